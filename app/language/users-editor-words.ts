export { usersEditorWords } from './en/users-editor-en.ts';
