import type { Reason } from '../../../shared/permissions/reasons.ts';
import { capital } from '../capital.ts';
import { looksAlikeSentence, unfitSentence } from '../characters.ts';
import { wordsOf } from '../collection-words.ts';
import { listed } from '../listing.ts';
import { quotedName, type Names } from '../names.ts';
import { permissionList, permissionText } from '../permission-text.ts';
import { plural } from '../plural.ts';
import { limitSentence, problemSentences } from '../problem-sentences.ts';
import type { ReasonSentences, WhatToDo } from '../reason-sentences.ts';

export const says: ReasonSentences = {
  'permission-missing': ({ permission, needs }) =>
    needs.length === 0
      ? `You need the permission ${permissionText(permission)}.`
      : `Your permission ${permission} has no effect without ${listed(needs)}.`,
  'desk-not-yours': ({ desk }, names) =>
    `${capital(quotedName(names, 'desks', desk))} is not one of your desks, and you may change only those.`,
  masked: () => 'You do not see phone numbers, so you cannot set them either.',
  'desk-none': () => `What is on no desk needs the permission ${permissionText('desk_outside')}.`,
  invalid: ({ problem, character }) => (character === undefined ? problemSentences[problem] : unfitSentence(character)),
  'field-unknown': () =>
    'The server does not know this field. One of the two, this app or the server, is older than the other.',
  'field-read-only': () => 'Only the server sets this.',
  limit: ({ limit, max }) => limitSentence(limit, max),
  'name-taken': ({ name }) =>
    `The name “${name}” is already taken. Names are compared without regard to capitals and spaces.`,
  'name-looks-alike': ({ name, theirs }) => looksAlikeSentence(name, theirs),
  'reference-missing': ({ collection, id }, names) => wordsOf(collection).referenceGone(names.of(collection, id)),
  'record-missing': () => 'This no longer exists.',
  'record-deleted': () => 'This was deleted meanwhile.',
  'restore-expired': ({ days }) =>
    plural(days, {
      one: 'It was deleted more than # day ago and can no longer be restored.',
      other: 'It was deleted more than # days ago and can no longer be restored.',
    }),
  'built-in': () => 'Built-in roles cannot be changed or deleted.',
  'inheritance-cycle': ({ path }, names) =>
    `The roles would extend each other in a circle: ${path.map((id) => quotedName(names, 'roles', id)).join(' → ')}.`,
  'grants-more': ({ user, permissions, desks, unmasks }, names) => {
    const who = user === null ? 'Whoever gets this role' : capital(quotedName(names, 'users', user));
    const rights = [
      ...(permissions.length > 0
        ? [plural(permissions.length, { one: 'the right {keys}', other: 'the rights {keys}' }, keysOf(permissions))]
        : []),
      ...theDesks(desks, names),
      ...(unmasks ? ['sight of phone numbers'] : []),
    ];
    const what = rights.length > 0 ? rights.join(', and ') : 'more rights';
    return `${who} would get ${what}, which you do not hold yourself for good and from everywhere.`;
  },
  outranked: ({ user, permissions, desks, unmasked }, names) => {
    const who = user === null ? 'This role' : capital(quotedName(names, 'users', user));
    const rights = [
      ...(permissions.length > 0 ? [permissionList(permissions)] : []),
      ...theDesks(desks, names),
      ...(unmasked ? ['sight of phone numbers'] : []),
    ];
    return `${who} has rights that you do not have: ${rights.join(', and ')}.`;
  },
  'last-administrator': () =>
    'Nobody would be left who can sign in and administer everything, at any time and from anywhere.',
  'only-viewing': ({ as }) => `You are looking as ${as}, and nothing can be changed meanwhile.`,
};

export const todo: WhatToDo = {
  'permission-missing': 'Ask somebody who holds it to make the change, or to grant you the permission.',
  'desk-not-yours': 'Ask to be assigned to the desk, or ask somebody who is.',
  masked: 'Leave the phone number out, or ask somebody who sees phone numbers.',
  'desk-none': 'Put it on one of your desks, or ask somebody who holds that permission.',
  invalid: 'Correct it and try again.',
  limit: 'Correct it and try again.',
  'field-unknown': 'Reload the app so that it is up to date, then try again.',
  'field-read-only': 'Discard the change.',
  'name-looks-alike': 'Choose another name and try again; everything else is kept.',
  'name-taken': 'Choose another name and try again; everything else is kept.',
  'reference-missing': 'Restore it from Deleted, or choose another.',
  'record-missing': 'Create it again if it is still wanted; the values are kept here.',
  'record-deleted': 'Restore it from Deleted first, then try again.',
  'restore-expired': 'Create it again.',
  'built-in': 'Clone the role and change the copy.',
  'inheritance-cycle': 'Take one of these roles out of what another one extends.',
  'grants-more': 'Leave out what you do not hold yourself, or ask somebody who holds it for good.',
  outranked: 'Ask somebody who has these rights to make the change.',
  'last-administrator': 'First make somebody else an administrator, for good and without restrictions.',
  'only-viewing': 'Go back to your own view first.',
};

function keysOf(permissions: Extract<Reason, { code: 'grants-more' }>['permissions']): { readonly keys: string } {
  return { keys: permissionList(permissions) };
}

function theDesks(desks: readonly string[], names: Names): readonly string[] {
  if (desks.length === 0) return [];
  const quoted = listed(desks.map((id) => quotedName(names, 'desks', id)));
  return [plural(desks.length, { one: 'the desk {names}', other: 'the desks {names}' }, { names: quoted })];
}
