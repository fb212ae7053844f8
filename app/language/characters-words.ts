export { characterNames, charactersWords } from './en/characters-en.ts';
