/**
 * An update from a plain Yjs client: parsed, resolved into change sets, each judged, and corrected where it
 * may not stand.
 *
 * Guarantees: a struct is judged once, however often it comes; for every register the client changed, the
 * server writes a value of its own on top (the allowed one, or the one that stood), so that the client's
 * replica returns to what everybody has.
 * Refuses: what parsing and resolving refuse, by closing the connection.
 */

import { limits } from '../../shared/schema/limits.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { Subject } from '../../shared/permissions/subject.ts';
import type { Notice } from '../store/store.ts';
import type { Authority } from './authority.ts';
import type { OwnStructs } from './own-structs.ts';
import { parseUpdate } from './parse.ts';
import type { PlainSet, PlainWrite } from './plain-update.ts';
import { resolvePlain } from './resolve-plain.ts';
import { noticesOf } from './notices.ts';
import { rootsOf } from './roots.ts';
import type { Who } from './who.ts';

export interface PlainInput {
  readonly who: Who;
  readonly subject: Subject;
  readonly room: Room;
  readonly own: OwnStructs;
  readonly bytes: Uint8Array;
  /** See resolve-plain.ts. */
  readonly seenVersion: number | null;
  /** Whether everything the client wrote before must have arrived (its answer to SyncStep1 has). */
  readonly complete: boolean;
  /** See plain-update.ts. */
  readonly spend: (clocks: number) => boolean;
  readonly now: number;
}

export type PlainOutcome =
  | {
      readonly kind: 'taken';
      readonly overwritten: readonly Notice[];
      readonly corrected: number;
      readonly newClients: number;
      readonly clientIds: readonly number[];
    }
  /** The update refers to what comes with the handshake: it is left out, it comes again. */
  | { readonly kind: 'too-early' }
  /** The update refers to what the server forgot: the client must connect again. */
  | { readonly kind: 'again' }
  /** The sender asks for too much. */
  | { readonly kind: 'too-costly' }
  | { readonly kind: 'bad'; readonly why: string };

export function takePlain(authority: Authority, input: PlainInput): PlainOutcome {
  const { who, room, bytes } = input;
  const document = authority.document(room);
  if (document === null) return { kind: 'again' };
  if (bytes.length > limits.updateBytes) return { kind: 'bad', why: 'too-large' };
  const parsed = parseUpdate(bytes, rootsOf(room));
  if (!parsed.ok) return { kind: 'bad', why: parsed.why };
  const resolved = resolvePlain(parsed.update, {
    document,
    own: input.own,
    userId: who.userId,
    findClient: (clientId) => authority.findClient(room, clientId),
    seenVersion: input.seenVersion,
    complete: input.complete,
    spend: input.spend,
  });
  if (resolved.kind === 'forgotten') return input.complete ? { kind: 'again' } : { kind: 'too-early' };
  if (resolved.kind === 'too-costly') return resolved;
  if (resolved.kind === 'refused') return { kind: 'bad', why: resolved.detail };
  if (resolved.sets.some((set) => !set.writes.every(isCorrectable))) return { kind: 'bad', why: 'not-a-register' };

  resolved.keep();
  const overwritten: Notice[] = [];
  let corrected = 0;
  for (const set of resolved.sets) {
    const taken = takeSet(authority, input, set);
    overwritten.push(...taken.overwritten);
    corrected += taken.corrected;
  }
  for (const { id, clock } of resolved.clients) authority.keepClient(room, id, { userId: who.userId, clock });
  return {
    kind: 'taken',
    overwritten,
    corrected,
    newClients: resolved.clients.filter((client) => client.isNew).length,
    clientIds: resolved.clients.map((client) => client.id),
  };
}

function takeSet(
  authority: Authority,
  input: PlainInput,
  set: PlainSet,
): { overwritten: readonly Notice[]; corrected: number } {
  const { who, room, own, subject } = input;
  const judged = authority.judge({ actor: subject, by: who, writes: set.writes, always: true });
  const accepted = judged.review.allowed;
  const from = authority.document(room)?.version ?? 0;
  // What was accepted is written already; what was refused is written over with what stood.
  if (!accepted) authority.restate(set.writes);
  else {
    for (const [n, write] of set.writes.entries()) {
      const [client, clock] = write.structs;
      if (client !== undefined && clock !== undefined)
        own.stand(client, clock, { register: write.register, stands: judged.clocks[n] ?? -1 });
    }
  }
  authority.record({
    at: judged.at,
    userId: who.userId,
    sessionId: who.sessionId,
    address: who.place.address,
    country: who.place.country,
    room,
    saveId: null,
    outcome: accepted ? 'accepted' : 'refused',
    from: accepted ? from - judged.clocks.length : from,
    to: authority.document(room)?.version ?? 0,
    changes: judged.changes,
    receipt: null,
  });
  const overwritten = noticesOf(who, room, judged);
  authority.notify(overwritten);
  // What changes nothing grows the document all the same, and needs no right.
  const corrected = accepted
    ? judged.changes.filter((change) => change.before === change.after).length
    : set.writes.length;
  return { overwritten, corrected };
}

/** Whether the register may ever hold anything: a refused write to it is answered by writing it. */
function isCorrectable({ register }: PlainWrite): boolean {
  return register.member === null || register.spec.check(null, register.member) === null;
}
