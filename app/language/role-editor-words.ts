export { roleEditorWords } from './en/role-editor-en.ts';
