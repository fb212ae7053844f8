import type * as english from '../en/users-editor-en.ts';

export const usersEditorWords: typeof english.usersEditorWords = {
  moreFor: (username: string) => `Mehr zu ${username}`,
  loadingMayDo: 'Was dieser Benutzer darf, wird geladen',

  account: {
    title: 'Konto',
    says: 'Wer das ist, und ob die Person sich anmelden darf.',
    usernameHint: 'Buchstaben, Ziffern und . _ @ + - ohne Leerzeichen. Damit wird angemeldet.',
    enabledSays: 'Ein deaktivierter Benutzer kann sich nicht anmelden und wird binnen einer Sekunde abgemeldet.',
    noScope: 'Keiner',
    withoutScope: 'Ohne Benutzertyp sagen allein die Rollen, was dieser Benutzer darf.',
    withoutPassword: (username: string) => `Ohne Passwort oder Passkey kann sich niemand als ${username} anmelden.`,
  },

  roles: {
    title: 'Rollen',
    choose: 'Rollen auswählen',
    says: 'Was die Rollen gewähren, addiert sich. Eine Rolle kann bis zu einem Datum zugewiesen werden.',
    hidden:
      'Rollen sind für Sie nicht sichtbar und können deshalb weder gezeigt noch zugewiesen werden: Nötig ist die Berechtigung show_role. Was dieser Benutzer hat, bleibt, wie es ist.',
    none: 'Keine Rolle. Ohne Rolle oder Benutzertyp darf ein Benutzer nichts.',
  },
  desks: {
    title: 'Teams',
    choose: 'Teams auswählen',
    says: 'Mit wessen Anrufen und Agenten dieser Benutzer arbeitet. Ein Team kann bis zu einem Datum zugewiesen werden.',
    hidden:
      'Teams sind für Sie nicht sichtbar und können deshalb weder gezeigt noch zugewiesen werden: Nötig ist die Berechtigung show_desk. Was diesem Benutzer zugewiesen ist, bleibt, wie es ist.',
    none: 'Kein Team.',
  },
  assignment: {
    putBack: 'Zurückholen',
    putBackName: (name: string) => `${name} zurückholen`,
    untilWhen: (name: string) => `Bis wann: ${name}`,
    remove: (name: string) => `${name} entfernen`,
    takenAway: 'Wird beim Speichern entfernt.',
    forEver: 'Unbefristet, sobald Sie speichern.',
  },
};
