/**
 * A row of the activity as one reader may be told of it.
 *
 * Guarantees: nothing of a room that the reader may not read now, whatever room it was in when it was written;
 * no secret, whoever asks; names of people only for those who see users. Refuses nothing: what may not be told
 * is left out.
 */

import type { Change } from '../../shared/document/change.ts';
import type { Reason } from '../../shared/permissions/reasons.ts';
import { mayRead } from '../../shared/permissions/room-reading.ts';
import type { Subject } from '../../shared/permissions/subject.ts';
import type { ActivityChange, ActivityEntry, ActivityQuery } from '../../shared/protocol/activity-endpoint.ts';
import { roomOfEvent } from '../../shared/protocol/activity-event.ts';
import { findField, roomOf } from '../../shared/schema/fields.ts';
import { limits } from '../../shared/schema/limits.ts';
import { isCollection } from '../../shared/schema/records.ts';
import type { Activity } from '../store/store.ts';

export interface EntryReader {
  readonly subject: Subject;
  /** Null: it is not known, or may not be told. */
  readonly nameOf: (userId: string) => string | null;
  readonly userAgentOf: (sessionId: string) => string | null;
}

/** Null: there is nothing to tell. */
export function entryFor(row: Activity, query: ActivityQuery, reader: EntryReader): ActivityEntry | null {
  const changes = tellable(row, query, reader);
  if (row.event ? !mayHear(row, reader.subject) : changes.length === 0) return null;
  const { seq, at, userId, sessionId, address, country, outcome, saveId } = row;
  const most = query.save === null ? limits.activityChanges : limits.activitySaveChanges;
  return {
    seq,
    at,
    madeAt: row.madeAt ?? null,
    by: userId === null ? null : { id: userId, username: reader.nameOf(userId) },
    address,
    country,
    userAgent: sessionId === null ? null : reader.userAgentOf(sessionId),
    outcome,
    saveId: row.event ? null : saveId,
    event: row.event ?? null,
    changes: changes.slice(0, most),
    left: Math.max(0, changes.length - most),
  };
}

function mayHear({ event }: Activity, subject: Subject): boolean {
  const room = event ? roomOfEvent(event.kind) : null;
  return room === null || mayRead(subject, room);
}

function tellable(row: Activity, query: ActivityQuery, reader: EntryReader): readonly ActivityChange[] {
  const { room, changes, receipt } = row;
  if (room === null || !mayRead(reader.subject, room)) return [];
  const reasons = new Map<string, readonly Reason[]>();
  if (receipt?.kind === 'refused')
    for (const { change, reasons: given } of receipt.changes) reasons.set(registerOf(change), given);
  const collisions = new Map(
    receipt?.kind === 'accepted' ? receipt.collisions.map((one) => [registerOf(one), one] as const) : [],
  );
  return changes.flatMap((change): readonly ActivityChange[] => {
    const { collection, id, field, member } = change;
    if (!isAskedFor(change, query) || !isCollection(collection)) return [];
    // Since it was written the field may have got a room of its own.
    if (!mayRead(reader.subject, roomOf(collection, field))) return [];
    const isSecret = findField(collection, field)?.kind === 'secret';
    const collided = collisions.get(registerOf(change));
    const told = isSecret ? null : change;
    return [
      {
        collection,
        id,
        field,
        member,
        before: told?.before ?? null,
        after: told?.after ?? null,
        isSecret,
        // A reason may quote what was typed.
        reasons: (reasons.get(registerOf(change)) ?? []).map((reason) =>
          isSecret && reason.code === 'invalid' ? { code: reason.code, problem: reason.problem } : { ...reason },
        ),
        collision:
          collided === undefined
            ? null
            : {
                theirs: isSecret ? null : collided.theirs,
                theirsBy: { id: collided.theirsBy.id, username: reader.nameOf(collided.theirsBy.id) },
                theirsAt: collided.theirsAt,
              },
      },
    ];
  });
}

function isAskedFor({ collection, id, field }: Change, query: ActivityQuery): boolean {
  return (
    (query.record === null || id === query.record) &&
    (query.collection === null || collection === query.collection) &&
    (query.field === null || field === query.field)
  );
}

function registerOf({ collection, id, field, member }: Omit<Change, 'after' | 'before'>): string {
  return `${collection}/${id}/${field}/${member ?? ''}`;
}
