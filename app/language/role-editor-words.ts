export { roleEditor as roleEditorWords } from './en/role-editor.ts';
