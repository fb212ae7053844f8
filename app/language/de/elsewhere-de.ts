import type * as english from '../en/elsewhere-en.ts';
import { plural } from '../plural.ts';

export const elsewhereWords: typeof english.elsewhereWords = {
  somebody: 'Jemand',
  somebodyElse: 'Jemand anderes',

  here: 'Auch in diesem Eintrag',
  isHere: (who: string) => `${who} ist hier`,
  isHereIn: (who: string, field: string) => `${who} ist hier im Feld ${field}`,

  changed: (count: number) =>
    plural(count, {
      one: 'Anderswo geändert, während Sie es bearbeitet haben',
      other: '# Werte wurden anderswo geändert, während Sie sie bearbeitet haben',
    }),
  atTheField: 'Ihr Wert und der andere stehen beim Feld.',
  line: '{who} hat es {when} geändert: {theirs}. Bei Ihnen ist es {yours}; vorher war es {was}.',
  keepAllMine: 'Alles Eigene behalten',
  takeAllTheirs: 'Alles andere übernehmen',
  keepMine: 'Eigenen Wert behalten',
  keepMineOf: (field: string) => `Eigenen Wert behalten: ${field}`,
  takeTheirs: 'Anderen Wert übernehmen',
  takeTheirsOf: (field: string) => `Anderen Wert übernehmen: ${field}`,

  news: 'Inzwischen geändert und hier gezeigt, wie es jetzt ist',

  collision: {
    title: 'Von zwei Personen zugleich geändert',
    mineStands:
      '{who} hat es {when} geändert: {theirs}. Keiner von Ihnen beiden hatte die Änderung des anderen gesehen. Ihre kam zuletzt und gilt: {yours}.',
    theirsStands:
      '{who} hat es {when} geändert: {theirs}. Keiner von Ihnen beiden hatte die Änderung des anderen gesehen. Die andere kam zuletzt und gilt; bei Ihnen war es {yours}.',
    takeTheirs: 'Anderen Wert nehmen',
    takeTheirsOf: (field: string) => `Anderen Wert nehmen: ${field}`,
  },
  ownCollision: {
    title: 'Auf zweien Ihrer Geräte zugleich geändert',
    mineStands:
      'Auf einem anderen Gerät haben Sie {when} {theirs} daraus gemacht, und kein Gerät hatte die Änderung des anderen gesehen. Ihre Änderung hier kam zuletzt und gilt: {yours}.',
    theirsStands:
      'Auf einem anderen Gerät haben Sie {when} {theirs} daraus gemacht, und kein Gerät hatte die Änderung des anderen gesehen. Jene kam zuletzt und gilt; hier war es {yours}.',
    takeTheirs: 'Den anderen nehmen',
    takeTheirsOf: (field: string) => `Den anderen nehmen: ${field}`,
  },
  takeMine: 'Wieder meinen nehmen',
  takeMineOf: (field: string) => `Wieder meinen nehmen: ${field}`,
  keepIt: 'So lassen',
  keepItOf: (field: string) => `So lassen: ${field}`,
};
