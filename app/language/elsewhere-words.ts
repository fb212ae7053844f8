export { elsewhere as elsewhereWords } from './en/elsewhere.ts';
