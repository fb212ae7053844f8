import type * as english from '../en/drafts-en.ts';
import { plural } from '../plural.ts';

export const draftsWords: typeof english.draftsWords = {
  unsaved: (count: number) => plural(count, { one: '# borrador sin guardar', other: '# borradores sin guardar' }),
  goOn: 'Continuar',
};
