import type * as english from '../en/shell-en.ts';
import { product } from '../product.ts';

export const shellWords: typeof english.shellWords = {
  skip: 'Перейти до вмісту',
  search: 'Знайти або перейти…',
  searchKeys: { apple: '⌘K', other: 'Ctrl K' },
  starting: 'Запуск',
  language: 'Мова',
  languageOfBrowser: 'Як у цьому браузері',
  signInTitle: `Вхід · ${product}`,
  setupTitle: `Налаштування · ${product}`,
  refused: {
    title: 'Доступу немає',
    says: 'Вам не можна це відкривати',
    needs: (permission: string) => `Потрібен дозвіл ${permission}. Попросіть його в адміністратора.`,
    instead: 'Що можу я',
  },
};
