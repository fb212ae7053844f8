import * as english from './en/role-editor-en.ts';
import { inLanguage } from './spoken.ts';

export let { roleEditorWords } = english;
inLanguage('role-editor', english, (said) => ({ roleEditorWords } = said));
