import type * as english from '../en/grants-en.ts';

export const grantsWords: typeof english.grantsWords = {
  moduleDisabled: (module: string) => `${module} ist deaktiviert`,
  takenAwayBy: (permission: string) => `${permission} entzieht es`,
  thisRole: 'diese Rolle',
  readyMade: (name: string, says: string) => `${name}: ${says}`,
  roleNotHere: 'eine Rolle, die nicht hier ist',
  moduleIn: (module: string, role: string) => `${module} (${role})`,
  builtInSays: (note: string, says: string) => `${note}. ${says}.`,
};
