export { navigation as navigationWords } from './en/navigation.ts';
