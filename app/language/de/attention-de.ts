import type * as english from '../en/attention-en.ts';
import { plural } from '../plural.ts';

export const attentionWords: typeof english.attentionWords = {
  title: 'Zu klären',
  says: 'Was nicht wirksam wurde. Es bleibt auf diesem Gerät, bis Sie sich darum kümmern.',
  exportAll: 'Alles exportieren',
  none: 'Nichts ist zu klären',
  noneSays:
    'Wenn der Server einmal etwas ablehnt, das Sie gespeichert haben, wartet es hier mit dem Grund, und nichts davon geht verloren.',
  when: 'Gespeichert {saved}, abgelehnt {refused}',
  edit: 'Bearbeiten',
  editAndTry: 'Bearbeiten und erneut versuchen',
  tryAgain: 'Erneut versuchen',
  copy: 'Kopieren',
  discard: 'Verwerfen',
  draftInTheWay:
    'Es gibt schon einen nicht gespeicherten Entwurf für einen neuen Eintrag. Speichern oder verwerfen Sie ihn zuerst.',
  savedAgain: 'Auf diesem Gerät gespeichert; der Server prüft es erneut.',
  stillRefused: (reasons: string) => `Die Regeln sprechen weiterhin dagegen: ${reasons}`,
  copied: 'Kopiert.',
  cannotCopy: 'Der Browser erlaubt das Kopieren nicht. Verwenden Sie stattdessen „Alles exportieren“.',
  discarding: {
    title: 'Das verwerfen?',
    says: (label: string, changes: number) =>
      `${label}: ${plural(changes, {
        one: '# Änderung, die nie wirksam wurde, wird endgültig von diesem Gerät entfernt.',
        other: '# Änderungen, die nie wirksam wurden, werden endgültig von diesem Gerät entfernt.',
      })}`,
  },
  withoutName: 'ohne Namen',
  wanted: {
    added: (field: string) => `${field} hinzufügen:`,
    changed: (field: string) => `${field} setzen:`,
    removed: (field: string) => `${field} entfernen:`,
  },
  fellWithIt: 'nicht ausgeführt, weil der Rest abgelehnt wurde',
  couldDoIt: (names: string) => `Das könnte tun: ${names}.`,
  text: {
    when: (saved: string, refused: string, why: string) => `Gespeichert ${saved}, abgelehnt ${refused}. ${why}`,
    change: (what: string, values: string) => `- ${what}: ${values}`,
    member: (field: string, member: string) => `${field}: ${member}`,
    values: (from: string | null, to: string | null) => `${from ?? 'leer'} → ${to ?? 'leer'}`,
    added: (value: string | null) => (value === null ? 'hinzugefügt' : `hinzugefügt (${value})`),
    removed: (value: string | null) => (value === null ? 'entfernt' : `entfernt (${value})`),
  },
};
