import type * as english from '../en/sync-state-en.ts';
import { plural } from '../plural.ts';

const waiting = (count: number): string => plural(count, { one: '# cambio pendiente', other: '# cambios pendientes' });

export const syncStateWords: typeof english.syncStateWords = {
  title: 'Sincronización',
  state: (short: string, marks: readonly string[]) => `Sincronización: ${[short, ...marks].join(', ')}`,
  announced: (short: string, marks: readonly string[]) => [short, ...marks].join('. '),
  notStored: {
    short: 'No guardado en este dispositivo',
    long: 'Este dispositivo no puede escribir en su almacenamiento.',
    inMemory:
      'Sus últimos cambios están solo en esta pestaña: manténgala abierta hasta que estén en el servidor. Se envían en cuanto haya conexión.',
    waiting:
      'Lo pendiente se guardó antes; lo que cambie ahora está solo en esta pestaña hasta que esté en el servidor.',
    nothing:
      'Lo que guardó está en el servidor; lo que cambie ahora está solo en esta pestaña hasta que también esté allí.',
  },
  stopped: {
    short: 'Sin sincronizar',
    waiting: (count: number) =>
      plural(count, { one: 'Sin sincronizar · # pendiente', other: 'Sin sincronizar · # pendientes' }),
    long: 'El servidor quiere que usted haga algo antes: recargue la aplicación o inicie sesión de nuevo.',
  },
  heldUp: {
    'store-failed': {
      short: 'El servidor no puede guardar',
      why: 'El servidor no puede escribir ahora en su disco.',
      next: 'Lo que guarde se conserva en este dispositivo y se envía cuando se pueda; avise a quien administra el servidor.',
    },
    'server-read-only': {
      short: 'Servidor de solo lectura',
      why: 'Los datos del servidor están dañados: se pueden leer, pero no se aceptan cambios.',
      next: 'Lo que guarde se conserva en este dispositivo y se envía cuando el servidor esté reparado; avise a quien lo administra.',
    },
    'over-quota': {
      short: 'Demasiados cambios',
      why: 'Usted cambió más de lo que el servidor registra para una persona en una hora o un día.',
      next: 'Lo que guarde se conserva en este dispositivo y se envía cuando vuelva a haber sitio.',
    },
  },
  notTaken: (count: number) =>
    plural(count, { one: 'Aún sin aceptar · # pendiente', other: 'Aún sin aceptar · # pendientes' }),
  sending: {
    short: waiting,
    long: (count: number) =>
      plural(count, {
        one: '# cambio guardado en este dispositivo y en camino al servidor.',
        other: '# cambios guardados en este dispositivo y en camino al servidor.',
      }),
  },
  behind: { short: 'Poniéndose al día', long: 'Conectado; recibiendo lo que otros cambiaron entretanto.' },
  refused: {
    short: 'No todo guardado',
    long: (saves: number) =>
      plural(saves, {
        one: 'El servidor rechazó # guardado; lo que escribió se conserva en «Requiere atención». Todo lo demás está en el servidor.',
        other:
          'El servidor rechazó # guardados; lo que escribió se conserva en «Requiere atención». Todo lo demás está en el servidor.',
      }),
  },
  saved: {
    short: 'Guardado en el servidor',
    long: 'Todo lo que guardó está en el servidor, y este dispositivo tiene todo lo que guardaron otros.',
  },
  connecting: {
    short: 'Conectando',
    waiting: (count: number) => `Conectando · ${waiting(count)}`,
    long: 'Buscando el servidor. Puede seguir trabajando.',
  },
  offline: {
    short: 'Sin conexión',
    waiting: (count: number) => `Sin conexión · ${waiting(count)}`,
    long: 'No hay conexión con el servidor. Puede seguir trabajando; lo que guarde se conserva en este dispositivo y se envía más tarde.',
  },
  savedHere: (count: number) =>
    count === 0
      ? 'No hay nada pendiente de envío.'
      : plural(count, {
          one: '# cambio guardado en este dispositivo.',
          other: '# cambios guardados en este dispositivo.',
        }),
  sentLater: (count: number) =>
    plural(count, {
      one: 'Va al servidor en cuanto haya conexión; puede seguir trabajando, recargar y cerrar la aplicación.',
      other: 'Van al servidor en cuanto haya conexión; puede seguir trabajando, recargar y cerrar la aplicación.',
    }),
  marks: {
    refused: (saves: number) => plural(saves, { one: '# guardado rechazado', other: '# guardados rechazados' }),
    collided: (values: number) =>
      plural(values, {
        one: '# valor también cambiado por otra persona',
        other: '# valores también cambiados por otra persona',
      }),
  },
  attention: (saves: number) =>
    plural(saves, {
      one: '{link} porque el servidor lo rechazó.',
      other: '{link} porque el servidor los rechazó.',
    }),
  attentionLink: (saves: number) =>
    plural(saves, { one: '# guardado requiere su atención', other: '# guardados requieren su atención' }),
  collided: '{link} con cambios suyos y de otra persona a la vez.',
  collidedLink: (values: number) => plural(values, { one: '# valor', other: '# valores' }),
  lastContact: (when: string) => `Último contacto: ${when}.`,
  tryNow: 'Intentar ahora',
  whatWaits: 'Lo pendiente',
  news: {
    refused: (label: string) => `Rechazado: ${label}.`,
    refusedMany: (saves: number) =>
      plural(saves, { one: '# guardado fue rechazado.', other: '# guardados fueron rechazados.' }),
    seeWhy: 'Ver por qué',
    byMe: (record: string) => `Usted hizo cambios en dos dispositivos a la vez: ${record}.`,
    by: (username: string, record: string) => `Usted y ${username} hicieron cambios a la vez: ${record}.`,
    bySomebody: (record: string) => `Usted y otra persona hicieron cambios a la vez: ${record}.`,
    many: (values: number) =>
      plural(values, {
        one: 'Usted y otros cambiaron # valor a la vez.',
        other: 'Usted y otros cambiaron # valores a la vez.',
      }),
    seeBoth: 'Ver ambos',
  },
};
