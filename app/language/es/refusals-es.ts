import type * as english from '../en/refusals-en.ts';

const ofTheDevice = 'El servidor no pudo leer lo que envió este dispositivo.';

export const refusals: typeof english.refusals = {
  'not-allowed': {
    sentence: 'Las reglas se oponen al menos a uno de estos cambios, así que no se hizo ninguno.',
    whatToDo: 'Abajo se indica a cuál y por qué.',
  },
  'too-large': {
    sentence: 'Este guardado es mayor de lo que el servidor acepta de una vez.',
    whatToDo: 'Edítelo y guárdelo en partes más pequeñas.',
  },
  malformed: {
    sentence: ofTheDevice,
    whatToDo: 'Recargue la aplicación para que esté actualizada y vuelva a intentarlo.',
  },
  'client-id-not-yours': { sentence: ofTheDevice, whatToDo: 'Vuelva a intentarlo.' },
  'client-id-taken': { sentence: ofTheDevice, whatToDo: 'Vuelva a intentarlo.' },
  'clock-gap': { sentence: 'Parte de este guardado no llegó al servidor.', whatToDo: 'Vuelva a intentarlo.' },
  'unknown-origin': {
    sentence: 'Se basa en algo que el servidor ya no tiene, quizá porque se restauró desde una copia de seguridad.',
    whatToDo: 'Compruebe los valores y vuelva a intentarlo.',
  },
  'deletes-the-future': {
    sentence: ofTheDevice,
    whatToDo: 'Recargue la aplicación para que esté actualizada y vuelva a intentarlo.',
  },
  'store-failed': {
    sentence: 'El servidor no pudo escribir en su disco. No se cambió nada.',
    whatToDo: 'Vuelva a intentarlo más tarde; avise a quien administra el servidor.',
  },
  'server-read-only': {
    sentence: 'Los datos del servidor están dañados, así que por ahora no acepta cambios.',
    whatToDo: 'Nada: se conserva aquí y se envía cuando el servidor esté reparado.',
  },
  'over-quota': {
    sentence: 'Usted cambió más de lo que el servidor registra para una persona en una hora o un día.',
    whatToDo: 'Nada: se conserva aquí y se envía cuando vuelva a haber sitio.',
  },
  'room-lost': {
    sentence: 'Se le quitó el derecho a ver esta parte antes de que el cambio llegara al servidor.',
    whatToDo: 'Cópielo para alguien que aún pueda hacer el cambio.',
  },
  damaged: {
    sentence: 'Lo que este dispositivo tenía de este guardado estaba dañado. Abajo está lo que se pudo leer.',
    whatToDo: 'Compárelo con lo que hay ahora y vuelva a hacer el cambio si falta.',
  },
};
