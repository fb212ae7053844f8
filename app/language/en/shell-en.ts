import { product } from '../product.ts';

export const shellWords = {
  skip: 'Skip to content',
  search: 'Search or jump to…',
  searchKeys: { apple: '⌘K', other: 'Ctrl K' },
  starting: 'Starting',
  language: 'Language',
  languageOfBrowser: 'As in this browser',
  signInTitle: `Sign in · ${product}`,
  setupTitle: `Set up · ${product}`,
  refused: {
    title: 'Not for you',
    says: 'You may not open this',
    needs: (permission: string) => `It needs the permission ${permission}. Ask an administrator for it.`,
    instead: 'What I may do',
  },
};
