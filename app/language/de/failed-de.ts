import type * as english from '../en/failed-en.ts';
import { product } from '../product.ts';

export const failedWords: typeof english.failedWords = {
  missing: {
    insecure: {
      title: 'Diese Adresse ist nicht sicher',
      says: `${product} bewahrt Daten auf diesem Gerät auf und hält Sie tagelang angemeldet. Browser erlauben das nur an Adressen, die mit https:// beginnen, oder unter http://localhost auf dem Computer, auf dem ${product} läuft. Unter dieser Adresse geht nichts; fragen Sie nach der Adresse mit https://, wer ${product} betreibt.`,
    },
    'too-old': {
      title: `${product} läuft nicht in diesem Browser`,
      says: `Ihm fehlt, was ${product} braucht, um Daten auf diesem Gerät aufzubewahren, oder es ist abgeschaltet. Aktualisieren Sie den Browser, oder verwenden Sie einen aktuellen Chrome, Edge, Firefox oder Safari.`,
    },
  },
  unusable: {
    failed: {
      title: 'Dieser Browser kann nichts speichern',
      says: `${product} speichert seine Daten auf diesem Gerät, damit es ohne Netz funktioniert, und der Browser erlaubt es nicht. Verlassen Sie den privaten Modus, oder schaffen Sie Platz, und laden Sie neu.`,
    },
    'newer-tab': {
      title: 'In einem anderen Tab läuft eine neuere Version',
      says: `${product} wurde in einem anderen Tab aktualisiert. Laden Sie diesen neu, um weiterzuarbeiten; nichts geht verloren.`,
    },
    'newer-data': {
      title: 'Auf diesem Gerät liegen Daten einer neueren Version',
      says: `Eine neuere Version von ${product} hat ihre Daten auf diesem Gerät abgelegt, und der Server liefert jetzt eine ältere, die sie nicht anrühren darf. Nichts ist verloren: Sobald der Server wieder die neuere Version hat, geht es nach dem Neuladen dort weiter, wo Sie waren. Was den Server noch nicht erreicht hatte, können Sie als Datei speichern.`,
    },
  },
  secureAddress: 'Dasselbe mit https:// versuchen',
  reload: 'Neu laden',
  saveWaiting: 'Wartendes als Datei speichern',
  notSaved: `Das Gerät konnte nicht gelesen werden. Schließen Sie die anderen Tabs von ${product}, und versuchen Sie es erneut.`,
  screen: {
    title: 'Auf dieser Seite ist ein Fehler aufgetreten',
    short: 'Hier ist etwas schiefgegangen',
    says: 'Was Sie gespeichert und eingegeben haben, bleibt auf diesem Gerät.',
    again: 'Erneut versuchen',
  },
  start: {
    title: 'Etwas ist schiefgegangen',
    says: 'Laden Sie neu, um weiterzuarbeiten. Was Sie gespeichert und eingegeben haben, bleibt auf diesem Gerät.',
  },
};
