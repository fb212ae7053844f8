export { settings as settingsWords } from './en/settings.ts';
