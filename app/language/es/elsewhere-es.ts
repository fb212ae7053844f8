import type * as english from '../en/elsewhere-en.ts';
import { plural } from '../plural.ts';

export const elsewhereWords: typeof english.elsewhereWords = {
  somebody: 'Alguien',
  somebodyElse: 'Otra persona',

  here: 'También en este registro',
  isHere: (who: string) => `${who} está aquí`,
  isHereIn: (who: string, field: string) => `${who} está aquí, en ${field}`,

  changed: (count: number) =>
    plural(count, {
      one: 'Cambió en otro lugar mientras usted lo editaba',
      other: '# cosas cambiaron en otro lugar mientras usted las editaba',
    }),
  atTheField: 'El valor suyo y el ajeno se muestran junto al campo.',
  line: '{who} lo cambió {when}: {theirs}. El suyo es {yours}; antes era {was}.',
  keepAllMine: 'Conservar todo lo mío',
  takeAllTheirs: 'Tomar todo lo ajeno',
  keepMine: 'Conservar el mío',
  keepMineOf: (field: string) => `Conservar el mío: ${field}`,
  takeTheirs: 'Tomar el ajeno',
  takeTheirsOf: (field: string) => `Tomar el ajeno: ${field}`,

  news: 'Cambió entretanto y se muestra aquí como es ahora',

  collision: {
    title: 'Cambiado por dos personas a la vez',
    mineStands:
      '{who} lo cambió {when}: {theirs}. Ninguno de los dos había visto el cambio del otro. El suyo llegó el último y es el que vale: {yours}.',
    theirsStands:
      '{who} lo cambió {when}: {theirs}. Ninguno de los dos había visto el cambio del otro. El ajeno llegó el último y es el que vale; el de usted era {yours}.',
    takeTheirs: 'Usar el ajeno',
    takeTheirsOf: (field: string) => `Usar el ajeno: ${field}`,
  },
  ownCollision: {
    title: 'Cambiado en dos de sus dispositivos a la vez',
    mineStands:
      'En otro dispositivo usted lo cambió {when}: {theirs}. Ninguno de los dos dispositivos había visto el cambio del otro. El cambio de aquí llegó el último y es el que vale: {yours}.',
    theirsStands:
      'En otro dispositivo usted lo cambió {when}: {theirs}. Ninguno de los dos dispositivos había visto el cambio del otro. Aquel llegó el último y es el que vale; aquí era {yours}.',
    takeTheirs: 'Usar el otro',
    takeTheirsOf: (field: string) => `Usar el otro: ${field}`,
  },
  takeMine: 'Volver a usar el mío',
  takeMineOf: (field: string) => `Volver a usar el mío: ${field}`,
  keepIt: 'Dejarlo así',
  keepItOf: (field: string) => `Dejarlo así: ${field}`,
};
