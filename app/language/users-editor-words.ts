import * as english from './en/users-editor-en.ts';
import { inLanguage } from './spoken.ts';

export let { usersEditorWords } = english;
inLanguage('users-editor', english, (said) => ({ usersEditorWords } = said));
