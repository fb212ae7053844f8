import type * as english from '../en/navigation-en.ts';
import { plural } from '../plural.ts';

export const navigationWords: typeof english.navigationWords = {
  main: 'Menú principal',
  more: 'Más',
  needAttention: (count: number) => plural(count, { one: '# requiere atención', other: '# requieren atención' }),
  areas: { people: 'Personas y derechos', callCentre: 'Centro de llamadas', reports: 'Informes' },
  upkeep: 'Mantenimiento',
  home: 'Mi acceso',
  access: 'Acceso',
  activity: 'Registro de actividad',
  attention: 'Requiere atención',
  deleted: 'Eliminados',
  sync: 'Sincronización',
  settings: 'Configuración',
};
