export { componentsWords } from './en/components-en.ts';
