/** The first start of a server. */

import * as v from 'valibot';
import type { Checked, Endpoint } from './endpoint.ts';
import { me } from './me.ts';
import { bodyText } from './body-text.ts';

export const setupStateEndpoint = {
  method: 'GET',
  path: '/api/setup',
  takes: null,
  gives: v.object({ needed: v.boolean() }),
} as const satisfies Endpoint;

/** Makes the organisation and its first administrator, and signs in. */
export const setupEndpoint = {
  method: 'POST',
  path: '/api/setup',
  takes: v.strictObject({
    code: bodyText,
    organisation: bodyText,
    username: bodyText,
    email: bodyText,
    password: bodyText,
  }),
  /** And a cookie. */
  gives: me,
} as const satisfies Endpoint;

export type SetupBody = Checked<typeof setupEndpoint.takes>;
