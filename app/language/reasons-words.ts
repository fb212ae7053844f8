export { says, todo } from './en/reasons-en.ts';
