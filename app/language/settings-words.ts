export { settingsWords } from './en/settings-en.ts';
