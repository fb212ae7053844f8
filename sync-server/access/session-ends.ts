/**
 * Why sessions ended, for the devices that they were on.
 *
 * Guarantees: a device that asks within `keptMs` is told; no more than `most` are kept. In memory: after a
 * restart a device is told that its session ended, and not why.
 */

import type { SessionEnd } from '../../shared/protocol/session-end.ts';

export interface SessionEnds {
  note(sessionId: string, why: SessionEnd): void;
  whyOf(sessionId: string): SessionEnd;
}

const keptMs = 30 * 24 * 3_600_000;
const most = 20_000;

export function createSessionEnds(now: () => number): SessionEnds {
  const ends = new Map<string, { readonly why: SessionEnd; readonly at: number }>();
  return {
    note(sessionId, why) {
      // In the order in which they ended.
      for (const [id, { at }] of ends) {
        if (ends.size < most && at > now() - keptMs) break;
        ends.delete(id);
      }
      ends.set(sessionId, { why, at: now() });
    },
    whyOf: (sessionId) => ends.get(sessionId)?.why ?? 'ended',
  };
}
