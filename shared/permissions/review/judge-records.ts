/** May the actor create, change, delete or restore this record, and is it in a state to be changed? */

import type { Change } from '../../document/change.ts';
import type { PermissionKey } from '../../catalogue/permissions.ts';
import { collectionRoom, fieldsOf, findField, recordPermissions, type FieldSpec } from '../../schema/fields.ts';
import { limits } from '../../schema/limits.ts';
import { perCollection, type Collection } from '../../schema/records.ts';
import type { Steps } from '../../schema/steps.ts';
import type { Reason } from '../reasons.ts';
import { missingReason } from '../decide.ts';
import { whyUnread } from '../room-reading.ts';
import { has, systemSubject, type Subject } from '../subject.ts';
import type { Case, Touched } from './case.ts';

const dayMs = 86_400_000;

/**
 * The fields that have a permission of their own, or a room of their own, which is written by itself after the
 * record: they need it from the beginning.
 */
const ownPermissions = perCollection(
  (collection): ReadonlyMap<string, FieldSpec> =>
    new Map(
      fieldsOf(collection)
        .filter(({ write, room }) => {
          const isOrdinary = write === recordPermissions[collection].edit && room === collectionRoom[collection];
          return write !== 'server' && !isOrdinary;
        })
        .map((spec) => [spec.field, spec]),
    ),
);

export function* judgeRecords({ touched, actor, now, objections }: Case): Steps<void> {
  const made = new Map<Collection, Touched[]>();
  for (const record of touched) {
    for (const change of record.changes) {
      yield;
      for (const reason of judge(record, change, actor, now)) objections.add(change, reason);
    }
    if (record.before !== undefined || recordPermissions[record.collection].createMany === undefined) continue;
    const others = made.get(record.collection);
    if (others === undefined) made.set(record.collection, [record]);
    else others.push(record);
  }
  for (const [collection, records] of made) {
    const needed = recordPermissions[collection].createMany;
    if (needed === undefined || records.length === 1 || has(actor, needed)) continue;
    for (const { changes } of records) {
      yield;
      objections.addToAll(changes, missingReason(actor, needed));
    }
  }
}

function judge(record: Touched, change: Change, actor: Subject, now: number): readonly Reason[] {
  const { before, after } = record;
  const permissions = recordPermissions[record.collection];
  const isSystem = actor.userId === systemSubject.userId;
  if (after === undefined) return isSystem && isExpired(before, now) ? none : [{ code: 'record-missing' }];
  if (before === undefined) {
    const own = ownPermissions[record.collection].get(change.field);
    if (own === undefined || own.write === 'server' || change.after === own.absent)
      return missing(actor, [permissions.create]);
    return [...missing(actor, [permissions.create, own.write]), ...unread(own, actor)];
  }
  if (before.deletedAt !== null) {
    // The server takes out of it what was purged.
    if (after.deletedAt !== null) return isSystem ? none : [{ code: 'record-deleted' }];
    if (change.field === 'deletedAt' && isExpired(before, now))
      return [{ code: 'restore-expired', days: limits.restoreDays }, ...missing(actor, [permissions.delete])];
  }
  const spec = findField(record.collection, change.field);
  if (spec === undefined || spec.write === 'server') return none;
  const lacking = missing(actor, [isOwn(spec, record, actor) && !has(actor, spec.write) ? spec.own : spec.write]);
  return spec.room === collectionRoom[record.collection] ? lacking : [...lacking, ...unread(spec, actor)];
}

/** Deleted for longer than it can be restored. */
function isExpired(record: Touched['before'], now: number): boolean {
  const deletedAt = record?.deletedAt ?? null;
  return deletedAt !== null && now - Date.parse(deletedAt) > limits.restoreDays * dayMs;
}

/** A field of the actor's own profile, which takes less than others' do. */
function isOwn(
  spec: FieldSpec,
  { id }: Pick<Touched, 'id'>,
  actor: Subject,
): spec is FieldSpec & { readonly own: PermissionKey } {
  return spec.own !== undefined && id === actor.userId;
}

/** Nobody writes to a room of a field's own that they may not read. */
function unread({ room }: FieldSpec, actor: Subject): readonly Reason[] {
  const reason = whyUnread(actor, room);
  return reason === null ? none : [reason];
}

function missing(actor: Subject, needed: readonly PermissionKey[]): readonly Reason[] {
  if (needed.every((permission) => has(actor, permission))) return none;
  return needed.filter((permission) => !has(actor, permission)).map((permission) => missingReason(actor, permission));
}

const none: readonly Reason[] = [];
