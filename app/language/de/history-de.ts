import type * as english from '../en/history-en.ts';
import { plural } from '../plural.ts';

type Facts = Readonly<Record<string, number | string>>;

const failures: Readonly<Record<string, string>> = {
  'wrong-credentials': 'Das Passwort war falsch.',
  disabled: 'Das Konto ist deaktiviert.',
  deleted: 'Das Konto ist gelöscht.',
  'no-portal': 'Das Konto hat den Benutzertyp No Portal.',
  'nothing-active-here': 'Keine seiner Rollen ist an jenem Ort aktiv.',
  'no-password': 'Das Konto hat kein Passwort.',
  'too-many': 'Es hatte zu viele Versuche gegeben.',
  busy: 'Der Server war ausgelastet.',
  'passkey-refused': 'Der Passkey wurde nicht angenommen.',
  'wrong-code': 'Der Code war falsch.',
  unjudged: 'Der Server konnte seine Benutzer nicht lesen.',
};

export const historyWords: typeof english.historyWords = {
  title: 'Verlauf',
  says: 'Wer das wann geändert hat, und was abgelehnt wurde.',
  show: 'Verlauf anzeigen',
  more: 'Frühere Einträge anzeigen',
  loading: 'Verlauf wird geladen',
  none: 'Nichts ist aufgezeichnet.',
  offline: 'Der Verlauf liegt auf dem Server, der gerade nicht erreichbar ist.',
  server: 'Der Server',
  somebody: 'Jemand',
  refused: 'Abgelehnt',
  collided: 'Kollision',
  refusedWhole: 'Als Ganzes abgelehnt.',
  from: (place: string) => `von ${place}`,
  place: (address: string, country: string) => `${address}, ${country}`,
  browser: (browser: string, platform: string) => `${browser} auf ${platform}`,
  made: (when: string) => `gemacht: ${when}, wie das Gerät sagt`,
  replaced: (value: string, who: string, when: string) =>
    `Ersetzt „${value}“; das war ungesehen (geschrieben von ${who}, ${when}).`,
  left: (count: number) =>
    plural(count, {
      one: 'und # weitere Änderung, die hier nicht gezeigt wird',
      other: 'und # weitere Änderungen, die hier nicht gezeigt werden',
    }),
  moreRecords: (count: number) =>
    plural(count, { one: '# weiteren Eintrag anzeigen', other: '# weitere Einträge anzeigen' }),
  gone: 'endgültig entfernt',
  actions: (when: string) => `Aktionen für den Eintrag: ${when}`,
  revertOne: (what: string) => `Rückgängig machen: ${what}`,
  revertSave: 'Diese Speicherung rückgängig machen',
  revertTo: 'Zurück zum Stand danach',
  sheet: {
    one: 'Eine Änderung rückgängig machen',
    save: 'Eine Speicherung rückgängig machen',
    moment: (when: string) => `Zurück zum Stand: ${when}`,
    confirm: 'Rückgängig machen',
    nothing: 'Es gibt nichts rückgängig zu machen: Alles ist schon wie vorher oder lässt sich nicht zurücknehmen.',
    since: (count: number) =>
      plural(count, {
        one: 'Ein Wert wurde seitdem erneut geändert',
        other: '# Werte wurden seitdem erneut geändert',
      }),
    sinceSays: 'Ersetzt wird, was dort jetzt steht:',
    now: (what: string, value: string) => `${what}: jetzt ${value}`,
    leftOut: (count: number) =>
      plural(count, {
        one: '# Änderung wird ausgelassen: Sie betrifft ein Passwort, ein Feld, das nur der Server schreibt, oder einen Eintrag, den es nicht mehr gibt.',
        other:
          '# Änderungen werden ausgelassen: Sie betreffen Passwörter, Felder, die nur der Server schreibt, oder Einträge, die es nicht mehr gibt.',
      }),
    same: (count: number) =>
      plural(count, { one: '# Wert ist schon wie vorher.', other: '# Werte sind schon wie vorher.' }),
    loading: 'Was die Speicherung geändert hat, wird geladen',
    tooMany: 'Diese Speicherung ist zu groß, um sie hier rückgängig zu machen.',
  },
  events: {
    'set-up': () => 'Hat die Organisation eingerichtet',
    'sign-in': () => 'Hat sich angemeldet',
    'sign-in-failed': (about: string | null, { why }: Facts) =>
      `${about === null ? 'Eine Anmeldung mit einem Namen, den niemand hat, ist fehlgeschlagen.' : `Eine Anmeldung als ${about} ist fehlgeschlagen.`} ${failures[String(why)] ?? ''}`.trim(),
    'sign-out': () => 'Hat sich abgemeldet',
    'session-ended': (about: string | null, { ended }: Facts) =>
      plural(
        Number(ended),
        { one: 'Hat # Sitzung von {about} beendet', other: 'Hat # Sitzungen von {about} beendet' },
        { about: about ?? 'jemandem' },
      ),
    'password-set': (about: string | null, { ended }: Facts) =>
      plural(
        Number(ended),
        {
          one: 'Hat das Passwort von {about} festgelegt; dadurch endete # Sitzung',
          other: 'Hat das Passwort von {about} festgelegt; dadurch endeten # Sitzungen',
        },
        { about: about ?? 'jemandem' },
      ),
    'pauses-switched': (_about: string | null, { to }: Facts) =>
      to === 'off' ? 'Hat die Pausenfunktion ausgeschaltet' : 'Hat die Pausenfunktion eingeschaltet',
    recovered: (about: string | null) =>
      `Hat ${about ?? 'jemanden'} mit einem auf dem Server erzeugten Link wieder als Administrator eingelassen`,
    'settings-changed': (_about: string | null, { days, megabytes, daysBefore, megabytesBefore }: Facts) =>
      `Hat festgelegt, wie lange das Aktivitätsprotokoll aufbewahrt wird: ${days} Tage und ${megabytes} MB, vorher ${daysBefore} Tage und ${megabytesBefore} MB`,
    'secret-shown': (about: string | null) => `Hat das Passwort von ${about ?? 'einem Gerät'} angesehen`,
    'secret-copied': (about: string | null) => `Hat das Passwort von ${about ?? 'einem Gerät'} kopiert`,
  },
  unknownEvent: 'Etwas, das diese Version der App nicht kennt',
};
