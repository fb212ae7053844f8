import type * as english from '../en/grants-en.ts';

export const grantsWords: typeof english.grantsWords = {
  moduleDisabled: (module: string) => `${module} está deshabilitado`,
  takenAwayBy: (permission: string) => `${permission} lo quita`,
  thisRole: 'este rol',
  readyMade: (name: string, says: string) => `${name}: ${says}`,
  roleNotHere: 'un rol que no está aquí',
  moduleIn: (module: string, role: string) => `${module} en ${role}`,
  builtInSays: (note: string, says: string) => `${note}. ${says}.`,
};
