/**
 * Signing in with a name and a password.
 *
 * Guarantees: a wrong name costs the same time as a wrong password and is answered the same; attempts are
 * counted before they are checked (back-off.ts), and a device on which the account has signed in before
 * (known-devices.ts) is counted and served apart from all others; that an account is disabled, or has no role that grants
 * anything here, is told only to whoever knows its password.
 */

import { limits } from '../../shared/schema/limits.ts';
import { nameKey } from '../../shared/schema/name-key.ts';
import type { Subject } from '../../shared/permissions/subject.ts';
import type { BackOff } from './back-off.ts';
import type { Devices } from './known-devices.ts';
import type { Knowledge } from './knowledge.ts';
import { networkOf, type RequestPlace } from './network-position.ts';
import type { Passwords } from './passwords.ts';
import type { SecondFactorState } from './second-factors.ts';
import type { Sessions } from './sessions.ts';

export type SignedIn =
  | { readonly kind: 'signed-in'; readonly userId: string; readonly token: string; readonly ended: readonly string[] }
  /** The password is right, and not enough. */
  | { readonly kind: 'second-factor'; readonly userId: string; readonly hash: string; readonly toSetUp: boolean }
  | { readonly kind: 'wrong-credentials' }
  | { readonly kind: 'refused'; readonly why: Exclude<Subject['signIn'], 'ok'> }
  | { readonly kind: 'too-many'; readonly retryAfter: number }
  | { readonly kind: 'busy' }
  /** Users or roles cannot be read: nobody can tell whether the password is right. */
  | { readonly kind: 'unjudged' };

export interface TypedCredentials {
  readonly username: string;
  readonly password: string;
}

export type PasswordSignIn = (
  given: TypedCredentials,
  device: { readonly place: RequestPlace; readonly userAgent: string; readonly cookies: string | undefined },
) => Promise<SignedIn>;

export function createPasswordSignIn(deps: {
  readonly userIdOf: (usernameKey: string) => string | undefined;
  readonly subjectOf: (userId: string, place: RequestPlace) => Subject | null;
  readonly hashOf: (userId: string) => string | null;
  readonly passwords: Passwords;
  readonly sessions: Sessions;
  readonly backOff: BackOff;
  readonly devices: Pick<Devices, 'recognise'>;
  readonly knowledge: () => Knowledge;
  readonly secondFactorOf: (userId: string) => SecondFactorState;
}): PasswordSignIn {
  return async ({ username, password }, { place, userAgent, cookies }) => {
    if (deps.knowledge() === 'none') return { kind: 'unjudged' };
    const userId = deps.userIdOf(nameKey(username));
    const network = networkOf(place.address);
    const attempt = {
      username,
      network,
      knownNetwork: userId !== undefined && isKnown(userId, network),
      device: userId === undefined ? null : deps.devices.recognise(cookies, userId),
    };

    const begun = await deps.backOff.begin(attempt);
    if (!begun.ok) return { kind: 'too-many', retryAfter: begun.retryAfter };

    const hash = userId === undefined ? null : deps.hashOf(userId);
    const right =
      password.length <= limits.passwordMaxLength && (await deps.passwords.verify(password, hash, begun.lane));
    if (right === 'busy') {
      await deps.backOff.undecided(attempt);
      return { kind: 'busy' };
    }
    // Asked only now: the account may have changed while the password was checked. A password that was
    // replaced in the meantime is as wrong as any other: replacing it ended what it had begun.
    const holds = right && userId !== undefined && deps.hashOf(userId) === hash;
    const subject = holds ? deps.subjectOf(userId, place) : null;
    if (userId === undefined || subject === null || hash === null)
      return { kind: deps.knowledge() === 'all' ? 'wrong-credentials' : 'unjudged' };

    await deps.backOff.succeeded(attempt);
    if (subject.signIn !== 'ok') return { kind: 'refused', why: subject.signIn };
    const second = deps.secondFactorOf(userId);
    if (second !== 'none') return { kind: 'second-factor', userId, hash, toSetUp: second === 'to-set-up' };
    return { kind: 'signed-in', userId, ...(await deps.sessions.begin(userId, { place, userAgent })) };
  };

  function isKnown(userId: string, network: string): boolean {
    return deps.sessions.ofUser(userId).some((session) => networkOf(session.address ?? 'unknown') === network);
  }
}
