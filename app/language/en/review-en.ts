import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { Subject } from '../../../shared/permissions/subject.ts';
import { listed } from '../listing.ts';
import { plural } from '../plural.ts';

/** What the review before a Save says. */
export const reviewWords = {
  createTitle: (what: string) => `Create ${what}`,
  saveTitle: (what: string) => `Save changes to ${what}`,
  what: 'What this saves',
  create: 'Create',
  save: 'Save',
  cancel: 'Cancel',
  back: 'Back to editing',
  undo: 'Undo',

  decideFirst: 'First decide what was changed elsewhere: keep yours or take theirs.',
  objected: 'The rules object to this, as said above.',
  noMoreChanges: 'There is nothing left to save.',
  noChanges: 'There is nothing to change.',

  nothingSaved: 'Nothing was saved.',
  partsSaved: (saved: number, parts: number) =>
    plural(parts, { other: '{saved} of # parts were saved; the rest was refused.' }, { saved: String(saved) }),
  saved: (what: string) => `${what}: saved on this device.`,
  /** How the parts of a large Save are called. */
  part: (what: string, part: number, parts: number) => `${what}, part ${part} of ${parts}`,

  objections: (count: number) => plural(count, { one: 'The rules object', other: 'The rules object to # things' }),
  leaveOut: (count: number) => plural(count, { other: 'Leave out # that the rules object to' }),
  leftOut: (count: number) => plural(count, { other: '# left out, unchanged.' }),
  moreCombinations: (count: number) =>
    plural(count, { one: 'And # other combination of changes.', other: 'And # other combinations of changes.' }),
  moreNames: (count: number) => plural(count, { other: 'and # more' }),

  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
  empty: 'empty',
  /** With the slot name. */
  noLonger: 'no longer {name}',

  affected: (count: number) => (count === 0 ? 'Who is affected' : plural(count, { other: 'Who is affected (#)' })),
  affectedHidden: 'You may not see users, so who is affected is not shown here. The server knows.',
  nobodyAffected: 'Nobody’s rights change.',
  moreAffected: (ways: number) =>
    plural(ways, { one: 'And others, in # more way.', other: 'And others, in # more ways.' }),
  gains: (people: number) => plural(people, { one: 'gains', other: 'gain' }),
  loses: (people: number) => plural(people, { one: 'loses', other: 'lose' }),
  gainsUntil: (end: string) => `All of it ends on ${end}.`,
  sees: (people: number) => plural(people, { one: 'sees', other: 'see' }),
  seesNoMore: (people: number) => plural(people, { one: 'no longer sees', other: 'no longer see' }),
  /** Desks that come into sight. */
  allDesks: {
    realtime: 'All desks on the Realtime page',
    reports: 'All desks in reports',
    edit: 'All desks, to edit them',
  },
  /** Records on desks: who may edit them. */
  edits: 'may edit',
  editsNoMore: 'may no longer edit',
  moreRecords: (count: number) => plural(count, { other: 'and # more' }),
  implied: (count: number) => plural(count, { one: '# right follows from this', other: '# rights follow from this' }),
  impliedGained:
    'Granted although nobody ticked it: by a level, by what the role extends, or because what it needs is there now.',
  impliedLost: 'No longer granted, although nobody unticked it.',
  moreImplied: (count: number) => plural(count, { other: 'Show # more' }),
  masked: 'masked',
  unmasked: 'unmasked',
  maskedFromNow: 'Phone numbers are hidden from now on.',
  unmaskedFromNow: 'Phone numbers are shown from now on.',
  enabled: 'enabled',
  disabled: 'disabled',
  enabledFromNow: (signIn: Subject['signIn'] | null) => enabledFromNow[signIn ?? 'ok'],
  disabledFromNow: 'Cannot use the account any more.',

  becomes: (names: readonly string[]) =>
    plural(
      names.length,
      { one: '{names} becomes an administrator', other: '# people become administrators: {names}' },
      { names: listed(names) },
    ),
  becomesMeans:
    'An administrator holds every permission, may change everybody’s rights, and may make others administrators.',
  ceases: (names: readonly string[]) =>
    plural(
      names.length,
      { one: '{names} is no longer an administrator', other: '# people are no longer administrators: {names}' },
      { names: listed(names) },
    ),
  administrator: 'administrator',
  inert: (count: number) =>
    plural(count, { one: '# grant does nothing as it is', other: '# grants do nothing as they are' }),
  inertRole: (key: PermissionKey, missing: readonly PermissionKey[]) =>
    `${key} does nothing without ${listed(missing)}, unless another role of the user grants it.`,
  inertUsers: (key: PermissionKey, missing: readonly PermissionKey[], names: readonly string[]) =>
    `${key} does nothing for ${listed(names)} without ${listed(missing)}.`,
  moreInert: (count: number) => plural(count, { other: 'And # more.' }),
};

const enabledFromNow: Readonly<Record<Subject['signIn'], string>> = {
  ok: 'Can use the account from now on.',
  'no-way-in': 'Cannot sign in yet: there is neither a password nor a passkey.',
  'no-portal': 'Cannot sign in: the scope No Portal refuses it.',
  'nothing-active-here': 'Has no role or scope that is active: cannot sign in, or only from accepted IPs or countries.',
  disabled: 'Cannot sign in: disabled.',
  deleted: 'Cannot sign in: deleted.',
};
