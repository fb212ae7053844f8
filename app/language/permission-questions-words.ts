import * as english from './en/permission-questions-en.ts';
import { inLanguage } from './spoken.ts';

export let { permissionQuestionsWords } = english;
inLanguage('permission-questions', english, (said) => ({ permissionQuestionsWords } = said));
