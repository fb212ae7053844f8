/** Signing in and out, and one's own sessions. */

import * as v from 'valibot';
import type { Checked, Endpoint } from './endpoint.ts';
import { me } from './me.ts';
import { bodyText } from './body-text.ts';

export const signInEndpoint = {
  method: 'POST',
  path: '/api/session',
  takes: v.strictObject({ username: bodyText, password: bodyText }),
  /** And a cookie. */
  gives: me,
} as const satisfies Endpoint;

export const signOutEndpoint = {
  method: 'DELETE',
  path: '/api/session',
  takes: null,
  gives: null,
} as const satisfies Endpoint;

const session = v.object({
  id: v.string(),
  /** Whether it is the one that asks. */
  current: v.boolean(),
  /** ms since 1970. */
  createdAt: v.number(),
  lastSeenAt: v.number(),
  address: v.nullable(v.string()),
  country: v.nullable(v.string()),
  userAgent: v.string(),
});

export type LiveSession = Checked<typeof session>;

/** One's own. */
export const sessionsEndpoint = {
  method: 'GET',
  path: '/api/sessions',
  takes: null,
  gives: v.object({ sessions: v.array(session) }),
} as const satisfies Endpoint;

/** All but the one that asks. */
export const endOtherSessionsEndpoint = {
  method: 'DELETE',
  path: '/api/sessions',
  takes: null,
  gives: null,
} as const satisfies Endpoint;

/** Somebody else's: for whoever may set their password. Ending asks for a fresh proof. */
export const userSessionsEndpoint = {
  method: 'GET',
  path: '/api/users/:id/sessions',
  takes: null,
  gives: v.object({ sessions: v.array(session) }),
} as const satisfies Endpoint;

export const endUserSessionEndpoint = {
  method: 'DELETE',
  path: '/api/users/:id/sessions/:session',
  takes: null,
  gives: null,
} as const satisfies Endpoint;

export const endUserSessionsEndpoint = {
  method: 'DELETE',
  path: '/api/users/:id/sessions',
  takes: null,
  gives: null,
} as const satisfies Endpoint;

export const endSessionEndpoint = {
  method: 'DELETE',
  path: '/api/sessions/:id',
  takes: null,
  gives: null,
} as const satisfies Endpoint;
