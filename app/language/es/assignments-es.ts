import type * as english from '../en/assignments-en.ts';

export const assignmentsWords: typeof english.assignmentsWords = {
  missing: 'Falta',
  missingRole: 'Este rol no está en este dispositivo o ya no existe. No concede nada que aquí se sepa.',
  missingDesk: 'Este equipo no está en este dispositivo o ya no existe.',
  deleted: 'Eliminado',
  deletedRole: 'Está eliminado y no concede nada. Si se restaura, vuelve a conceder.',
  deletedDesk: 'Este equipo está eliminado; estar asignado a él no concede nada.',
  holdsAdmin: 'Tiene admin',
  builtIn: 'Integrado',
  scope: 'Tipo de usuario',
  unknownScope: 'Tipo de usuario desconocido',
};
