export { says, todo } from './en/reasons.ts';
