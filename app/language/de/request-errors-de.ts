import { limits } from '../../../shared/schema/limits.ts';
import type * as english from '../en/request-errors-en.ts';
import { numberText } from '../numbers.ts';

export const requestErrorsWords: typeof english.requestErrorsWords = {
  ofServer: {
    'bad-request': 'Der Server hat die Anfrage nicht verstanden. Prüfen Sie die Eingabe, und versuchen Sie es erneut.',
    'not-found': 'Hier ist nichts.',
    'origin-refused':
      'Diese Seite darf diesen Server nicht verwenden. Öffnen Sie Rolecall unter seiner eigenen Adresse.',
    'signed-out': 'Sie sind nicht angemeldet.',
    'wrong-credentials': 'Der Benutzername oder das Passwort ist falsch.',
    'sign-in-refused': 'Sie dürfen sich hier nicht anmelden.',
    'users-unreadable':
      'Der Server kann seine Benutzer zurzeit nicht lesen und weiß deshalb nicht, wer Sie sind. Was Sie auf diesem Gerät gespeichert haben, bleibt erhalten. Wer den Server betreibt, findet den Grund in dessen Protokoll.',
    'store-failed':
      'Der Server konnte nicht auf seine Festplatte schreiben. Nichts wurde geändert. Versuchen Sie es später erneut; sagen Sie es denen, die den Server betreiben.',
    'server-read-only':
      'Die Daten des Servers sind beschädigt, deshalb nimmt er zurzeit keine Änderungen an. Wer ihn betreibt, findet in dessen Protokoll, was fehlt und was zu tun ist.',
    'too-many': 'Zu viele Versuche. Warten Sie ein wenig, und versuchen Sie es erneut.',
    'not-allowed': 'Sie dürfen das nicht.',
    'password-too-short': `Ein Passwort hat mindestens ${numberText(limits.passwordMinLength)} Zeichen, oder ${numberText(limits.passwordMinLengthBesides)}, wenn außerdem ein zweiter Faktor verlangt wird.`,
    'password-too-long': `Ein Passwort hat höchstens ${numberText(limits.passwordMaxLength)} Zeichen.`,
    'password-is-username':
      'Das Passwort darf nicht aus dem Benutzernamen, dem Namen der Organisation oder dem dieser App bestehen.',
    'password-is-common':
      'Dieses Passwort gehört zu denen, die zuerst probiert werden. Wählen Sie ein anderes: Mehrere Wörter hintereinander eignen sich gut.',
    'second-factor-needed': 'Das Passwort stimmt. Nötig ist ein zweiter Faktor.',
    'second-factor-to-set-up':
      'Das Passwort stimmt. Eine Ihrer Rollen verlangt einen zweiten Faktor: Richten Sie einen ein, um fortzufahren.',
    'second-factor-required':
      'Eine Ihrer Rollen verlangt einen zweiten Faktor, und dies ist der einzige, den Sie haben.',
    'sign-in-over': 'Das hat zu lange gedauert oder wurde anderswo begonnen. Melden Sie sich erneut an.',
    'wrong-code': 'Dieser Code ist falsch oder wurde schon verwendet. Codes ändern sich alle 30 Sekunden.',
    'passkey-refused': 'Der Server hat diesen Passkey nicht angenommen.',
    'no-passkeys-here':
      'Passkeys funktionieren unter der Adresse dieses Servers nicht: Nötig sind https:// und ein Name.',
    'last-way-in':
      'Das ist der letzte Weg, sich anzumelden. Legen Sie zuerst ein Passwort fest, oder legen Sie einen weiteren Passkey an.',
    'proof-needed': 'Bestätigen Sie zuerst, dass Sie es sind.',
    'recovery-link-wrong':
      'Dieser Link ist falsch, schon verwendet oder zu alt. Erzeugen Sie auf dem Server einen neuen.',
    'setup-done': 'Dieser Server ist schon eingerichtet. Melden Sie sich an.',
    'setup-code-wrong':
      'Der Einrichtungscode ist falsch. Verwenden Sie den Link, den der Server beim letzten Start ausgegeben hat.',
    'too-large': 'Die Anfrage ist zu groß.',
    busy: 'Der Server ist ausgelastet. Versuchen Sie es gleich noch einmal.',
    internal: 'Auf dem Server ist etwas schiefgegangen. Es steht in seinem Protokoll.',
  },
  offline: 'Der Server ist nicht erreichbar. Prüfen Sie die Verbindung, und versuchen Sie es erneut.',
  storageFailed: 'Dieses Gerät konnte nichts speichern. Schaffen Sie Platz, und versuchen Sie es erneut.',
  onlyViewing: 'Sie sehen alles als jemand anderes. Kehren Sie zuerst zu Ihrer eigenen Ansicht zurück.',
  unclear: 'Der Server hat etwas geantwortet, das diese App nicht versteht. Versuchen Sie es erneut.',
};
