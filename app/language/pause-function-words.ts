export { pauseFunctionWords } from './en/pause-function-en.ts';
