import { uncapital } from '../capital.ts';
import type * as english from '../en/components-en.ts';
import { plural } from '../plural.ts';

export const componentsWords: typeof english.componentsWords = {
  ownLetters: { ñ: 'n\uffff' },
  cancel: 'Cancelar',
  close: 'Cerrar',
  dismiss: 'Ocultar',
  loading: 'Cargando',
  required: 'obligatorio',
  changed: 'Cambiado, sin guardar',
  rowChanged: (row: string) => `${row}: sin guardar`,
  unsaved: 'Cambios sin guardar',
  changes: (count: number) =>
    count === 0 ? 'Aún no hay cambios' : plural(count, { one: '# cambio', other: '# cambios' }),
  discard: 'Descartar',
  clearSearch: 'Borrar la búsqueda',
  foundOf: (found: number, all: number) => `${found} de ${all}`,
  showPassword: 'Mostrar la contraseña',
  hidePassword: 'Ocultar la contraseña',
  remove: (name: string) => `Quitar ${name}`,
  none: 'Ninguno',
  choose: 'Elegir',
  chosen: (what: string, shown: string) => `${what}: ${shown}`,
  chooseWhat: (what: string) => `Elegir ${uncapital(what)}`,
  searchWhat: (what: string) => `Buscar ${uncapital(what)}`,
  done: 'Listo',
  doneChoosing: (what: string) => `Terminar de elegir ${uncapital(what)}`,
  moreToFind: (count: number) => plural(count, { other: '# más. Busque para encontrarlos.' }),
  search: 'Buscar',
  moved: (name: string, to: string) => `${name}: ${to}`,
  actions: 'Acciones',
  selectAll: 'Seleccionar todo',
  selectRow: (row: string) => `Seleccionar ${row}`,
};
