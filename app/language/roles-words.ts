export { roles as rolesWords } from './en/roles.ts';
