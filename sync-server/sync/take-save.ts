/**
 * A Save from a device: parsed, resolved, judged, and answered with one receipt.
 *
 * Guarantees: each Save takes effect at most once, however often it is sent; a refused one changes nothing;
 * the receipt is sent only after what it says is durable, and then as receipt-for.ts lets it be told.
 * Refuses: what parsing, resolving and the rules refuse; by receipt when the Save can be named, else by
 * closing the connection.
 */

import { collections } from '../../shared/schema/records.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import { isSaveId } from '../../shared/schema/ids.ts';
import { limits } from '../../shared/schema/limits.ts';
import type { RegisterView } from '../../shared/schema/organisation-view.ts';
import { atOnce, type Steps } from '../../shared/schema/steps.ts';
import type { Change } from '../../shared/document/change.ts';
import type { Collision, Receipt, RefusalCode, RefusedChange } from '../../shared/protocol/messages.ts';
import { mayRead } from '../../shared/permissions/room-reading.ts';
import type { Subject } from '../../shared/permissions/subject.ts';
import type { PreparedActivity } from '../store/prepare-activity.ts';
import type { Details } from '../store/stored-receipt.ts';
import type { StoredNotice } from '../store/store.ts';
import type { Authority } from './authority.ts';
import { judgedIn, type JudgedSet } from './judged-set.ts';
import type { LookedUp } from './look-up.ts';
import type { Encoded, Weighed, Write } from './proposal.ts';
import { parseInSteps, peekSaveId, type Parsed } from './parse.ts';
import { resolveSave, type ResolvedSave } from './resolve-save.ts';
import type { ListText } from './receipt-text.ts';
import { rootsOf } from './roots.ts';
import { senderOf, type Who } from './who.ts';

export type SaveOutcome =
  | {
      readonly kind: 'receipt';
      readonly receipt: Receipt;
      readonly overwritten: readonly StoredNotice[];
      /** Judged and recorded now. */
      readonly isNew: boolean;
      /** Of the receipt, if it was made beforehand: see receipt-text.ts. */
      readonly text: ListText | null;
    }
  /** Refused, and more than its sender may have recorded: it is as if it had not come. */
  | { readonly kind: 'too-costly' }
  /** Not even a Save. */
  | { readonly kind: 'bad'; readonly why: string };

export interface SaveInput {
  readonly authority: Authority;
  readonly who: Who;
  readonly room: Room;
  readonly bytes: Uint8Array;
  readonly now: () => number;
  /** Takes refused changes from the sender's allowance; false: they are too many. */
  readonly spendRefused: (changes: number) => boolean;
  /** Whether there is room left in what is recorded of this user. */
  readonly mayRecord: () => boolean;
}

type JudgedReceipt = Exclude<Receipt, { readonly kind: 'overwritten' }>;

/** A Save as far as its bytes alone say. */
export interface ReadSave {
  /** Null: it cannot be named. */
  readonly saveId: string | null;
  /** Null: it is too large to be read. */
  readonly parsed: Parsed | null;
}

/** What a Save comes to, while everything it was judged by is as it was. Nothing is changed yet. */
export type WeighedSave =
  /** Nothing of it is judged. */
  | { readonly kind: 'answered'; readonly outcome: SaveOutcome }
  /** It comes from somebody who may not read the room. */
  | { readonly kind: 'hidden'; readonly save: ResolvedSave; readonly changes: readonly Change[] }
  | { readonly kind: 'judged'; readonly save: ResolvedSave; readonly weighed: Weighed; readonly details: Details };

/** What takes long to make of many changes, made beforehand. */
export interface MadeBefore {
  readonly encoded: Encoded | null;
  readonly stored: PreparedActivity;
  readonly text: ListText | null;
}

export function* readSave({ bytes, room }: SaveInput): Steps<ReadSave> {
  const named = peekSaveId(bytes);
  const saveId = named !== null && isSaveId(named) ? named : null;
  return { saveId, parsed: bytes.length > limits.updateBytes ? null : yield* parseInSteps(bytes, rootsOf(room)) };
}

export function takeSave(input: SaveInput, read: ReadSave, looked: LookedUp, subject: Subject): SaveOutcome {
  const weighing = atOnce(weighSave(input, read, looked, subject, input.authority.organisation));
  return settleSave(input, weighing, null);
}

