/** A Save that waits for its turn: what is looked up for it, and then what comes of it. */

import type { Subject } from '../../shared/permissions/subject.ts';
import { atOnce } from '../../shared/schema/steps.ts';
import { andThen, type Soon } from '../store/soon.ts';
import { lookUpAuthors, lookUpSave, nothingLookedUp, withoutPause, type LookedUp } from './look-up.ts';
import { readSave, takeSave, type ReadSave, type SaveInput, type SaveOutcome } from './take-save.ts';

export interface QueuedSave {
  /** Right before `take`. */
  lookUp(): Soon<void>;
  take(subject: Subject): SaveOutcome;
}

export function createSmallSave(input: SaveInput): QueuedSave {
  const { authority, room } = input;
  let read: ReadSave | null = null;
  let looked = nothingLookedUp;
  return {
    lookUp() {
      const { parsed } = (read ??= atOnce(readSave(input)));
      return andThen(lookUpRead(input, read), (found) => {
        looked = found;
        const document = authority.document(room);
        if (parsed?.ok !== true || document === null) return;
        const structs = parsed.update.clients[0]?.structs ?? [];
        return withoutPause(lookUpAuthors(authority.store, room, document, structs));
      });
    },
    take: (subject) => takeSave(input, read ?? atOnce(readSave(input)), looked, subject),
  };
}

export function lookUpRead({ authority, who, room }: SaveInput, { saveId, parsed }: ReadSave): Soon<LookedUp> {
  const update = parsed?.ok === true ? parsed.update : null;
  return lookUpSave(authority.store, room, { userId: who.userId, saveId, update });
}
