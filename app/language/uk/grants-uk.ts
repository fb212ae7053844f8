import type * as english from '../en/grants-en.ts';

export const grantsWords: typeof english.grantsWords = {
  moduleDisabled: (module: string) => `модуль «${module}» вимкнено`,
  takenAwayBy: (permission: string) => `забирає ${permission}`,
  thisRole: 'ця роль',
  readyMade: (name: string, says: string) => `${name}: ${says}`,
  roleNotHere: 'роль, якої тут немає',
  moduleIn: (module: string, role: string) => `${module} (${role})`,
  builtInSays: (note: string, says: string) => `${note}. ${says}.`,
};