/** In steps, by what `before` says of the organisation. */
export function* weighSave(
  input: SaveInput,
  { saveId, parsed }: ReadSave,
  looked: LookedUp,
  subject: Subject,
  before: RegisterView,
): Steps<WeighedSave> {
  const { authority, who, room } = input;
  const answered = (outcome: SaveOutcome): WeighedSave => ({ kind: 'answered', outcome });
  const refuse = (code: RefusalCode, detail: string): WeighedSave => {
    if (saveId === null) return answered({ kind: 'bad', why: detail });
    const version = authority.documents.versionOf(room);
    const receipt: Receipt = { kind: 'refused', saveId, room, version, at: input.now(), code, changes: [] };
    return answered({ kind: 'receipt', receipt, overwritten: [], isNew: false, text: null });
  };

  if (parsed === null) return refuse('too-large', 'too-large');
  const document = authority.document(room);
  if (document === null) return refuse('store-failed', 'not-served');
  if (!parsed.ok) return refuse('malformed', parsed.why);

  const known = saveId === null ? null : (authority.findReceipt(who.userId, room, saveId) ?? looked.receipt);
  if (known !== null) return answered({ kind: 'receipt', receipt: known, overwritten: [], isNew: false, text: null });

  if (authority.isReadOnly) return refuse('server-read-only', 'server-read-only');
  if (!input.mayRecord()) return refuse('over-quota', 'over-quota');

  const isReadable = mayRead(subject, room);
  const save = yield* resolveSave(parsed.update, document, room);
  if (save.kind === 'refused') return refuse(isReadable ? save.code : 'not-allowed', save.detail);
  // Before anything is judged: an author who may not even read the room is refused, whatever the change is.
  if (!isReadable) return { kind: 'hidden', save, changes: save.writes.map(unread) };
  if (isOfAnother(input, looked, save)) return refuse('client-id-taken', 'client-id-taken');

  const weighed = yield* authority.weigh({ actor: subject, by: who, writes: save.writes }, before);
  const details: Details = weighed.review.allowed
    ? { kind: 'accepted', collisions: yield* collisionsOf(weighed, before, mayRead(subject, 'users')) }
    : { kind: 'refused', changes: yield* refusedChanges(weighed) };
  return { kind: 'judged', save, weighed, details };
}

/** At once: makes what is allowed, records it, and answers. */
export function settleSave(input: SaveInput, weighing: WeighedSave, made: MadeBefore | null): SaveOutcome {
  if (weighing.kind === 'answered') return weighing.outcome;
  if (weighing.kind === 'hidden') return hide(input, weighing.save, weighing.changes, made);
  const { authority, who, room } = input;
  const { save, weighed, details } = weighing;
  const isRefused = details.kind === 'refused';
  if (isRefused && !input.spendRefused(save.writes.length)) return { kind: 'too-costly' };

  const judged = authority.take(weighed, made?.encoded ?? null);
  const set = judgedIn(
    room,
    senderOf(who.userId, who.sessionId, who.place),
    judged,
    authority.documents.versionOf(room),
  );
  const about = { saveId: save.saveId, room, version: set.extent.to, at: set.at };
  const receipt: JudgedReceipt = isRefused
    ? { kind: 'refused', ...about, code: 'not-allowed', changes: details.changes }
    : { kind: 'accepted', ...about, collisions: details.collisions };
  return recordSave(input, set, receipt, save.madeAt, made);
}

/** To someone who may not read the room, the answer says nothing of what is in it. */
function hide(
  input: SaveInput,
  { saveId, madeAt, writes }: ResolvedSave,
  changes: readonly Change[],
  made: MadeBefore | null,
): SaveOutcome {
  const { authority, who, room } = input;
  if (!input.spendRefused(writes.length)) return { kind: 'too-costly' };
  const at = input.now();
  const version = authority.documents.versionOf(room);
  const set: JudgedSet = {
    room,
    sender: senderOf(who.userId, who.sessionId, who.place),
    at,
    changes,
    outcome: 'refused',
    extent: { from: version, to: version },
    collided: [],
  };
  const receipt: JudgedReceipt = { kind: 'refused', saveId, room, version: 0, at, code: 'not-allowed', changes: [] };
  return recordSave(input, set, receipt, madeAt, made);
}

function recordSave(
  { authority }: SaveInput,
  set: JudgedSet,
  receipt: JudgedReceipt,
  madeAt: number,
  made: MadeBefore | null,
): SaveOutcome {
  const overwritten = authority.record(set, {
    saveId: receipt.saveId,
    receipt,
    // Stored as it was said, where it can be a time.
    madeAt: Number.isSafeInteger(madeAt) && madeAt >= 0 ? madeAt : null,
    prepared: made?.stored ?? null,
  });
  return { kind: 'receipt', receipt, overwritten, isNew: true, text: made?.text ?? null };
}

function unread({ collection, id, field, member, value }: Write): Change {
  return { collection, id, field, member, before: null, after: value };
}

/** The client id of the Save is that of somebody's plain client. */
export function isOfAnother(
  { authority, who, room }: SaveInput,
  { clients }: LookedUp,
  { clientId }: ResolvedSave,
): boolean {
  const owner = authority.findClient(room, clientId) ?? clients.get(clientId) ?? null;
  return owner !== null && owner.userId !== who.userId;
}

function* collisionsOf({ plan }: Weighed, organisation: RegisterView, mayName: boolean): Steps<readonly Collision[]> {
  const collisions: Collision[] = [];
  for (const { change, unseen } of plan) {
    if (unseen === null) continue;
    yield;
    const { collection, id, field, member, before, after } = change;
    const { by, at } = unseen;
    const username = by !== null && mayName ? (organisation.get(collections.users, by.userId)?.username ?? null) : null;
    collisions.push({
      collection,
      id,
      field,
      member,
      theirs: before,
      theirsBy: { id: by?.userId ?? '', username },
      theirsAt: at,
      yours: after,
    });
  }
  return collisions;
}

function* refusedChanges({ review, changes }: Weighed): Steps<readonly RefusedChange[]> {
  const reasons = new Map<Change, RefusedChange['reasons']>();
  for (const verdict of review.verdicts) {
    yield;
    reasons.set(verdict.change, verdict.reasons);
  }
  const refused: RefusedChange[] = [];
  for (const change of changes) {
    yield;
    refused.push({ change, reasons: reasons.get(change) ?? [] });
  }
  return refused;
}
