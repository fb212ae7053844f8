import type * as english from '../en/sign-in-en.ts';
import { plural } from '../plural.ts';
import { product } from '../product.ts';

export const signInWords: typeof english.signInWords = {
  title: 'Anmelden',
  signedOut: {
    ended:
      'Ihre Sitzung ist beendet. Melden Sie sich wieder an; was Sie noch nicht gesendet hatten, ist auf diesem Gerät aufbewahrt.',
    'by-user':
      'Sie haben diese Sitzung von einem anderen Gerät aus beendet. Melden Sie sich wieder an; was Sie noch nicht gesendet hatten, ist auf diesem Gerät aufbewahrt.',
    'by-administrator':
      'Ein Administrator hat Ihre Sitzung beendet. Melden Sie sich wieder an; was Sie noch nicht gesendet hatten, ist auf diesem Gerät aufbewahrt.',
    'password-changed':
      'Ihr Passwort wurde geändert. Melden Sie sich mit dem neuen an; was Sie noch nicht gesendet hatten, ist auf diesem Gerät aufbewahrt.',
    'factors-removed':
      'Ein Administrator hat Ihre Passkeys und Ihre Authenticator-App entfernt. Melden Sie sich mit Ihrem Passwort an; was Sie noch nicht gesendet hatten, ist auf diesem Gerät aufbewahrt.',
    expired:
      'Dieses Gerät war zu lange weg oder zu lange angemeldet. Melden Sie sich wieder an; was Sie noch nicht gesendet hatten, ist auf diesem Gerät aufbewahrt.',
    'made-way':
      'Sie haben sich auf mehr Geräten angemeldet, als erlaubt sind, und dieses war am längsten weg. Melden Sie sich wieder an; was Sie noch nicht gesendet hatten, ist auf diesem Gerät aufbewahrt.',
    refused:
      'Sie dürfen sich zurzeit nicht anmelden: Ihr Benutzer wurde deaktiviert oder gelöscht, oder keine Ihrer Rollen ist hier aktiv. Fragen Sie einen Administrator.',
  },
  username: 'Benutzername',
  noUsername: 'Geben Sie Ihren Benutzernamen ein.',
  password: 'Passwort',
  noPassword: 'Geben Sie Ihr Passwort ein.',
  submit: 'Anmelden',
  busy: 'Wird angemeldet…',
  withPasskey: 'Stattdessen Passkey verwenden',
  secondStep: {
    title: 'Zweiter Schritt',
    loading: 'Der Server wird gefragt, was Sie verwenden können',
    says: 'Geben Sie den Code ein, den Ihre Authenticator-App zeigt, oder einen Ihrer Wiederherstellungscodes.',
    saysPasskey: 'Verwenden Sie einen Ihrer Passkeys.',
    code: 'Code',
    noCode: 'Geben Sie einen Code ein.',
    submit: 'Weiter',
    passkey: 'Passkey verwenden',
    back: 'Zurück',
    toSetUp: 'Zweiten Faktor einrichten',
    toSetUpSays:
      'Eine Ihrer Rollen verlangt einen zweiten Faktor. Richten Sie jetzt eine Authenticator-App auf Ihrem Telefon ein; von da an werden Sie beim Anmelden nach einem Code gefragt.',
  },
  needsNetwork: `Zum Anmelden ist einmal das Netz nötig. Danach funktioniert ${product} auf diesem Gerät ohne.`,
  kept: {
    title: (saves: number, username: string) =>
      plural(
        saves,
        {
          one: '# Speicherung von {username} wartet auf diesem Gerät',
          other: '# Speicherungen von {username} warten auf diesem Gerät',
        },
        { username },
      ),
    says: (saves: number, username: string) =>
      plural(
        saves,
        {
          one: 'Sie wird gesendet, wenn {username} sich wieder anmeldet.',
          other: 'Sie werden gesendet, wenn {username} sich wieder anmeldet.',
        },
        { username },
      ),
    export: 'Exportieren',
    discard: 'Verwerfen',
    discarding: (username: string) => `Die Arbeit von ${username} verwerfen?`,
    lost: (saves: number) =>
      plural(saves, {
        one: '# Speicherung hat den Server nie erreicht. Das lässt sich nicht rückgängig machen.',
        other: '# Speicherungen haben den Server nie erreicht. Das lässt sich nicht rückgängig machen.',
      }),
  },
};
