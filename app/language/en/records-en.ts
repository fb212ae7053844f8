import { limits } from '../../../shared/schema/limits.ts';
import { numberText } from '../numbers.ts';

export const recordsWords = {
  noneOfThese: 'None',
  deleted: 'Deleted',
  name: 'Name',
  countedWith: (counted: string, note: string) => `${counted}. ${note}`,
  yes: 'Yes',
  no: 'No',
  edit: 'Edit',
  view: 'View',
  delete: 'Delete',
  actionsFor: (name: string) => `Actions for ${name}`,
  foundOf: (found: number, all: number) => `${numberText(found)} of ${numberText(all)}`,
  export: 'Export',
  exported: (counted: string) => `${counted} exported.`,
  none: 'None',
  noneChosen: 'None chosen',
  allNames: (counted: string) => `All ${counted}`,
  deletedName: (name: string) => `${name} (deleted)`,
  needs: (permission: string) => `Needs ${permission}`,
  generate: 'Generate',
  copy: 'Copy',
  copied: (what: string) => `${what} copied.`,
  notCopied: (what: string) => `${what} could not be copied: the browser does not allow it here.`,
  /** Looking at it would be recorded. */
  notRecorded: (what: string) =>
    `${what} is not shown: that somebody looks at it can be recorded neither on this device nor on the server.`,
  /** Instead of the control of a field that may not be read. `why` is a sentence. */
  hiddenField: (field: string, why: string) => `${field} is hidden from you. ${why}`,
  namedByHidden: (many: string) => `You may not see ${many}, so those that have it are not listed.`,
  namedByNone: 'Nothing refers to it.',
  restorable: `For ${limits.restoreDays} days it can be restored from Deleted, with everything it had; its name is free at once.`,
  usedIn: 'Where it is used',
  usedInSays: 'Chosen there, shown here.',
  notUsed: (many: string) => `No ${many}.`,
  between: (least: number, most: number) => `A whole number from ${least} to ${most}.`,
};
