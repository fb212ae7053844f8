/**
 * What one user may have recorded in an hour and in a day, so that nobody fills the disk.
 *
 * Guarantees: what was recorded is counted, not what was tried: a Save that waits and is sent again costs
 * nothing. Refuses what comes when the hour or the day is used up; the last that is taken may go over it.
 */

import { limits } from '../../shared/schema/limits.ts';
import { createQuota } from './quotas.ts';

export interface RecordLimits {
  /** Bytes. */
  readonly perHour: number;
  readonly perDay: number;
}

export interface RecordQuota {
  hasRoom(userId: string): boolean;
  /** A change set that came in so many bytes was recorded. */
  recorded(userId: string, bytes: number): void;
}

const usual: RecordLimits = { perHour: limits.recordedBytesPerHour, perDay: limits.recordedBytesPerDay };
const hourMs = 3_600_000;
/** Who, when, where, and which Save. */
const ofEach = 300;

export function createRecordQuota(now: () => number, { perHour, perDay }: RecordLimits = usual): RecordQuota {
  // The first byte beyond is refused: what is used up is used up.
  const hour = createQuota({ now, windowMs: hourMs, limit: perHour - 1 });
  const day = createQuota({ now, windowMs: 24 * hourMs, limit: perDay - 1 });
  return {
    hasRoom: (userId) => hour.spend(userId, 0) && day.spend(userId, 0),
    recorded(userId, bytes) {
      // What came, and what stood before it.
      hour.spend(userId, 2 * bytes + ofEach);
      day.spend(userId, 2 * bytes + ofEach);
    },
  };
}
