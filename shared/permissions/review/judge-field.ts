/** Is this a change of a field that exists, by someone who may write such a field at all, to a value it can have? */

import type { Change } from '../../document/change.ts';
import { findBuiltInRole } from '../../catalogue/built-in-roles.ts';
import { findField, nameKindOf } from '../../schema/fields.ts';
import { findUnfit } from '../../schema/name-characters.ts';
import { isRecordId } from '../../schema/ids.ts';
import type { Reason } from '../reasons.ts';
import { systemSubject, type Subject } from '../subject.ts';

/** The objection to one change by itself, or null. A change that has one is not looked at by any other rule. */
export function judgeField(change: Change, actor: Subject): Reason | null {
  const spec = findField(change.collection, change.field);
  if (spec === undefined || (spec.shape === 'members') !== (change.member !== null)) return { code: 'field-unknown' };
  if (!isRecordId(change.collection, change.id)) {
    return findBuiltInRole(change.id) === undefined ? { code: 'invalid', problem: 'not-an-id' } : { code: 'built-in' };
  }
  if (spec.write === 'server' && actor.userId !== systemSubject.userId) return { code: 'field-read-only' };
  if (spec.canonical(change.after) !== change.after) return { code: 'invalid', problem: 'not-canonical' };
  // What was deleted long ago is purged by the server (judge-records.ts).
  if (spec.naming && change.after === '' && actor.userId === systemSubject.userId) return null;
  const problem = spec.check(change.after, change.member);
  // Taking out a member that the catalogue or the formats no longer know is always possible.
  if (problem === null || (spec.shape === 'members' && change.after === null)) return null;
  if (problem === 'characters' && spec.naming && typeof change.after === 'string') {
    const character = findUnfit(change.after, nameKindOf(change.collection));
    if (character !== null) return { code: 'invalid', problem, character };
  }
  return { code: 'invalid', problem };
}
