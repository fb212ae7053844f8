import type * as english from '../en/drafts-en.ts';
import { plural } from '../plural.ts';

export const draftsWords: typeof english.draftsWords = {
  unsaved: (count: number) =>
    plural(count, { one: '# Entwurf nicht gespeichert', other: '# Entwürfe nicht gespeichert' }),
  goOn: 'Fortsetzen',
};
