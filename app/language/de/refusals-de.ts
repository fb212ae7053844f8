import type * as english from '../en/refusals-en.ts';

const ofTheDevice = 'Der Server konnte nicht lesen, was dieses Gerät gesendet hat.';

export const refusals: typeof english.refusals = {
  'not-allowed': {
    sentence: 'Die Regeln sprechen gegen mindestens eine dieser Änderungen, deshalb wurde keine ausgeführt.',
    whatToDo: 'Unten steht, gegen welche und warum.',
  },
  'too-large': {
    sentence: 'Diese Speicherung ist größer, als der Server auf einmal annimmt.',
    whatToDo: 'Bearbeiten Sie sie, und speichern Sie in kleineren Teilen.',
  },
  malformed: {
    sentence: ofTheDevice,
    whatToDo: 'Laden Sie die App neu, damit sie aktuell ist, und versuchen Sie es erneut.',
  },
  'client-id-not-yours': { sentence: ofTheDevice, whatToDo: 'Versuchen Sie es erneut.' },
  'client-id-taken': { sentence: ofTheDevice, whatToDo: 'Versuchen Sie es erneut.' },
  'clock-gap': {
    sentence: 'Ein Teil dieser Speicherung hat den Server nicht erreicht.',
    whatToDo: 'Versuchen Sie es erneut.',
  },
  'unknown-origin': {
    sentence:
      'Sie baut auf etwas auf, das der Server nicht mehr hat, vielleicht weil er aus einer Sicherung wiederhergestellt wurde.',
    whatToDo: 'Prüfen Sie die Werte, und versuchen Sie es erneut.',
  },
  'deletes-the-future': {
    sentence: ofTheDevice,
    whatToDo: 'Laden Sie die App neu, damit sie aktuell ist, und versuchen Sie es erneut.',
  },
  'store-failed': {
    sentence: 'Der Server konnte nicht auf seine Festplatte schreiben. Nichts wurde geändert.',
    whatToDo: 'Versuchen Sie es später erneut; sagen Sie es denen, die den Server betreiben.',
  },
  'server-read-only': {
    sentence: 'Die Daten des Servers sind beschädigt, deshalb nimmt er zurzeit keine Änderungen an.',
    whatToDo: 'Nichts zu tun: Es bleibt hier und wird gesendet, wenn der Server repariert ist.',
  },
  'over-quota': {
    sentence: 'Sie haben mehr geändert, als der Server für eine Person in einer Stunde oder an einem Tag aufzeichnet.',
    whatToDo: 'Nichts zu tun: Es bleibt hier und wird gesendet, wenn wieder Platz ist.',
  },
  'room-lost': {
    sentence: 'Ihr Recht, diesen Teil zu sehen, wurde entzogen, bevor die Änderung den Server erreicht hat.',
    whatToDo: 'Kopieren Sie es für jemanden, der die Änderung noch machen darf.',
  },
  damaged: {
    sentence:
      'Was dieses Gerät von dieser Speicherung abgelegt hatte, war beschädigt. Was davon lesbar war, steht unten.',
    whatToDo: 'Vergleichen Sie es mit dem, was jetzt da ist, und machen Sie die Änderung erneut, falls sie fehlt.',
  },
};
