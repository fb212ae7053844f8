/**
 * What proves who somebody is besides a password, read from and written for the store.
 *
 * Guarantees: what is secret (public keys, the secret of an authenticator app, hashes of recovery codes) leaves
 * the store through here alone, and this server never. Refuses nothing: what may be added or removed is decided
 * where it is asked for.
 */

import * as v from 'valibot';
import type { Factor, FactorWrite, Store } from '../store/store.ts';

export interface Passkey {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly createdAt: number;
  readonly usedAt: number | null;
  /** base64url. */
  readonly publicKey: string;
  /** 0 for those that do not count. */
  readonly counter: number;
  readonly transports: readonly string[];
  /** The host name that it belongs to. */
  readonly rpId: string;
  /** Kept by a password manager on several devices. */
  readonly synced: boolean;
}

export interface Authenticator {
  /** base32. */
  readonly secret: string;
  readonly createdAt: number;
  /** The step of the last code that was taken. */
  readonly lastStep: number;
}

const passkeyBody = v.object({
  publicKey: v.string(),
  counter: v.number(),
  transports: v.array(v.string()),
  rpId: v.string(),
  synced: v.boolean(),
});
const authenticatorBody = v.object({ secret: v.string(), lastStep: v.number() });
const recoveryBody = v.array(v.string());

export interface KnownFactors {
  passkey(id: string): Passkey | null;
  passkeysOf(userId: string): readonly Passkey[];
  authenticatorOf(userId: string): Authenticator | null;
  /** Hashes of those that were not used. */
  recoveryCodesOf(userId: string): readonly string[];
  hasAny(userId: string): boolean;
  /** Takes effect before the promise is given: what is read after the call is as it was written. */
  write(writes: readonly FactorWrite[]): Promise<void>;
}

export function createKnownFactors(store: Store['factors']): KnownFactors {
  const passkeyOf = (factor: Factor | null): Passkey | null => {
    if (factor?.kind !== 'passkey') return null;
    const { id, userId, name, createdAt, usedAt } = factor;
    return { id, userId, name, createdAt, usedAt, ...v.parse(passkeyBody, JSON.parse(factor.body)) };
  };
  return {
    passkey: (id) => passkeyOf(store.find(id)),
    passkeysOf: (userId) => store.ofUser(userId).flatMap((factor) => passkeyOf(factor) ?? []),
    authenticatorOf(userId) {
      const factor = store.find(authenticatorId(userId));
      if (factor === null) return null;
      return { createdAt: factor.createdAt, ...v.parse(authenticatorBody, JSON.parse(factor.body)) };
    },
    recoveryCodesOf(userId) {
      const factor = store.find(recoveryId(userId));
      return factor === null ? [] : v.parse(recoveryBody, JSON.parse(factor.body));
    },
    hasAny: (userId) => store.ofUser(userId).length > 0,
    write: (writes) => store.write(writes),
  };
}

const authenticatorId = (userId: string): string => `authenticator ${userId}`;
const recoveryId = (userId: string): string => `recovery ${userId}`;

export function putPasskey({ id, userId, name, createdAt, usedAt, ...rest }: Passkey): FactorWrite {
  const { publicKey, counter, transports, rpId, synced } = rest;
  const body = JSON.stringify({ publicKey, counter, transports, rpId, synced });
  return { kind: 'put', factor: { id, userId, kind: 'passkey', name, createdAt, usedAt, body } };
}

export function putAuthenticator(userId: string, { secret, createdAt, lastStep }: Authenticator): FactorWrite {
  const body = JSON.stringify({ secret, lastStep });
  const id = authenticatorId(userId);
  return { kind: 'put', factor: { id, userId, kind: 'authenticator', name: '', createdAt, usedAt: null, body } };
}

export function putRecoveryCodes(userId: string, hashes: readonly string[], createdAt: number): FactorWrite {
  const body = JSON.stringify(hashes);
  const id = recoveryId(userId);
  return { kind: 'put', factor: { id, userId, kind: 'recovery', name: '', createdAt, usedAt: null, body } };
}

/** An authenticator app, and the recovery codes that stand in for it. */
export function removeAuthenticator(userId: string): readonly FactorWrite[] {
  return [
    { kind: 'remove', id: authenticatorId(userId) },
    { kind: 'remove', id: recoveryId(userId) },
  ];
}
