export { characterNames, characters as charactersWords } from './en/characters.ts';
