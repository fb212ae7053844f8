export { components as componentsWords } from './en/components.ts';
