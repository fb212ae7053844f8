export { permissionQuestions as permissionQuestionsWords } from './en/permission-questions.ts';
