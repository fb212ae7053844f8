/** An update of a plain client that waits for its turn: what is looked up for it, and then what comes of it. */

import { correctionClientId } from '../../shared/document/wire.ts';
import { limits } from '../../shared/schema/limits.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { Authority } from './authority.ts';
import { correctionsOf } from './corrections.ts';
import { andThen, type Soon } from '../store/soon.ts';
import { lookUpAuthors, lookUpPlain, nothingLookedUp, withoutPause } from './look-up.ts';
import type { OwnStructs } from './own-structs.ts';
import { parseUpdate, type Parsed, type ParsedStruct, type ParsedUpdate } from './parse.ts';
import { rootsOf } from './roots.ts';
import { takePlain, type PlainInput, type PlainOutcome } from './take-plain.ts';

export interface QueuedPlain {
  /** Right before `take`. */
  lookUp(): Soon<void>;
  take(input: Omit<PlainInput, 'looked' | 'own' | 'room' | 'update'>): PlainOutcome;
}

export function createPlain(deps: {
  readonly authority: Authority;
  readonly own: OwnStructs;
  readonly room: Room;
  readonly userId: string;
  readonly bytes: Uint8Array;
}): QueuedPlain {
  const { authority, own, room, userId, bytes } = deps;
  let parsed: Parsed | null = null;
  let looked = nothingLookedUp;

  function* unprocessed({ clients }: ParsedUpdate): Generator<ParsedStruct> {
    for (const { id, structs } of clients) {
      const processed = looked.clients.get(id)?.clock ?? 0;
      for (const struct of structs) if (struct.clock + struct.length > processed) yield struct;
    }
  }

  return {
    lookUp() {
      if (bytes.length > limits.updateBytes) return;
      parsed ??= parseUpdate(bytes, rootsOf(room));
      const document = authority.document(room);
      if (!parsed.ok || document === null) return;
      const { update } = parsed;
      return andThen(lookUpPlain(authority.store, room, update), (found) => {
        looked = found;
        return withoutPause(
          lookUpAuthors(authority.store, room, document, unprocessed(update), (client, clock) =>
            own.find(client === correctionClientId ? correctionsOf(userId) : client, clock),
          ),
        );
      });
    },

    take(input) {
      if (authority.document(room) === null || authority.isReadOnly) return { kind: 'again' };
      if (parsed === null) return { kind: 'bad', why: 'too-large' };
      if (!parsed.ok) return { kind: 'bad', why: parsed.why };
      return takePlain(authority, { ...input, room, own, update: parsed.update, looked });
    },
  };
}
