/**
 * Corrections: how a plain replica returns to what everybody has, without anybody else being told.
 *
 * A refused value lies on top in its author's replica. There, and only there, an item of a client id of its
 * own is put on it, with the value that stands; what lies where nothing ever stood is deleted. The document
 * of the server knows nothing of either, so refusals leave nothing in it.
 *
 * An item lies on the server's write, or the correction, that its author's struct lies on: all replicas of a
 * browser have that one, and the id is above every client's, so it lands right of them. The server's own next
 * write lands right of all. Clocks are used once and rise with the time, with garbage between them: which of
 * the earlier ones a replica has does not matter.
 *
 * Refuses nothing.
 */

import { ByteWriter } from '../../shared/document/byte-writer.ts';
import { correctionClientId, serverClientId, struct } from '../../shared/document/wire.ts';
import type { Register } from './document.ts';
import type { OwnKey, OwnStruct, OwnStructs } from './own-structs.ts';
import { Runs } from './runs.ts';

/** A register whose value one person's replica does not show. */
export interface Deviation {
  readonly register: Register;
  /** The server's write and the correction that lie below in the replica; -1: none. */
  readonly base: number;
  readonly via: number;
  /** The struct on top: client, clock; empty if there is none, because it was deleted. */
  readonly structs: readonly number[];
}

export interface Corrections {
  /** The update that corrects; null: nothing has to be. `keep`: remembers what its items are. */
  of(userId: string, deviations: readonly Deviation[], own: OwnStructs): Uint8Array | null;
  /** The clock of the person's next correction, or one below it. */
  next(userId: string): number;
  /** A replica has corrections up to this clock. */
  heard(userId: string, clock: number): void;
}

/** The key under which a person's corrections are remembered. */
export function correctionsOf(userId: string): OwnKey {
  return `corrections of ${userId}`;
}

/** Lower clocks than the time are those of a client that has the id by chance. */
export const firstCorrection = 2 ** 40;

export function createCorrections(now: () => number): Corrections {
  const next = new Map<string, number>();
  const nextOf = (userId: string): number => Math.max(next.get(userId) ?? 0, now(), firstCorrection);

  function restate(userId: string, restated: readonly Deviation[], own: OwnStructs, writer: ByteWriter): void {
    const first = nextOf(userId);
    next.set(userId, first + restated.length);
    writer.varUint(1);
    writer.varUint(restated.length + 1);
    writer.varUint(correctionClientId);
    writer.varUint(0);
    writer.byte(struct.gc);
    writer.varUint(first);
    const kept = new Runs<OwnStruct>();
    const key = correctionsOf(userId);
    for (const [n, { register, base, via }] of restated.entries()) {
      writer.byte(struct.any | struct.hasKey | struct.hasOrigin);
      writer.varUint(via === -1 ? serverClientId : correctionClientId);
      writer.varUint(via === -1 ? base : via);
      writer.varUint(1);
      writer.any(register.value);
      kept.append({ clock: first + n, length: 1, of: correctionOf(register, base) });
    }
    own.keep(userId, key, kept);
    for (const [n, { register, base }] of restated.entries()) own.stand(key, first + n, correctionOf(register, base));
  }

  return {
    of(userId, deviations, own) {
      // What the server wrote since is on its way, and lands on top of everything.
      const restated = deviations.filter(({ register, base }) => register.clock !== -1 && register.clock === base);
      const deleted = deviations.filter(({ register, structs }) => register.clock === -1 && structs.length > 0);
      for (const { structs } of deviations) if (structs[0] !== undefined) own.correct(structs[0]);
      if (restated.length === 0 && deleted.length === 0) return null;
      const writer = new ByteWriter(64 + deviations.length * 32);
      if (restated.length === 0) writer.varUint(0);
      else restate(userId, restated, own, writer);
      writeDeletes(writer, deleted);
      return writer.toBytes();
    },
    next: nextOf,
    heard(userId, clock) {
      if (clock > (next.get(userId) ?? 0)) next.set(userId, clock);
    },
  };
}

/** Deleting it deletes the value that it restates. */
export function correctionOf({ collection, key }: Pick<Register, 'collection' | 'key'>, base: number): OwnStruct {
  return { register: { collection, key }, stands: base, base, via: -1 };
}

function writeDeletes(writer: ByteWriter, deleted: readonly Deviation[]): void {
  const clocks = new Map<number, number[]>();
  for (const { structs } of deleted) {
    const [client = 0, clock = 0] = structs;
    const of = clocks.get(client);
    if (of === undefined) clocks.set(client, [clock]);
    else of.push(clock);
  }
  writer.varUint(clocks.size);
  for (const [client, of] of [...clocks].sort(([one], [other]) => other - one)) {
    writer.varUint(client);
    writer.varUint(of.length);
    for (const clock of of.sort((one, other) => one - other)) {
      writer.varUint(clock);
      writer.varUint(1);
    }
  }
}
