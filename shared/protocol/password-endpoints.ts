/** Setting passwords: one's own and somebody else's. */

import * as v from 'valibot';
import type { Endpoint } from './endpoint.ts';
import { bodyText } from './body-text.ts';

/** Ends every other session of the user who asks. */
export const ownPasswordEndpoint = {
  method: 'PUT',
  path: '/api/me/password',
  takes: v.strictObject({ current: bodyText, next: bodyText }),
  gives: null,
} as const satisfies Endpoint;

/** Needs `edit_user` and not being outranked; ends that user's sessions. */
export const userPasswordEndpoint = {
  method: 'PUT',
  path: '/api/users/:id/password',
  takes: v.strictObject({ next: bodyText }),
  gives: null,
} as const satisfies Endpoint;
