/**
 * The subjects of everybody who is connected or asks, kept current.
 *
 * Guarantees: what `of` answers is compiled from the organisation as it is now, at this moment: a change to
 * it, and the end of a temporary assignment, count from the next call on. Not to be kept by callers: ask
 * again before every use. An unknown user has no subject.
 */

import { collections } from '../../shared/schema/records.ts';
import type { Change } from '../../shared/document/change.ts';
import type { Place } from '../../shared/permissions/restriction.ts';
import { compileSubject, type Subject } from '../../shared/permissions/subject.ts';
import type { OrganisationView } from '../../shared/schema/organisation.ts';

export interface Subjects {
  of(userId: string, place: Place | null): Subject | null;
  /** The subject as it will be at a later time, if nothing else changes. */
  at(userId: string, place: Place | null, time: number): Subject | null;
  /** These changes are in the organisation now (or were taken back). */
  changed(changes: readonly Change[]): void;
  /** The whole organisation may be different now. */
  forget(): void;
  /** Grows with every change that can have changed a subject other than by time. */
  readonly generation: number;
}

interface Kept {
  readonly subject: Subject;
  readonly generation: number;
}

/** How many users' subjects are kept before all are forgotten and compiled anew on demand. */
const maxUsers = 20_000;
/** Fields of a desk that a subject depends on. */
const deskFields: ReadonlySet<string> = new Set(['name', 'deletedAt']);

export function createSubjects(deps: {
  readonly organisation: OrganisationView;
  readonly now: () => number;
}): Subjects {
  const kept = new Map<string, Map<string, Kept>>();
  /** All subjects compiled before this generation are stale. */
  let allSince = 0;
  let generation = 0;

  function at(userId: string, place: Place | null, time: number): Subject | null {
    const user = deps.organisation.get(collections.users, userId);
    return user === undefined ? null : compileSubject(user, deps.organisation, { now: time, place });
  }

  return {
    get generation() {
      return generation;
    },
    at,

    of(userId, place) {
      const now = deps.now();
      const key = place === null ? '' : `${place.address ?? ''} ${place.country ?? ''}`;
      const known = kept.get(userId)?.get(key);
      if (known !== undefined && known.generation >= allSince && !hasEnded(known.subject, now)) return known.subject;
      const subject = at(userId, place, now);
      if (subject === null) return null;
      if (kept.size >= maxUsers) kept.clear();
      let ofUser = kept.get(userId);
      // A user is seen from a few places; from many, one after the other.
      if (ofUser === undefined || ofUser.size >= 64) kept.set(userId, (ofUser = new Map()));
      ofUser.set(key, { subject, generation });
      return subject;
    },

    forget() {
      generation++;
      allSince = generation;
    },

    changed(changes) {
      for (const { collection, id, field } of changes) {
        if (collection === collections.users) {
          generation++;
          kept.delete(id);
        } else if (collection === collections.roles || (collection === collections.desks && deskFields.has(field))) {
          generation++;
          allSince = generation;
        }
      }
    },
  };
}

function hasEnded(subject: Subject, now: number): boolean {
  return subject.changesAt !== null && subject.changesAt <= now;
}
