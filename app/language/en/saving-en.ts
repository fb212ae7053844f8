import type { SaveFailure } from '../../data/client.ts';
import { capital } from '../capital.ts';
import { plural } from '../plural.ts';

/** Why a Save could not be stored. */
const failures: Readonly<Record<SaveFailure, string>> = {
  'signed-out': 'Nobody is signed in any more. Nothing was saved.',
  'session-ended': 'The session ended in the meantime. Nothing was saved.',
  held: 'This device could not store the change. It is kept in this tab only and goes to the server from here; do not close the app before it is there.',
};

/** What an editor says around its fields, and what is said after a Save. "What" is a record: "role Supervisor". */
export const savingWords = {
  create: 'Create',
  reviewAndCreate: 'Review and create',
  save: 'Save',
  reviewAndSave: 'Review and save',
  cancel: 'Cancel',

  failures,

  locked: 'You can look at this but not change it',
  keptBefore: 'Your unsaved changes were kept on this device and are here again.',
  decideFirst: 'Changed elsewhere: decide first',
  objected: (count: number) => plural(count, { other: 'The rules object to #' }),

  unfinished: 'Not finished: nothing is saved until this is',
  unfinishedPart: 'Only part of it is filled in.',
  unfinishedText: (text: string) => `“${text}” is in the field but does not count yet.`,
  showUnfinished: 'Show',
  showUnfinishedOf: (field: string) => `Show ${field}`,
  dropUnfinished: 'Leave it out',
  dropUnfinishedOf: (field: string) => `Leave it out: ${field}`,
  countedUnfinished: (count: number) => plural(count, { one: '# field not finished', other: '# fields not finished' }),

  discardTitle: 'Discard unsaved changes?',
  discardConfirm: 'Discard changes',
  keepEditing: 'Keep editing',
  discardsNew: (what: string) => `What you typed for ${what} is lost.`,
  discards: (what: string) => `What you changed in ${what} and did not save is lost. What is saved stays as it is.`,

  kept: (what: string) => `Your unsaved changes to ${what} are kept on this device.`,
  goBack: 'Go back',

  /** How a Save is called. */
  newLabel: (what: string) => `${capital(what)}, new`,
  changedLabel: (what: string, count: number) =>
    plural(count, { one: '{what}, # change', other: '{what}, # changes' }, { what: capital(what) }),
  undoneLabel: (what: string) => `${capital(what)}, undone`,
  restoredLabel: (what: string) => `${capital(what)}, restored`,

  saved: (what: string) => `Saved ${what} on this device.`,
  notStored: (why: SaveFailure, what: string) =>
    why === 'held'
      ? `This device could not store your changes to ${what}. They are kept in this tab only and go to the server from here; do not close the app before they are there.`
      : failures[why],
  undo: 'Undo',
  undone: (what: string) => `${capital(what)} is back to what it was.`,
  notUndone: (what: string) => `That could not be undone: ${what} was changed meanwhile, or the rules object.`,
  restored: (what: string) => `${capital(what)} is back.`,
  notRestored: (what: string) => `${capital(what)} could not be restored here. Try it on the Deleted screen.`,

  seeWhy: 'See why, and try again',
  inAttention: 'Nothing of it is lost: it is kept in Needs attention.',
  notHere: 'It does not exist, is not on this device yet, or you may not see it.',
};
