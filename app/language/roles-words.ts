export { rolesWords } from './en/roles-en.ts';
