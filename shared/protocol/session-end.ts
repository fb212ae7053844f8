/** Why a session ended, as the device it was on is told. */

export const sessionEnds = [
  /** Ended by its user: on this device, or from another one. */
  'by-user',
  'by-administrator',
  'password-changed',
  /** What proves who the user is was removed by an administrator. */
  'factors-removed',
  /** No contact for too long, or too old. */
  'expired',
  /** The user signed in on more devices than may be. */
  'made-way',
  /** The user may not be signed in anywhere any more. */
  'refused',
  /** Nobody knows any more. */
  'ended',
] as const;

export type SessionEnd = (typeof sessionEnds)[number];
