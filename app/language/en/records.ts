import { limits } from '../../../shared/schema/limits.ts';

export const records = {
  noneOfThese: 'None',
  name: 'Name',
  yes: 'Yes',
  no: 'No',
  edit: 'Edit',
  view: 'View',
  delete: 'Delete',
  actionsFor: (name: string) => `Actions for ${name}`,
  foundOf: (found: number, all: number) => `${found} of ${all}`,
  export: 'Export',
  exported: (counted: string) => `${counted} exported.`,
  none: 'None',
  noneChosen: 'None chosen',
  allNames: (counted: string) => `All ${counted}`,
  deletedName: (name: string) => `${name} (deleted)`,
  needs: (permission: string) => `Needs ${permission}`,
  /** Who names a record that is to be deleted: "Desks that have it". */
  namedBy: (many: string, names: string) => `${many} that have it: ${names}.`,
  namedByHidden: (many: string) => `Which ${many} have it is hidden from you: you may not see ${many}.`,
  namedByNone: 'Nothing refers to it.',
  restorable: `For ${limits.restoreDays} days it can be restored from Deleted, and is then where it was; its name is free at once.`,
  usedIn: 'Where it is used',
  usedInSays: 'Chosen there, shown here.',
  notUsed: (many: string) => `No ${many}.`,
  between: (least: number, most: number) => `A whole number from ${least} to ${most}.`,
};
