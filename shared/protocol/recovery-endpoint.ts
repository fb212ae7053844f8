/** Being let in again with the link of `npm run recover`. */

import * as v from 'valibot';
import { bodyText } from './body-text.ts';
import type { Endpoint } from './endpoint.ts';

/** Sets the password of whom the code is for, and makes them an administrator who can sign in. */
export const recoveryEndpoint = {
  method: 'POST',
  path: '/api/recovery',
  takes: v.strictObject({ code: bodyText, password: bodyText }),
  gives: v.object({ username: v.string() }),
} as const satisfies Endpoint;
