/** Who wrote a value, and when, where memory does not know it: from what the store recorded. */

import { andThen, type Soon } from '../store/soon.ts';
import type { Author } from '../store/store.ts';
import type { Register, RoomDocument } from './document.ts';
import type { Hand } from './who.ts';

export interface Authorship {
  /** Null: the server itself. */
  readonly by: Hand | null;
  readonly at: number;
}

/** Registers of which nobody knows it any more stay as they are. */
export function attribute(
  registers: readonly Register[],
  document: RoomDocument,
  findAuthors: (clocks: readonly number[]) => Soon<readonly (Author | null)[]>,
): Soon<void> {
  return ask(registers.map((register) => ({ register, clock: register.clock })));

  function ask(open: readonly Open[]): Soon<void> {
    if (open.length === 0) return;
    return andThen(findAuthors(open.map(({ clock }) => clock)), (authors) => {
      for (const [n, { register }] of open.entries()) {
        const author = authors[n] ?? null;
        if (author === null) continue;
        const { userId, sessionId, at } = author;
        document.attribute(register, userId === null ? null : { userId, sessionId }, at);
      }
      // Restated values have the author of the value before.
      const further = open.flatMap(({ register, clock }, n) => {
        const before = (authors[n] ?? null) === null ? document.previous(clock) : -1;
        return before === -1 ? [] : [{ register, clock: before }];
      });
      return ask(further);
    });
  }
}

interface Open {
  readonly register: Register;
  /** The write whose author is asked for. */
  readonly clock: number;
}
