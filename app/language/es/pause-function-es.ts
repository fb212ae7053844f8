import type * as english from '../en/pause-function-en.ts';

export const pauseFunctionWords: typeof english.pauseFunctionWords = {
  title: 'Pausas',
  says: 'Para toda la organización: mientras está desactivada, nadie hace pausas, haya los tipos de pausa que haya.',
  label: 'Función de pausas',
  on: 'Activada',
  off: 'Desactivada: nadie puede hacer pausas y no se ofrece ningún tipo de pausa.',
  switchOff: 'Desactivar las pausas',
  switchOn: 'Activar las pausas',
  isOff: 'Las pausas están desactivadas',
  needs: (permission: string) => `Para activarla o desactivarla hace falta el permiso ${permission}.`,
  offline: 'Para activarla o desactivarla hace falta conexión con el servidor.',
  notSwitched: (why: string) => `Las pausas siguen como estaban: ${why}`,
};
