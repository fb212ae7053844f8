/** What the HTTP API takes and gives. Every error is `{ error: { code, message } }` with a status of 400 or more. */

import type { Me } from './me.ts';

export type ErrorCode =
  | 'bad-request'
  | 'not-found'
  | 'origin-refused'
  | 'signed-out'
  | 'wrong-credentials'
  | 'sign-in-refused'
  | 'users-unreadable'
  | 'too-many'
  | 'not-allowed'
  | 'password-too-short'
  | 'password-too-long'
  | 'password-is-username'
  | 'setup-done'
  | 'setup-code-wrong'
  | 'too-large'
  | 'busy'
  | 'internal';

export interface ErrorBody {
  readonly error: {
    readonly code: ErrorCode;
    /** For people: what happened and what to do. */
    readonly message: string;
    /** Seconds to wait, with `too-many` and `busy`. */
    readonly retryAfter?: number;
  };
}

/** POST /api/session */
export interface SignInBody {
  readonly username: string;
  readonly password: string;
}
/** Answer of POST /api/session and GET /api/me. */
export type MeBody = Me;

/** GET /api/sessions: one's own, `{ sessions: SessionInfo[] }`. DELETE /api/sessions/:id ends one. */
export interface SessionInfo {
  readonly id: string;
  /** The one that asks. */
  readonly current: boolean;
  /** ms since 1970. */
  readonly createdAt: number;
  readonly lastSeenAt: number;
  readonly address: string | null;
  readonly country: string | null;
  readonly userAgent: string;
}

/** GET /api/setup */
export interface SetupState {
  readonly needed: boolean;
}
/** POST /api/setup: makes the organisation and its first administrator, signs in, answers MeBody. */
export interface SetupBody {
  readonly code: string;
  readonly organisation: string;
  readonly username: string;
  readonly email: string;
  readonly password: string;
}

/** PUT /api/me/password: ends every other session of the user. */
export interface OwnPasswordBody {
  readonly current: string;
  readonly next: string;
}
/** PUT /api/users/:id/password: needs edit_user and not being outranked; ends the user's sessions. */
export interface UserPasswordBody {
  readonly next: string;
}
