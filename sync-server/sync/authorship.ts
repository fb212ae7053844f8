/** Who wrote a value, and when: from memory, else from what the store recorded. */

import type { Author } from '../store/store.ts';
import type { Register, RoomDocument } from './document.ts';
import type { Hand } from './who.ts';

export interface Authorship {
  /** Null: the server itself. */
  readonly by: Hand | null;
  readonly at: number;
}

/** Null: nobody knows any more. */
export function findAuthorship(
  register: Register,
  document: RoomDocument,
  findAuthor: (clock: number) => Author | null,
): Authorship | null {
  if (register.by !== undefined) return { by: register.by, at: register.at };
  // Restated values have the author of the value before.
  for (let clock = register.clock; clock >= 0; clock = document.previous(clock)) {
    const author = findAuthor(clock);
    if (author === null) continue;
    const by = author.userId === null ? null : { userId: author.userId, sessionId: author.sessionId };
    document.attribute(register, by, author.at);
    return { by, at: author.at };
  }
  return null;
}
