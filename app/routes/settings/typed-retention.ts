import { is } from 'valibot';
import { activityRetention, type ActivityRetention } from '../../../shared/protocol/settings-endpoints.ts';
import { limits } from '../../../shared/schema/limits.ts';

export type RetentionField = keyof ActivityRetention;

export const retentionBounds: Readonly<Record<RetentionField, readonly [least: number, most: number]>> = {
  days: [limits.activityDaysLeast, limits.activityDaysMost],
  megabytes: [limits.activityMegabytesLeast, limits.activityMegabytesMost],
};

/** The number that the text in the field says; null: nothing that the server would accept. */
export function typedNumber(field: RetentionField, text: string): number | null {
  const digits = text.trim();
  // Number() would take "1e3", "0x40" and nothing at all.
  const value = /^\d+$/u.test(digits) ? Number(digits) : null;
  return is(activityRetention.entries[field], value) ? value : null;
}

export function keepsLess(now: ActivityRetention, next: ActivityRetention): boolean {
  return next.days < now.days || next.megabytes < now.megabytes;
}
