import * as english from './en/users-editor-en.ts';
import { inLanguage } from './spoken.ts';

export let { usersEditorWords } = english;
inLanguage('users-editor', (said) => ({ usersEditorWords } = said));
