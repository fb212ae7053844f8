import type * as english from '../en/assigning-en.ts';

export const assigningWords: typeof english.assigningWords = {
  expired: (since: string) => `Caducado: no concede nada desde el ${since}.`,
  temporary: (end: string) => `Temporal: hasta el ${end}.`,
  until: (end: string) => `Hasta el ${end}.`,
  short: {
    expired: 'caducado',
    until: (end: string) => `hasta ${end}`,
  },

  end: {
    label: 'Hasta',
    optionalLabel: 'Hasta (opcional)',
    hint: 'En la zona horaria de este dispositivo. Después de ese momento no concede nada, ni siquiera sin red.',
    optional:
      'Si se deja vacío, dura para siempre. Después de ese momento no concede nada, ni siquiera sin red. Quien lo tenga por más tiempo lo conserva.',
    over: 'Esto ya ha pasado: no concedería nada.',
    incomplete: (name: string) => `El final de ${name} no está completo: indique fecha y hora, o elija «Para siempre».`,
    half: 'La fecha y hora no está completa.',
    done: 'Listo',
    forEver: 'Para siempre',
  },

  people: {
    title: (name: string) => `Personas de ${name}`,
    save: 'Guardar',
    nothingChosen: 'Elija a quién añadir o quitar.',
    disabled: 'Deshabilitado',
  },
};
