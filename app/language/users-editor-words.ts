export { usersEditor as usersEditorWords } from './en/users-editor.ts';
