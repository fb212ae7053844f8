/**
 * Refused deletions of what the server wrote: they come again with every answer, which deletes everything
 * that was ever deleted, and are not judged again (law 3).
 *
 * What is remembered is the clock of the write that a replica of the session wanted to delete, and from which
 * clock on corrections are news: if one of those is deleted, the value was deleted anew.
 *
 * Kept as if they were structs of a client, with the same bounds. Refuses nothing.
 */

import type { Register } from './document.ts';
import type { OwnKey, OwnStruct, OwnStructs } from './own-structs.ts';
import { Runs } from './runs.ts';

export function refusedDeletesOf(sessionId: string): OwnKey {
  return `refused deletes of ${sessionId}`;
}

/** `next`: the clock of the correction that answers them. */
export function keepRefusedDeletes(
  own: OwnStructs,
  who: { readonly userId: string; readonly sessionId: string },
  registers: readonly Register[],
  next: number,
): void {
  const key = refusedDeletesOf(who.sessionId);
  const kept = new Runs<OwnStruct>();
  const rising = new Map(registers.map((register) => [register.clock, register]));
  for (const [clock, register] of [...rising].sort(([one], [other]) => one - other)) {
    const of = { register: { collection: register.collection, key: register.key }, stands: -1, base: clock, via: next };
    kept.append({ clock, length: 1, of });
  }
  own.keep(who.userId, key, kept);
  for (const { clock, of } of kept.within(0, Infinity)) own.restate(key, clock, of);
}

/** `deletedCorrection`: the newest correction of the register that the replica had and deleted; -1: none. */
export function wasRefused(own: OwnStructs, sessionId: string, register: Register, deletedCorrection: number): boolean {
  const known = own.find(refusedDeletesOf(sessionId), register.clock);
  return known !== undefined && deletedCorrection < known.via;
}
