import type { SaveFailure } from '../../data/client.ts';
import { capital } from '../capital.ts';
import type * as english from '../en/saving-en.ts';
import { plural } from '../plural.ts';

const failures: Readonly<Record<SaveFailure, string>> = {
  'signed-out': 'Ya no hay ninguna sesión iniciada. No se guardó nada.',
  'session-ended': 'La sesión terminó entretanto. No se guardó nada.',
  held: 'Este dispositivo no pudo guardar el cambio. Está solo en esta pestaña y va al servidor desde aquí; no cierre la aplicación hasta que llegue.',
};

export const savingWords: typeof english.savingWords = {
  create: 'Crear',
  reviewAndCreate: 'Revisar y crear',
  save: 'Guardar',
  reviewAndSave: 'Revisar y guardar',
  cancel: 'Cancelar',

  failures,

  locked: 'Puede ver esto, pero no cambiarlo',
  keptBefore: 'Sus cambios sin guardar se conservaron en este dispositivo y están aquí de nuevo.',
  decideFirst: 'Cambiado en otro lugar: decida antes',
  objected: (count: number) =>
    plural(count, { one: 'Las reglas se oponen a # cambio', other: 'Las reglas se oponen a # cambios' }),

  unfinished: 'Sin terminar: no se guarda nada hasta que lo esté',
  unfinishedPart: 'Solo está rellenada una parte.',
  unfinishedText: (text: string) => `«${text}» está en el campo, pero aún no cuenta.`,
  showUnfinished: 'Mostrar',
  showUnfinishedOf: (field: string) => `Mostrar ${field}`,
  dropUnfinished: 'Omitir',
  dropUnfinishedOf: (field: string) => `Omitir: ${field}`,
  countedUnfinished: (count: number) => plural(count, { one: '# campo sin terminar', other: '# campos sin terminar' }),

  discardTitle: '¿Descartar los cambios sin guardar?',
  discardConfirm: 'Descartar cambios',
  keepEditing: 'Seguir editando',
  discardsNew: (what: string) => `Se pierde lo que escribió para esto: ${what}.`,
  discards: (what: string) => `Se pierde lo que cambió y no guardó aquí: ${what}. Lo guardado sigue como está.`,

  kept: (what: string) => `Sus cambios sin guardar se conservan en este dispositivo: ${what}.`,
  goBack: 'Volver',

  newLabel: (what: string) => `${capital(what)}, creación`,
  changedLabel: (what: string, count: number) =>
    plural(count, { one: '{what}, # cambio', other: '{what}, # cambios' }, { what: capital(what) }),
  undoneLabel: (what: string) => `${capital(what)}, cambio deshecho`,
  restoredLabel: (what: string) => `${capital(what)}, restauración`,

  saved: (what: string) => `Guardado en este dispositivo: ${what}.`,
  notStored: (why: SaveFailure, what: string) =>
    why === 'held'
      ? `Este dispositivo no pudo guardar sus cambios: ${what}. Están solo en esta pestaña y van al servidor desde aquí; no cierre la aplicación hasta que lleguen.`
      : failures[why],
  undo: 'Deshacer',
  undone: (what: string) => `${capital(what)} vuelve a estar como antes.`,
  notUndone: (what: string) => `No se pudo deshacer: ${what} cambió entretanto, o las reglas se oponen.`,
  restored: (what: string) => `${capital(what)} está de vuelta.`,
  notRestored: (what: string) => `${capital(what)} no se pudo restaurar aquí. Pruebe en la pantalla «Eliminados».`,

  seeWhy: 'Ver por qué y reintentar',
  inAttention: 'No se pierde nada: se conserva en «Requiere atención».',
  notHere: 'No existe, aún no está en este dispositivo o usted no puede verlo.',
};
