/** Why something was refused, and what to do about it, in the words of whoever runs a call centre. */

import type { Reason } from '../../shared/permissions/reasons.ts';
import { listed } from './listing.ts';
import { nounOf, quotedName, type Names } from './names.ts';
import { permissionList, permissionText } from './permissions.ts';
import { limitSentence, problemSentences } from './problems.ts';
import { unfitSentence } from './characters.ts';
import { capital } from './capital.ts';

/** One or two sentences that say which rule stands against it. */
export function sentenceOf(reason: Reason, names: Names): string {
  switch (reason.code) {
    case 'permission-missing':
      return reason.needs.length === 0
        ? `You need the permission ${permissionText(reason.permission)}.`
        : `Your permission ${reason.permission} has no effect without ${listed(reason.needs)}.`;
    case 'desk-not-yours':
      return `${capital(quotedName(names, 'desks', reason.desk))} is not one of your desks, and you may change only those.`;
    case 'invalid':
      return reason.character === undefined ? problemSentences[reason.problem] : unfitSentence(reason.character);
    case 'field-unknown':
      return 'The server does not know this field. One of the two, this app or the server, is older than the other.';
    case 'field-read-only':
      return 'Only the server sets this.';
    case 'limit':
      return limitSentence(reason.limit, reason.max);
    case 'name-taken':
      return `The name “${reason.name}” is already taken. Names are compared without regard to capitals and spaces.`;
    case 'name-looks-alike':
      return `“${reason.name}” looks like “${reason.theirs}”, which is there already, though it is spelled with other characters. One could be taken for the other.`;
    case 'reference-missing':
      return names.of(reason.collection, reason.id) === null
        ? `It refers to a ${nounOf(reason.collection)} that does not exist or was deleted.`
        : `The ${nounOf(reason.collection)} ${quotedName(names, reason.collection, reason.id)} was deleted.`;
    case 'record-missing':
      return 'This no longer exists.';
    case 'record-deleted':
      return 'This was deleted meanwhile.';
    case 'restore-expired':
      return `It was deleted more than ${reason.days} days ago and can no longer be restored.`;
    case 'built-in':
      return 'Built-in roles cannot be changed or deleted.';
    case 'inheritance-cycle':
      return `The roles would extend each other in a circle: ${reason.path.map((id) => quotedName(names, 'roles', id)).join(' → ')}.`;
    case 'grants-more':
      return grantsMore(reason, names);
    case 'outranked':
      return outranked(reason, names);
    case 'last-administrator':
      return 'Nobody would be left who can sign in and administer everything, at any time and from anywhere.';
    default:
      return unreachable(reason);
  }
}

/** What the person can do now. */
export function whatToDo(reason: Reason): string {
  switch (reason.code) {
    case 'permission-missing':
      return 'Ask somebody who holds it to make the change, or to grant you the permission.';
    case 'desk-not-yours':
      return 'Ask to be assigned to the desk, or ask somebody who is.';
    case 'invalid':
    case 'limit':
      return 'Correct it and try again.';
    case 'field-unknown':
      return 'Reload the app so that it is up to date, then try again.';
    case 'field-read-only':
      return 'Discard the change.';
    case 'name-looks-alike':
    case 'name-taken':
      return 'Choose another name and try again; everything else is kept.';
    case 'reference-missing':
      return 'Restore it from Deleted, or choose another.';
    case 'record-missing':
      return 'Create it anew if it is still wanted; the values are kept here.';
    case 'record-deleted':
      return 'Restore it from Deleted first, then try again.';
    case 'restore-expired':
      return 'Create it anew.';
    case 'built-in':
      return 'Clone the role and change the copy.';
    case 'inheritance-cycle':
      return 'Take one of these roles out of what another one extends.';
    case 'grants-more':
      return 'Leave out what you do not hold yourself, or ask somebody who holds it for good.';
    case 'outranked':
      return 'Ask somebody who has these rights to make the change.';
    case 'last-administrator':
      return 'First make somebody else an administrator, for good and without restrictions.';
    default:
      return unreachable(reason);
  }
}

function outranked(reason: Extract<Reason, { code: 'outranked' }>, names: Names): string {
  const who = reason.user === null ? 'This role' : capital(quotedName(names, 'users', reason.user));
  const parts: string[] = [];
  if (reason.permissions.length > 0) parts.push(permissionList(reason.permissions));
  if (reason.desks.length > 0)
    parts.push(`the desk ${listed(reason.desks.map((id) => quotedName(names, 'desks', id)))}`);
  if (reason.unmasked) parts.push('sight of phone numbers');
  return `${who} has rights that you do not have: ${parts.join(', and ')}.`;
}

function grantsMore(reason: Extract<Reason, { code: 'grants-more' }>, names: Names): string {
  const who = reason.user === null ? 'Whoever gets this role' : capital(quotedName(names, 'users', reason.user));
  const parts: string[] = [];
  if (reason.permissions.length > 0) parts.push(`the right ${permissionList(reason.permissions)}`);
  if (reason.desks.length > 0)
    parts.push(`the desk ${listed(reason.desks.map((id) => quotedName(names, 'desks', id)))}`);
  if (reason.unmasks) parts.push('sight of phone numbers');
  const what = parts.length > 0 ? parts.join(', and ') : 'more rights';
  return `${who} would get ${what}, which you do not hold yourself for good and from everywhere.`;
}

function unreachable(reason: never): never {
  throw new Error(`no words for ${JSON.stringify(reason)}`);
}
