/**
 * A large Save, judged in steps between the work of others.
 *
 * Guarantees: what is settled at the end is what judging the Save at once would have come to at that moment:
 * everything that was read of the organisation is still so, and the author's rights are the same. If they
 * are not, it is judged again.
 * Refuses: to go on for ever: after some tries the caller judges it in one piece.
 */

import { ByteWriter } from '../../shared/document/byte-writer.ts';
import type { Subject } from '../../shared/permissions/subject.ts';
import { Reading } from '../../shared/schema/reading.ts';
import { atOnce, type Steps } from '../../shared/schema/steps.ts';
import { prepareActivity } from '../store/prepare-activity.ts';
import { andThen, type Soon } from '../store/soon.ts';
import { writeItem } from './encode.ts';
import type { Encoded, Weighed } from './proposal.ts';
import { prepareReceipt } from './receipt-text.ts';
import { lookUpAuthors, nothingLookedUp, type LookedUp } from './look-up.ts';
import {
  isOfAnother,
  readSave,
  settleSave,
  takeSave,
  weighSave,
  type MadeBefore,
  type ReadSave,
  type SaveInput,
  type WeighedSave,
} from './take-save.ts';
import { lookUpRead, type QueuedSave } from './queued-save.ts';
import type { Preparation } from './work-queue.ts';

/** A Save of so many bytes (some hundred changes) is large: it would hold the others up. */
export const largeSaveBytes = 16 * 1024;

const mostTries = 4;

export interface LargeSave extends QueuedSave {
  /** To be gone through before `take`, with other work between the steps. */
  prepare(subjectNow: () => Subject | null): Preparation;
}

interface Prepared {
  readonly subject: Subject;
  readonly weighing: WeighedSave;
  readonly made: MadeBefore | null;
}

export function createLargeSave(input: SaveInput): LargeSave {
  const { authority, room } = input;
  let read: ReadSave | null = null;
  let looked: LookedUp = nothingLookedUp;
  let prepared: Prepared | null = null;

  function* attempt(save: ReadSave, subject: Subject, reading: Reading): Steps<Prepared> {
    const weighing = yield* weighSave(input, save, looked, subject, reading);
    if (weighing.kind === 'answered') return { subject, weighing, made: null };
    const isHidden = weighing.kind === 'hidden';
    const stored = yield* prepareActivity(
      isHidden ? weighing.changes : weighing.weighed.changes,
      isHidden ? null : weighing.details,
    );
    const encoded = isHidden || weighing.details.kind === 'refused' ? null : yield* encode(weighing.weighed);
    const text = isHidden ? null : yield* prepareReceipt(weighing.details);
    return { subject, weighing, made: { encoded, stored, text } };
  }

  function lookUp(): Soon<void> {
    read ??= atOnce(readSave(input));
    return andThen(lookUpRead(input, read), (found) => void (looked = found));
  }

  return {
    lookUp,

    *prepare(subjectNow) {
      const save = (read = yield* readSave(input));
      yield lookUp();
      const document = authority.document(room);
      if (save.parsed?.ok === true && document !== null)
        yield* lookUpAuthors(authority.store, room, document, save.parsed.update.clients[0]?.structs ?? []);
      for (let tries = 0; tries < mostTries && prepared === null; tries++) {
        const subject = subjectNow();
        if (subject === null) return;
        const reading = new Reading(authority.organisation);
        try {
          const found = yield* whileTrue(reading, attempt(save, subject, reading));
          if (found !== null && subjectNow() === subject) prepared = found;
        } finally {
          reading.close();
        }
      }
    },

    /** At once, right after the last step and what was looked up after it. */
    take(subject) {
      const save = read ?? atOnce(readSave(input));
      if (prepared === null || prepared.subject !== subject || authority.isReadOnly)
        return takeSave(input, save, looked, subject);
      const { weighing, made } = prepared;
      // The one thing that is read of anything else than the organisation, and may have changed.
      if (weighing.kind === 'judged' && isOfAnother(input, looked, weighing.save))
        return takeSave(input, save, looked, subject);
      return settleSave(input, weighing, made);
    },
  };
}

/** Null: something that was read has changed. */
function* whileTrue<T>(reading: Reading, steps: Steps<T>): Steps<T | null> {
  while (!reading.isStale) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield;
  }
  return null;
}

/** What goes out of it: each register is written once, so all of it will stand. */
function* encode({ plan }: Weighed): Steps<Encoded> {
  const body = new ByteWriter(plan.length * 32 + 16);
  for (const { register, change } of plan) {
    yield;
    writeItem(body, register, register.clock, change.after);
  }
  return { structs: plan.length, body };
}
