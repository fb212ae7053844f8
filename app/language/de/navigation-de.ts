import type * as english from '../en/navigation-en.ts';
import { plural } from '../plural.ts';

export const navigationWords: typeof english.navigationWords = {
  main: 'Hauptmenü',
  more: 'Mehr',
  needAttention: (count: number) => plural(count, { other: '# zu klären' }),
  areas: { people: 'Personen und Rechte', callCentre: 'Callcenter', reports: 'Berichte' },
  upkeep: 'Pflege',
  home: 'Mein Zugriff',
  access: 'Zugriff',
  activity: 'Aktivitätsprotokoll',
  attention: 'Zu klären',
  deleted: 'Gelöscht',
  sync: 'Synchronisierung',
  settings: 'Einstellungen',
};
