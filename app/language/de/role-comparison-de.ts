import type * as english from '../en/role-comparison-en.ts';
import { listed } from '../listing.ts';
import { plural } from '../plural.ts';

export const roleComparisonWords: typeof english.roleComparisonWords = {
  title: 'Rollen vergleichen',
  says: 'Was jede jemandem bringt, der sonst nichts hat, mit allem, was sie erweitert, und an jedem Ort, den sie zulässt.',
  sentence: '{a} mit {b} vergleichen',
  aRole: 'eine Rolle',
  first: 'Erste Rolle',
  second: 'Zweite Rolle',
  swap: 'Tauschen',
  choose: 'Wählen Sie zwei Rollen, um sie nebeneinander zu sehen.',
  gone: 'Diese Rolle gibt es auf diesem Gerät nicht.',
  same: 'Sie bringen dasselbe.',
  fact: 'Was',
  permissions: 'Berechtigungen',
  only: (role: string) => `Nur ${role}`,
  onlyCount: (count: number) => plural(count, { one: '# Berechtigung', other: '# Berechtigungen' }),
  both: 'Beide',
  inert: (permissions: readonly string[]) => `Ohne Wirkung: ${listed(permissions, 8)}`,
  facts: 'Neben Berechtigungen',
  module: (module: string) => `Modul ${module}`,
  masks: 'Maskiert Rufnummern',
  restricted: 'Nur von zugelassenen IPs oder Ländern',
  blocks: 'Verweigert die Anmeldung',
  yes: 'Ja',
  no: 'Nein',
  compare: 'Vergleichen',

  effect: 'Was sie ihren Mitgliedern gibt',
  effectSays: 'Was ihnen keine andere Rolle und kein Benutzertyp gibt.',
  gives: (permissions: readonly string[]) => `Gewährt ${listed(permissions, 6)}`,
  takes: (permissions: readonly string[]) => `Entzieht ${listed(permissions, 6)}`,
  masksThem: 'Maskiert Rufnummern',
  changesNothing: 'Ändert nichts: Alles davon kommt auch anderswoher',
  countedHolders: (count: number) => plural(count, { one: '# Mitglied', other: '# Mitglieder' }),
  inertForAll: (permissions: readonly string[]) =>
    `Für alle von ihnen ohne Wirkung, weil etwas fehlt, das nötig ist: ${listed(permissions, 8)}.`,
};
