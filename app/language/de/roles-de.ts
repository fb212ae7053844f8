import type * as english from '../en/roles-en.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';

export const rolesWords: typeof english.rolesWords = {
  kinds: (custom: number, builtIn: number) => `${numberText(custom)} eigene, ${numberText(builtIn)} integrierte.`,
  about: 'Was ist eine Rolle, was ein Benutzertyp?',
  searchHint: (permission: string) => `Suchen nach Name oder Berechtigung: ${permission}`,
  searchHelp:
    'Suchen Sie einen Namen, oder eine Berechtigung nach Schlüssel oder Wörtern: {permission}, „Aufzeichnungen anhören“.',
  clone: 'Klonen',
  choosePeople: 'Personen auswählen',

  flags: 'Merkmale',
  kind: 'Art',
  members: 'Mitglieder',
  membersUnknown: 'Auf diesem Gerät nicht bekannt',
  countedMembers: (count: number) => plural(count, { one: '# Mitglied', other: '# Mitglieder' }),
  foundByGrant: 'gewährt {permissions}',
  foundByAdmin: 'admin enthält {permissions}',
  admin: 'Administrator',
  adminSays: 'Hat admin: jedes Recht, das es gibt',
  risky: (count: number) => plural(count, { other: '# riskant' }),
  riskySays: (permissions: string) => `Verdient einen zweiten Blick: ${permissions}`,
  restricted: 'Eingeschränkt',
  restrictedSays: 'Wirkt nur von zugelassenen IPs oder Ländern',
  masksPhone: 'Maskiert Rufnummern',
  masksPhoneSays: 'Rufnummern sind für ihre Mitglieder verborgen',
};
