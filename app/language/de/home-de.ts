import type * as english from '../en/home-en.ts';
import { plural } from '../plural.ts';

export const homeWords: typeof english.homeWords = {
  title: 'Mein Zugriff',
  says: (username: string, organisation: string) =>
    organisation === '' ? `Was ${username} in dieser Organisation darf.` : `Was ${username} in ${organisation} darf.`,
  whereFrom: 'Woher es kommt',
  phonesMasked: 'Rufnummern sind für Sie maskiert: Dieses Gerät erhält sie nie.',
  endsOn: (time: string) =>
    `Etwas, das Ihnen befristet zugewiesen ist, endet am ${time}; was Sie dürfen, ändert sich dann.`,
  lastSeen: (place: string) =>
    `Der Server hat dieses Gerät zuletzt hier gesehen: ${place}. Rollen mit zugelassenen IPs oder Ländern gewähren nur von dort.`,
  neverSeen:
    'Wo der Server dieses Gerät zuletzt gesehen hat, ist nicht bekannt. Rollen mit zugelassenen IPs oder Ländern gewähren nur von zugelassenen Orten.',
  place: (address: string, country: string) => `${address}, ${country}`,

  desks: 'Teams',
  assigned: 'Zugewiesen',
  realtime: 'Echtzeit-Seite',
  reports: 'Berichte',
  editing: 'Bearbeiten',
  outside: 'Daten ohne Team',
  visible: 'Sichtbar',
  notVisible: 'Nicht sichtbar',
  none: 'Keine',
  noDesk: 'Kein Team',
  andMore: (count: number) => plural(count, { other: 'und # weitere' }),

  permissions: 'Berechtigungen',
  searchPermissions: 'Berechtigungen suchen',
  show: 'Anzeigen',
  granted: (count: number) => plural(count, { other: 'Gewährt (#)' }),
  all: (count: number) => plural(count, { other: 'Alle (#)' }),
  admin: 'Sie haben admin, und das schließt alle anderen Berechtigungen ein.',
  showAll: (count: number) => plural(count, { other: 'Alle # anzeigen' }),
  nothingGranted: 'Hier und jetzt ist Ihnen nichts gewährt.',
  noneMatches: (search: string) => `Keine Berechtigung passt zu „${search}“.`,
  isGranted: 'Gewährt:',
  isWithoutEffect: 'Ohne Wirkung:',
  isNotGranted: 'Nicht gewährt:',
  noEffectWithout: (permissions: string) => `keine Wirkung ohne ${permissions}`,

  modules: 'Module',

  start: {
    title: 'Erste Schritte',
    ready: (organisation: string, username: string) =>
      `${organisation === '' ? 'Ihre Organisation' : organisation} ist eingerichtet und wird von ${username} verwaltet. Drei Dinge fehlen noch; alle gehen auch ohne Netz.`,
    done: 'Erledigt:',
    access: 'Was Sie dürfen',
    importUsers: 'Aus einer CSV-Datei importieren',
    steps: {
      desk: {
        title: 'Ein Team',
        says: 'Ein Team hat seine Warteschlangen. Wer ihm zugewiesen ist, sieht seine Anrufe, und ein Manager bearbeitet nur eigene Teams.',
      },
      role: {
        title: 'Eine Rolle',
        says: 'Eine Rolle sagt, was ihre Mitglieder dürfen. Beginnen Sie mit einer fertigen und ändern Sie die Kopie, oder vergeben Sie sie, wie sie ist.',
      },
      user: {
        title: 'Ein Benutzer',
        says: 'Jemand, der sich anmeldet, mit Rollen und Teams. Viele auf einmal kommen aus einer CSV-Datei.',
      },
    },
  },
};
