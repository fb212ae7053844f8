/**
 * A Save from a device: parsed, resolved, judged, and answered with one receipt.
 *
 * Guarantees: each Save takes effect at most once, however often it is sent; a refused one changes nothing;
 * the receipt is sent only after what it says is durable, and then as receipt-for.ts lets it be told.
 * Refuses: what parsing, resolving and the rules refuse; by receipt when the Save can be named, else by
 * closing the connection.
 */

import { collections } from '../../shared/schema/records.ts';
import { roomReadPermission, type Room } from '../../shared/schema/rooms.ts';
import { isSaveId } from '../../shared/schema/ids.ts';
import { limits } from '../../shared/schema/limits.ts';
import type { Collision, Receipt, RefusalCode, RefusedChange } from '../../shared/protocol/messages.ts';
import { has, type Subject } from '../../shared/permissions/subject.ts';
import type { Notice } from '../store/store.ts';
import type { Authority } from './authority.ts';
import type { Collided, Judged } from './proposal.ts';
import { noticesOf } from './notices.ts';
import { parseUpdate, peekSaveId } from './parse.ts';
import { resolveSave, type ResolvedSave } from './resolve-save.ts';
import { rootsOf } from './roots.ts';
import type { Who } from './who.ts';

export type SaveOutcome =
  | {
      readonly kind: 'receipt';
      readonly receipt: Receipt;
      readonly overwritten: readonly Notice[];
      /** Judged and recorded now. */
      readonly isNew: boolean;
    }
  /** Refused, and more than its sender may have recorded: it is as if it had not come. */
  | { readonly kind: 'too-costly' }
  /** Not even a Save. */
  | { readonly kind: 'bad'; readonly why: string };

export function takeSave(
  authority: Authority,
  who: Who,
  subject: Subject,
  room: Room,
  bytes: Uint8Array,
  now: number,
  /** Takes refused changes from the sender's allowance; false: they are too many. */
  spendRefused: (changes: number) => boolean,
  /** Whether there is room left in what is recorded of this user. */
  mayRecord: boolean,
): SaveOutcome {
  const refuse = (saveId: string | null, code: RefusalCode, detail: string): SaveOutcome => {
    if (saveId === null) return { kind: 'bad', why: detail };
    const version = authority.document(room)?.version ?? 0;
    return {
      kind: 'receipt',
      receipt: { kind: 'refused', saveId, room, version, at: now, code, changes: [] },
      overwritten: [],
      isNew: false,
    };
  };

  const named = peekSaveId(bytes);
  const peeked = named !== null && isSaveId(named) ? named : null;
  if (bytes.length > limits.updateBytes) return refuse(peeked, 'too-large', 'too-large');
  const document = authority.document(room);
  if (document === null) return refuse(peeked, 'store-failed', 'not-served');
  const parsed = parseUpdate(bytes, rootsOf(room));
  if (!parsed.ok) return refuse(peeked, 'malformed', parsed.why);

  const known = peeked === null ? null : authority.findReceipt(who.userId, room, peeked);
  if (known !== null) return { kind: 'receipt', receipt: known, overwritten: [], isNew: false };

  if (authority.isReadOnly) return refuse(peeked, 'server-read-only', 'server-read-only');
  if (!mayRecord) return refuse(peeked, 'over-quota', 'over-quota');

  const mayRead = has(subject, roomReadPermission[room]);
  const save = resolveSave(parsed.update, document);
  if (save.kind === 'refused') return refuse(peeked, mayRead ? save.code : 'not-allowed', save.detail);
  // Before anything is judged: who may not even read is refused whatever it is.
  if (!mayRead && !spendRefused(save.writes.length)) return { kind: 'too-costly' };
  if (!mayRead) return hide(authority, who, save, room, now, document.version);
  const owner = authority.findClient(room, save.clientId);
  if (owner !== null && owner.userId !== who.userId) return refuse(save.saveId, 'client-id-taken', 'client-id-taken');

  const judged = authority.judge({ actor: subject, by: who, writes: save.writes });
  if (!judged.review.allowed && !spendRefused(save.writes.length)) return { kind: 'too-costly' };
  return answer(authority, who, subject, save, room, judged);
}

function answer(
  authority: Authority,
  who: Who,
  subject: Subject,
  save: ResolvedSave,
  room: Room,
  judged: Judged,
): SaveOutcome {
  const { at } = judged;
  const version = authority.document(room)?.version ?? 0;
  const accepted = judged.review.allowed;
  const mayName = has(subject, roomReadPermission.users);
  const receipt: Receipt = accepted
    ? {
        kind: 'accepted',
        saveId: save.saveId,
        room,
        version,
        at,
        collisions: judged.collided.map((collided) => toCollision(authority, collided, mayName)),
      }
    : { kind: 'refused', saveId: save.saveId, room, version, at, code: 'not-allowed', changes: refusedChanges(judged) };
  const written = judged.clocks.filter((clock) => clock !== -1);
  authority.record({
    at,
    userId: who.userId,
    sessionId: who.sessionId,
    address: who.place.address,
    country: who.place.country,
    room,
    saveId: save.saveId,
    outcome: accepted ? 'accepted' : 'refused',
    from: written[0] ?? version,
    to: version,
    changes: judged.changes,
    receipt,
  });
  const overwritten = noticesOf(who, room, judged);
  authority.notify(overwritten);
  return { kind: 'receipt', receipt, overwritten, isNew: true };
}

/** To someone who may not read the room, the answer says nothing of what is in it. */
function hide(
  authority: Authority,
  who: Who,
  save: ResolvedSave,
  room: Room,
  at: number,
  version: number,
): SaveOutcome {
  const receipt: Receipt = {
    kind: 'refused',
    saveId: save.saveId,
    room,
    version: 0,
    at,
    code: 'not-allowed',
    changes: [],
  };
  authority.record({
    at,
    userId: who.userId,
    sessionId: who.sessionId,
    address: who.place.address,
    country: who.place.country,
    room,
    saveId: save.saveId,
    outcome: 'refused',
    from: version,
    to: version,
    changes: save.writes.map(({ collection, id, field, member, value }) => ({
      collection,
      id,
      field,
      member,
      before: null,
      after: value,
    })),
    receipt,
  });
  return { kind: 'receipt', receipt, overwritten: [], isNew: true };
}

function toCollision(authority: Authority, { change, by, at }: Collided, mayName: boolean): Collision {
  const { collection, id, field, member, before, after } = change;
  const username =
    by !== null && mayName ? (authority.organisation.get(collections.users, by.userId)?.username ?? null) : null;
  return {
    collection,
    id,
    field,
    member,
    theirs: before,
    theirsBy: { id: by?.userId ?? '', username },
    theirsAt: at,
    yours: after,
  };
}

function refusedChanges({ review, changes }: Judged): readonly RefusedChange[] {
  const reasons = new Map(review.verdicts.map((verdict) => [verdict.change, verdict.reasons]));
  return changes.map((change) => ({ change, reasons: reasons.get(change) ?? [] }));
}
