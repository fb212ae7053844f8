/** By which way a role grants a permission, and what takes it away. */
export const grantsWords = {
  moduleDisabled: (module: string) => `${module} is Disabled`,
  takenAwayBy: (permission: string) => `${permission} takes it away`,
  thisRole: 'this role',
  /** A ready-made role, and what it is for. */
  readyMade: (name: string, says: string) => `${name}: ${says}`,
  roleNotHere: 'a role that is not here',
  moduleIn: (module: string, role: string) => `${module} in ${role}`,
  /** What a built-in role is for, after how it differs from the one that looks like it. */
  builtInSays: (note: string, says: string) => `${note}. ${says}.`,
};
