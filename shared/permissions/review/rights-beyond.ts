/**
 * What a change gives a holder beyond what the actor may hand on, and what a holder has beyond it.
 *
 * Exact where the times and places are few (contexts.ts); else on the safe side: the most that can be held
 * after against what is held always and everywhere before.
 */

import { addAll, emptyBits, isEmpty, isSubset, without, type Bits } from '../bits.ts';
import { contextsOf, createEffort } from '../contexts.ts';
import type { Holding } from '../held-reaches.ts';
import { leastOf, mayBeBlocked, mostOf, rightsAt, signatureOf } from '../holding.ts';
import type { Subject } from '../subject.ts';
import type { OrganisationView } from '../../schema/organisation-view.ts';

export interface Beyond {
  readonly permissions: Bits;
  /** Phone numbers that the actor does not see become (or are) visible. */
  readonly unmasks: boolean;
  /** No Portal is lifted at some place and time. */
  readonly unblocks: boolean;
}

export interface RightsBeyond {
  /** `opens`: the account could not be used before and can after, so all it holds after is gained. */
  gained(before: Holding, after: Holding, opens: boolean): Beyond;
  /** What is held before, at any time and place. */
  held(before: Holding): Beyond;
}

/** Answers are kept for one change set: many users hold the same. */
export function createRightsBeyond(
  actor: Subject,
  before: OrganisationView,
  after: OrganisationView,
  now: number,
): RightsBeyond {
  const gains = new Map<string, Beyond>();
  const holds = new Map<string, Beyond>();
  const { lasting, unmaskedLastingly } = actor;
  const effort = createEffort();

  return {
    gained(old, next, opens) {
      // A user whose roles change in meaning alone, by far the most frequent case, has one holding.
      const same = old === next && !opens;
      const key = same ? signatureOf(old) : `${signatureOf(old)}>${signatureOf(next)}${opens ? '!' : ''}`;
      let gain = gains.get(key);
      if (gain === undefined) {
        gain = makeGain(old, next, opens);
        gains.set(key, gain);
      }
      return gain;
    },
    held(holding) {
      const key = signatureOf(holding);
      let beyond = holds.get(key);
      if (beyond === undefined) {
        beyond = makeHeld(holding);
        holds.set(key, beyond);
      }
      return beyond;
    },
  };

  function makeGain(old: Holding, next: Holding, opens: boolean): Beyond {
    if (unmaskedLastingly && isSubset(mostOf(next, after, now), lasting) && !mayBeBlocked(old, before, now))
      return nothing;
    const contexts = contextsOf(
      [
        [old, before],
        [next, after],
      ],
      now,
      effort,
    );
    if (contexts === 'too-many') return coarseGain(old, next, opens);
    const gained = emptyBits();
    let unmasks = false;
    let unblocks = false;
    for (const time of contexts.times) {
      for (const place of contexts.places) {
        const then = rightsAt(next, after, time, place);
        const earlier = rightsAt(old, before, time, place);
        const lifted = earlier.blocked && !then.blocked;
        const all = opens || lifted;
        addAll(gained, all ? then.permissions : without(then.permissions, earlier.permissions));
        unmasks ||= then.unmasked && (all || !earlier.unmasked);
        unblocks ||= lifted;
      }
    }
    return { permissions: without(gained, lasting), unmasks: unmasks && !unmaskedLastingly, unblocks };
  }

  function coarseGain(old: Holding, next: Holding, opens: boolean): Beyond {
    const most = mostOf(next, after, now);
    const unblocks = mayBeBlocked(old, before, now);
    const gained = opens || unblocks ? most : without(most, leastOf(old, before, now));
    return { permissions: without(gained, lasting), unmasks: !unmaskedLastingly && !isEmpty(most), unblocks };
  }

  function makeHeld(holding: Holding): Beyond {
    const most = mostOf(holding, before, now);
    const contexts =
      isSubset(most, lasting) && unmaskedLastingly ? 'too-many' : contextsOf([[holding, before]], now, effort);
    if (contexts === 'too-many') {
      return { permissions: without(most, lasting), unmasks: !unmaskedLastingly && !isEmpty(most), unblocks: false };
    }
    const held = emptyBits();
    let unmasked = false;
    for (const time of contexts.times) {
      for (const place of contexts.places) {
        const then = rightsAt(holding, before, time, place);
        addAll(held, then.permissions);
        unmasked ||= then.unmasked;
      }
    }
    return { permissions: without(held, lasting), unmasks: unmasked && !unmaskedLastingly, unblocks: false };
  }
}

const nothing: Beyond = { permissions: emptyBits(), unmasks: false, unblocks: false };
