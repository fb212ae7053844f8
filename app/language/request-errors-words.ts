export { requestErrorsWords } from './en/request-errors-en.ts';
