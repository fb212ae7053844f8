export { version as versionWords } from './en/version.ts';
