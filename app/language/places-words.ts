export { placesWords } from './en/places-en.ts';
