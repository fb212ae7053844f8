export { versionWords } from './en/version-en.ts';
