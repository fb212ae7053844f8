import type * as english from '../en/users-en.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';

export const usersWords: typeof english.usersWords = {
  hidden: {
    roles: 'Rollen sind für Sie nicht sichtbar: Nötig ist show_role',
    desks: 'Teams sind für Sie nicht sichtbar: Nötig ist show_desk',
    both: 'Rollen und Teams sind für Sie nicht sichtbar: Nötig sind show_role und show_desk',
  },
  noneMatches: 'Kein Benutzer gefunden',
  noneMatchesSays: 'Ändern oder leeren Sie die Suche und die Filter.',
  noneSays: 'Personen, die sich anmelden, mit den Rollen und Teams, die sagen, was sie dürfen.',

  files: {
    exportAll: (count: number) => plural(count, { one: '# Benutzer exportieren', other: '# Benutzer exportieren' }),
    exportSemicolons: 'Alle exportieren, durch Semikolons getrennt',
    exportShown: (count: number) => `Die ${numberText(count)} gezeigten exportieren`,
    nothingFiltered: 'Nichts ist gefiltert',
  },

  columns: {
    name: 'Benutzername, E-Mail',
    enabled: 'Aktiviert',
    roles: 'Rollen',
    desks: 'Teams',
  },
  state: {
    enabled: 'Aktiviert',
    disabled: 'Deaktiviert',
    noWayIn: 'Anmelden noch nicht möglich',
  },

  filter: {
    placeholder: 'Suchen nach Name, E-Mail, Rolle oder Team',
    role: 'Rolle',
    anyRole: 'Jede Rolle',
    scope: (name: string) => `${name} (Benutzertyp)`,
    desk: 'Team',
    anyDesk: 'Jedes Team',
    state: 'Zustand',
    anyState: 'Jeder Zustand',
    states: { enabled: 'Aktiviert', disabled: 'Deaktiviert', 'no-way-in': 'Anmelden noch nicht möglich' },
    clear: 'Leeren',
  },

  chosen: {
    title: 'Ausgewählte Benutzer',
    count: (count: number) => `${numberText(count)} ausgewählt`,
    notInList: (count: number) => `(${numberText(count)} nicht in dieser Liste)`,
    hidden: {
      roles: 'Rollen sind für Sie nicht sichtbar: Nötig ist show_role',
      desks: 'Teams sind für Sie nicht sichtbar: Nötig ist show_desk',
    },
    assign: { roles: 'Rollen zuweisen', desks: 'Teams zuweisen' },
    unassign: { roles: 'Rollen entziehen', desks: 'Teams entziehen' },
    more: 'Mehr für die ausgewählten Benutzer',
    export: 'Exportieren',
    clear: 'Leeren',
  },

  acts: {
    save: 'Speichern',
    changePassword: 'Passwort ändern…',
    enable: 'Aktivieren',
    disable: 'Deaktivieren',
    enableOne: (username: string) => `${username} aktivieren`,
    disableOne: (username: string) => `${username} deaktivieren`,
    enableMany: (count: number) => plural(count, { one: '# Benutzer aktivieren', other: '# Benutzer aktivieren' }),
    disableMany: (count: number) => plural(count, { one: '# Benutzer deaktivieren', other: '# Benutzer deaktivieren' }),
    assign: {
      roles: (count: number) =>
        plural(count, { one: '# Benutzer Rollen zuweisen', other: '# Benutzern Rollen zuweisen' }),
      desks: (count: number) =>
        plural(count, { one: '# Benutzer Teams zuweisen', other: '# Benutzern Teams zuweisen' }),
    },
    unassign: {
      roles: (count: number) =>
        plural(count, { one: '# Benutzer Rollen entziehen', other: '# Benutzern Rollen entziehen' }),
      desks: (count: number) =>
        plural(count, { one: '# Benutzer Teams entziehen', other: '# Benutzern Teams entziehen' }),
    },
    chooseSome: { roles: 'Wählen Sie mindestens eine Rolle.', desks: 'Wählen Sie mindestens ein Team.' },
    soAlready: 'Für niemanden davon würde sich etwas ändern.',
    deleting: (username: string, days: number) =>
      plural(
        days,
        {
          one: '{username} wird überall abgemeldet und kann sich nicht anmelden. # Tag lang kann das Konto unter „Gelöscht“ wiederhergestellt werden, mit Rollen und Teams; der Name ist sofort frei.',
          other:
            '{username} wird überall abgemeldet und kann sich nicht anmelden. # Tage lang kann das Konto unter „Gelöscht“ wiederhergestellt werden, mit Rollen und Teams; der Name ist sofort frei.',
        },
        { username },
      ),
  },
};
