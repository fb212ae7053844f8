/** What administrators set for the whole organisation, and what it leads to. */

import * as v from 'valibot';
import { limits } from '../schema/limits.ts';
import type { Checked, Endpoint } from './endpoint.ts';
import { whole } from './whole.ts';

/** How long activity is kept: what is older, and the oldest of what is more, is removed. */
export const activityRetention = v.strictObject({
  days: whole(limits.activityDaysLeast, limits.activityDaysMost),
  megabytes: whole(limits.activityMegabytesLeast, limits.activityMegabytesMost),
});

export type ActivityRetention = Checked<typeof activityRetention>;

const settings = v.object({
  activity: v.object({ days: v.number(), megabytes: v.number() }),
  /** What there is now; `oldestAt` in ms since 1970. */
  kept: v.object({ rows: v.number(), bytes: v.number(), oldestAt: v.nullable(v.number()) }),
});

export type Settings = Checked<typeof settings>;

/** For administrators. */
export const settingsEndpoint = {
  method: 'GET',
  path: '/api/settings',
  takes: null,
  gives: settings,
} as const satisfies Endpoint;

export const changeSettingsEndpoint = {
  method: 'PUT',
  path: '/api/settings',
  takes: v.strictObject({ activity: activityRetention }),
  gives: settings,
} as const satisfies Endpoint;

/** Switches the pause function on or off for everybody; for holders of `disable_pause_type`. Read in `Me`. */
export const pauseFunctionEndpoint = {
  method: 'PUT',
  path: '/api/pause-function',
  takes: v.strictObject({ enabled: v.boolean() }),
  gives: null,
} as const satisfies Endpoint;
