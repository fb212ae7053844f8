import type * as english from '../en/shell-en.ts';
import { product } from '../product.ts';

export const shellWords: typeof english.shellWords = {
  skip: 'Zum Inhalt springen',
  search: 'Suchen oder springen zu…',
  searchKeys: { apple: '⌘K', other: 'Strg K' },
  starting: 'Wird gestartet',
  language: 'Sprache',
  languageOfBrowser: 'Wie in diesem Browser',
  signInTitle: `Anmelden · ${product}`,
  setupTitle: `Einrichten · ${product}`,
  refused: {
    title: 'Kein Zugriff',
    says: 'Sie dürfen das nicht öffnen',
    needs: (permission: string) => `Nötig ist die Berechtigung ${permission}. Bitten Sie einen Administrator darum.`,
    instead: 'Was ich darf',
  },
};
