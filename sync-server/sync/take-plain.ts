/**
 * An update from a plain Yjs client, as it was parsed: resolved into change sets, each judged, and corrected
 * where it may not stand.
 *
 * Guarantees: a struct is judged once, however often it comes; what is allowed and changes something the
 * server writes; for the rest, the sender alone is sent a correction (corrections.ts), so that the sender's
 * replica returns to what everybody has and nothing of it is left anywhere else. Refuses: what resolving
 * refuses, and what is refused or changes nothing beyond its sender's allowance: of that not even the attempt
 * is recorded.
 */

import type { Room } from '../../shared/schema/rooms.ts';
import type { Subject } from '../../shared/permissions/subject.ts';
import type { StoredNotice } from '../store/store.ts';
import type { Authority } from './authority.ts';
import { correctionsOf, type Corrections, type Deviation } from './corrections.ts';
import type { OwnKey, OwnStruct, OwnStructs } from './own-structs.ts';
import { judgedIn } from './judged-set.ts';
import type { LookedUp } from './look-up.ts';
import type { ParsedUpdate } from './parse.ts';
import type { PlainWrite } from './plain-update.ts';
import { keepRefusedDeletes, refusedDeletesOf } from './refused-deletes.ts';
import { resolvePlain } from './resolve-plain.ts';
import { senderOf, type Who } from './who.ts';

export interface PlainInput {
  readonly who: Who;
  readonly subject: Subject;
  readonly room: Room;
  readonly own: OwnStructs;
  readonly update: ParsedUpdate;
  readonly looked: LookedUp;
  /** See resolve-plain.ts. */
  readonly seenVersion: number | null;
  /** Whether everything the client wrote before must have arrived (its answer to SyncStep1 has). */
  readonly complete: boolean;
  /** See plain-update.ts. */
  readonly spend: (clocks: number) => boolean;
  readonly corrections: Corrections;
  /** Takes client ids that the server has not seen before from the sender's allowance; false: they are too many. */
  readonly spendClients: (count: number) => boolean;
  /** Whether so many registers may be written without changing. */
  readonly mayBeRefused: (count: number) => boolean;
  /** Takes registers that were written without changing from the allowance; false: they are too many. */
  readonly spendRegisters: (count: number) => boolean;
  readonly now: number;
}

export type PlainOutcome =
  | {
      readonly kind: 'taken';
      readonly overwritten: readonly StoredNotice[];
      /** For the sender's replicas; null: none is needed. */
      readonly correction: Uint8Array | null;
      readonly clientIds: readonly OwnKey[];
    }
  /** The update refers to what comes with the handshake: it is left out, it comes again. */
  | { readonly kind: 'too-early' }
  /** The update refers to what the server forgot: the client must connect again. */
  | { readonly kind: 'again' }
  /** The sender asks for too much. */
  | { readonly kind: 'too-costly' }
  | { readonly kind: 'bad'; readonly why: string };

export function takePlain(authority: Authority, input: PlainInput): PlainOutcome {
  const { who, room, update, looked } = input;
  const document = authority.document(room);
  if (document === null || authority.isReadOnly) return { kind: 'again' };
  const resolved = resolvePlain(update, {
    document,
    room,
    own: input.own,
    userId: who.userId,
    sessionId: who.sessionId,
    findClient: (clientId) => authority.findClient(room, clientId) ?? looked.clients.get(clientId) ?? null,
    seenVersion: input.seenVersion,
    complete: input.complete,
    spend: input.spend,
  });
  if (resolved.kind === 'forgotten') return input.complete ? { kind: 'again' } : { kind: 'too-early' };
  if (resolved.kind === 'too-costly') return resolved;
  if (resolved.kind === 'refused') return { kind: 'bad', why: resolved.detail };
  if (resolved.sets.some((set) => !set.writes.every(isCorrectable))) return { kind: 'bad', why: 'not-a-register' };

  if (!input.spendClients(resolved.clients.filter((client) => client.isNew).length)) return { kind: 'too-costly' };

  // A change set is judged before it is counted: if there is no allowance left for it, it is as if it had not
  // come.
  const isMany = resolved.sets.length > 1;
  const writes = resolved.sets.reduce((sum, set) => sum + set.writes.length, 0);
  if (isMany && !input.mayBeRefused(writes)) return { kind: 'too-costly' };
  const again = resolved.refusedBefore;
  if (again.length > 0 && !input.spendRegisters(again.length)) return { kind: 'too-costly' };
  const sender = senderOf(who.userId, who.sessionId, who.place);
  const overwritten: StoredNotice[] = [];
  const deviations: Deviation[] = [...resolved.uncorrected, ...again];
  const refused: PlainWrite[] = [];
  const standing: { readonly client: number; readonly clock: number; readonly struct: OwnStruct }[] = [];
  for (const set of resolved.sets) {
    const judged = authority.judge({ actor: input.subject, by: who, writes: set.writes });
    const isEffective = judged.review.allowed && judged.clocks.some((clock) => clock !== -1);
    if (!isEffective && !input.spendRegisters(set.writes.length)) return { kind: 'too-costly' };
    overwritten.push(...authority.record(judgedIn(room, sender, judged, document.version)));
    if (!judged.review.allowed) refused.push(...set.writes.filter(({ structs }) => structs.length === 0));
    for (const [n, write] of set.writes.entries()) {
      const written = judged.clocks[n] ?? -1;
      if (written === -1) deviations.push(write);
      const [client, clock] = write.structs;
      if (client === undefined || clock === undefined) continue;
      const { register, base, via, seen } = write;
      // What is refused hides what its author had seen or set: deleting it deletes that.
      const stands = !judged.review.allowed ? (seen ?? -1) : written === -1 ? register.clock : written;
      standing.push({ client, clock, struct: { register, stands, base, via } });
    }
  }
  resolved.keep();
  for (const { client, clock, struct } of standing) input.own.stand(client, clock, struct);
  keepDeletes(input, refused);
  for (const { id, clock } of resolved.clients) authority.keepClient(room, id, { userId: who.userId, clock });
  const current = deviations.map((deviation) => ({
    ...deviation,
    register: authority.register(deviation.register.collection, deviation.register) ?? deviation.register,
  }));
  return {
    kind: 'taken',
    overwritten,
    correction: input.corrections.of(who.userId, current, input.own),
    clientIds: [
      ...resolved.clients.map((client) => client.id),
      correctionsOf(who.userId),
      refusedDeletesOf(who.sessionId),
    ],
  };
}

/** A deletion that was refused is not judged again when it comes again. */
function keepDeletes({ own, who, corrections }: PlainInput, refused: readonly PlainWrite[]): void {
  if (refused.length === 0) return;
  const written = refused.filter(({ deleted }) => deleted.length === 0).map(({ register }) => register);
  keepRefusedDeletes(own, who, written, corrections.next(who.userId));
  for (const { deleted } of refused) {
    const [client, clock] = deleted;
    const struct = client === undefined || clock === undefined ? undefined : own.find(client, clock);
    if (client !== undefined && clock !== undefined && struct !== undefined)
      own.restate(client, clock, { ...struct, isKept: true });
  }
}

/** Whether the register may ever hold anything: a refused write to it is answered by writing it. */
function isCorrectable({ register }: PlainWrite): boolean {
  return register.member === null || register.spec.check(null, register.member) === null;
}
