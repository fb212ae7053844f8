/** One's own profile, for whoever may edit it and reads no users: everybody else changes it as they change any record. */

import * as v from 'valibot';
import type { Endpoint } from './endpoint.ts';
import { bodyText } from './body-text.ts';
import { me } from './me.ts';

/** Needs `edit_own_profile`, or whatever else lets one change the record. */
export const ownProfileEndpoint = {
  method: 'PUT',
  path: '/api/me/profile',
  takes: v.strictObject({ email: bodyText }),
  gives: me,
} as const satisfies Endpoint;
