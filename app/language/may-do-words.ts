export { mayDo as mayDoWords } from './en/may-do.ts';
