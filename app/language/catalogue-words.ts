export { catalogueWords } from './en/catalogue-en.ts';
