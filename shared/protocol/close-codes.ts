/**
 * Close codes of `/sync`. 4400 to 4499: the client stops until its user (or a newer app) acts, as
 * y-websocket does by itself. Any other code: it tries again, later and later.
 */

export const closeCodes = {
  /** The message was not understood; the same message would not be understood again. */
  badMessage: 4400,
  /** The session ended: sign in again. */
  signedOut: 4401,
  /** The user may not sign in (disabled, deleted, no role that grants here, No Portal). */
  refused: 4403,
  /** For this user, the room does not exist. */
  noRoom: 4404,
  /** The app is too old (or too new) for this server. */
  upgradeRequired: 4426,
  /** Too much in too short a time, or too slow a reader; try again later. */
  tooMany: 4529,
  /** The server restores, stops or cannot write; try again. */
  tryLater: 4503,
} as const;

export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes];

export function mayReconnect(code: number): boolean {
  return code < 4400 || code > 4499;
}
