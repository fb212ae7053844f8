import type { ErrorCode } from '../../shared/protocol/errors.ts';
import type { SessionEnd } from '../../shared/protocol/session-end.ts';
import type { Me } from '../../shared/protocol/me.ts';

/** Why nobody is signed in: never was, or why the session ended. */
export type SignedOutWhy = SessionEnd | null;

/** Work that waits on this device for somebody who is not signed in; kept until they are, or discarded. */
export interface KeptWork {
  readonly userId: string;
  readonly username: string;
  /** Saves not yet acknowledged, and refused ones not yet dealt with. */
  readonly waiting: number;
  readonly attention: number;
}

/**
 * `newer-tab`: another tab runs a newer app now. `newer-data`: a newer app has been here, and this is the one
 * that was served. `failed`: the browser gives no storage.
 */
export type UnusableWhy = 'failed' | 'newer-data' | 'newer-tab';

export type SessionState =
  | { readonly kind: 'starting' }
  /** Nothing can be read from this device or written to it. */
  | { readonly kind: 'unusable'; readonly why: UnusableWhy }
  /** The server has no organisation yet. */
  | { readonly kind: 'setup-needed' }
  | { readonly kind: 'signed-out'; readonly why: SignedOutWhy; readonly kept: readonly KeptWork[] }
  /** Also without a network: `me` is what the server last said. */
  | { readonly kind: 'signed-in'; readonly me: Me };

/** Why a request that needs the server failed. */
export interface RequestError {
  /** `only-viewing`: not asked, because one looks as somebody else. */
  readonly code: ErrorCode | 'offline' | 'only-viewing' | 'storage-failed';
  /** The server's sentence, for people; null: this device found it out itself. */
  readonly message: string | null;
  /** Seconds. */
  readonly retryAfter?: number;
  /** With `signed-out`: why the session ended. */
  readonly why?: SessionEnd;
}

export type RequestResult = { readonly ok: true } | { readonly ok: false; readonly error: RequestError };
