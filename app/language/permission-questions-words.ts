export { permissionQuestionsWords } from './en/permission-questions-en.ts';
