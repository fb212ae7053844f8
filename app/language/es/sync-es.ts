import type * as english from '../en/sync-en.ts';
import { plural } from '../plural.ts';

export const syncWords: typeof english.syncWords = {
  title: 'Sincronización',
  export: 'Exportar lo pendiente',
  tryNow: 'Intentar ahora',
  refused: (saves: number) =>
    plural(saves, {
      one: '# guardado se rechazó y requiere su atención.',
      other: '# guardados se rechazaron y requieren su atención.',
    }),
  look: 'Ver',
  connection: {
    title: 'Conexión',
    state: 'Estado',
    lastContact: 'Último contacto',
    now: 'Conectado ahora',
    never: 'Ninguno desde que se abrió la aplicación',
  },
  waiting: {
    title: 'Pendiente',
    says: 'Guardado en este dispositivo, aún no en el servidor; se envía en este orden.',
    none: 'No hay nada pendiente.',
    states: {
      held: 'Solo en esta pestaña',
      'saved-here': 'Guardado en este dispositivo',
      sent: 'En camino',
    },
  },
  collisions: {
    title: 'Colisiones',
    says: 'Valores que usted y otra persona cambiaron sin verse. Vale lo que llegó el último al servidor; lo rechazado está en {attention}.',
    attention: 'Requiere atención',
    none: 'Ninguna.',
    record: '{name}, {what}',
    member: (field: string, member: string) => `${field}: ${member}`,
    yours: 'Suyo',
    yoursHere: 'Suyo, aquí',
    yoursElsewhere: 'Suyo, en otro dispositivo',
    somebody: 'Otra persona',
    open: 'Abrir',
    dismiss: 'Ocultar',
    mineLater: 'Usted lo cambió después en otro dispositivo; vale aquello.',
    theirsLater: (username: string) => `${username} lo cambió después; vale aquello.`,
    mineEarlier: (when: string) => `Usted lo cambió antes en otro dispositivo, ${when}; vale su cambio de aquí.`,
    theirsEarlier: (username: string, when: string) => `${username} lo cambió antes, ${when}; vale lo suyo.`,
  },
};
