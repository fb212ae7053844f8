import type { SaveFailure } from '../../data/client.ts';
import { capital } from '../capital.ts';
import type * as english from '../en/saving-en.ts';
import { plural } from '../plural.ts';

const failures: Readonly<Record<SaveFailure, string>> = {
  'signed-out': 'Es ist niemand mehr angemeldet. Nichts wurde gespeichert.',
  'session-ended': 'Die Sitzung ist inzwischen beendet. Nichts wurde gespeichert.',
  held: 'Dieses Gerät konnte die Änderung nicht speichern. Sie ist nur in diesem Tab und geht von hier zum Server; schließen Sie die App nicht, bevor sie dort ist.',
};

export const savingWords: typeof english.savingWords = {
  create: 'Anlegen',
  reviewAndCreate: 'Prüfen und anlegen',
  save: 'Speichern',
  reviewAndSave: 'Prüfen und speichern',
  cancel: 'Abbrechen',

  failures,

  locked: 'Sie können das ansehen, aber nicht ändern',
  keptBefore: 'Ihre nicht gespeicherten Änderungen wurden auf diesem Gerät aufbewahrt und sind wieder da.',
  decideFirst: 'Anderswo geändert: zuerst entscheiden',
  objected: (count: number) =>
    plural(count, { one: 'Die Regeln sprechen gegen # Änderung', other: 'Die Regeln sprechen gegen # Änderungen' }),

  unfinished: 'Nicht fertig: Bis dahin wird nichts gespeichert',
  unfinishedPart: 'Nur ein Teil davon ist ausgefüllt.',
  unfinishedText: (text: string) => `„${text}“ steht im Feld, zählt aber noch nicht.`,
  showUnfinished: 'Anzeigen',
  showUnfinishedOf: (field: string) => `Anzeigen: ${field}`,
  dropUnfinished: 'Weglassen',
  dropUnfinishedOf: (field: string) => `Weglassen: ${field}`,
  countedUnfinished: (count: number) => plural(count, { one: '# Feld nicht fertig', other: '# Felder nicht fertig' }),

  discardTitle: 'Nicht gespeicherte Änderungen verwerfen?',
  discardConfirm: 'Änderungen verwerfen',
  keepEditing: 'Weiter bearbeiten',
  discardsNew: (what: string) => `Was Sie hierfür eingegeben haben, geht verloren: ${what}.`,
  discards: (what: string) =>
    `Was Sie hier geändert und nicht gespeichert haben, geht verloren: ${what}. Gespeichertes bleibt, wie es ist.`,

  kept: (what: string) => `Ihre nicht gespeicherten Änderungen bleiben auf diesem Gerät: ${what}.`,
  goBack: 'Zurück',

  newLabel: (what: string) => `${capital(what)}, neu`,
  changedLabel: (what: string, count: number) =>
    plural(count, { one: '{what}, # Änderung', other: '{what}, # Änderungen' }, { what: capital(what) }),
  undoneLabel: (what: string) => `${capital(what)}, rückgängig gemacht`,
  restoredLabel: (what: string) => `${capital(what)}, wiederhergestellt`,

  saved: (what: string) => `Auf diesem Gerät gespeichert: ${what}.`,
  notStored: (why: SaveFailure, what: string) =>
    why === 'held'
      ? `Dieses Gerät konnte Ihre Änderungen nicht speichern: ${what}. Sie sind nur in diesem Tab und gehen von hier zum Server; schließen Sie die App nicht, bevor sie dort sind.`
      : failures[why],
  undo: 'Rückgängig machen',
  undone: (what: string) => `${capital(what)} ist wieder wie zuvor.`,
  notUndone: (what: string) =>
    `Das ließ sich nicht rückgängig machen: ${what} wurde inzwischen geändert, oder die Regeln sprechen dagegen.`,
  restored: (what: string) => `${capital(what)} ist wieder da.`,
  notRestored: (what: string) =>
    `${capital(what)} ließ sich hier nicht wiederherstellen. Versuchen Sie es unter „Gelöscht“.`,

  seeWhy: 'Ansehen, warum, und erneut versuchen',
  inAttention: 'Nichts davon ist verloren: Es steht unter „Zu klären“.',
  notHere: 'Es existiert nicht, ist noch nicht auf diesem Gerät, oder Sie dürfen es nicht sehen.',
};
