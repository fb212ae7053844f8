import type * as english from '../en/version-en.ts';
import { product } from '../product.ts';

export const versionWords: typeof english.versionWords = {
  reload: 'Neu laden',
  ready: 'Eine neue Version ist bereit. Laden Sie neu, wenn es Ihnen passt; Ihre Eingaben bleiben erhalten.',
  tooOld: {
    title: 'Diese Version der App ist zu alt für den Server',
    says: 'Nichts ist verloren: Was wartet, ist auf diesem Gerät und wird nach dem Neuladen gesendet.',
  },
  missingPart: {
    title: 'Diese Seite stammt aus einer älteren Version',
    short: 'Ein Teil dieser Seite fehlt',
    says: `Der Server hat eine neuere Version von ${product} oder ist nicht erreichbar, und der Rest dieser Seite ist nicht mehr da. Laden Sie neu, um mit der aktuellen Version weiterzuarbeiten. Was Sie gespeichert und eingegeben haben, bleibt auf diesem Gerät.`,
    unreachable: 'Der Server ist zurzeit nicht erreichbar. Laden Sie neu, wenn das Netz wieder da ist.',
  },
};
