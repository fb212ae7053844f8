import type * as english from '../en/drafts-en.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

export const draftsWords: typeof english.draftsWords = {
  unsaved: (count: number) =>
    plural(count, forms('# незбережена чернетка', '# незбережені чернетки', '# незбережених чернеток')),
  goOn: 'Продовжити',
};
