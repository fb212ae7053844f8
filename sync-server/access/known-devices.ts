/**
 * Devices on which an account has signed in before: they are not made to wait for what others tried.
 *
 * Guarantees: what a device carries is a random name of its own and, for each of the last accounts that
 * signed in on it, a mark that only this server can make (HMAC of the device, the account and its password
 * hash). A mark says nothing to anybody who reads it, opens nothing by itself, is good for one account on one
 * device, and ends with the password it was made for. Refuses anything that is not exactly one well-formed
 * cookie.
 */

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Random } from '../../shared/schema/ids.ts';
import type { Log } from '../log.ts';
import type { Meta } from '../store/store.ts';

export const deviceCookie = '__Host-rolecall-device';

export interface Devices {
  /** The name of the device if this account has signed in on it with the password it still has. */
  recognise(cookies: string | undefined, userId: string): string | null;
  /** The cookie that the device gets when this account has signed in on it; null: the account has no password. */
  remember(cookies: string | undefined, userId: string): string | null;
}

/** The secret of the marks, kept in the store. If it cannot be kept, devices are known until the next start. */
export async function deviceKey(meta: Meta, random: Random, log: Log): Promise<Uint8Array> {
  const key = random(new Uint8Array(32));
  try {
    const kept = meta.get('device-key');
    if (kept !== null) return Buffer.from(kept, 'base64url');
    await meta.set('device-key', Buffer.from(key).toString('base64url'));
  } catch (error) {
    log.warn({ err: error }, 'devices that sign in now are not known after a restart');
  }
  return key;
}

/** How many accounts one device is known for: a tablet on the floor has several. */
const mostAccounts = 8;
/** Browsers keep no cookie longer than 400 days. */
const keptSeconds = 400 * 24 * 3_600;

export function createDevices(deps: {
  /** Secret, 32 bytes. */
  readonly key: Uint8Array;
  readonly random: Random;
  readonly hashOf: (userId: string) => string | null;
}): Devices {
  const markOf = (device: string, userId: string): string | null => {
    const hash = deps.hashOf(userId);
    if (hash === null) return null;
    return short(
      createHmac('sha256', deps.key)
        .update(JSON.stringify([device, userId, hash]))
        .digest(),
    );
  };

  return {
    recognise(cookies, userId) {
      const carried = read(cookies);
      const mark = carried === null ? null : markOf(carried.device, userId);
      if (carried === null || mark === null) return null;
      return carried.marks.some((one) => timingSafeEqual(Buffer.from(one), Buffer.from(mark))) ? carried.device : null;
    },
    remember(cookies, userId) {
      const carried = read(cookies) ?? { device: short(deps.random(new Uint8Array(16))), marks: [] };
      const mark = markOf(carried.device, userId);
      if (mark === null) return null;
      const marks = [mark, ...carried.marks.filter((one) => one !== mark)].slice(0, mostAccounts);
      const value = [carried.device, ...marks].join('.');
      return `${deviceCookie}=${value}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=${keptSeconds}`;
    },
  };
}

/** 128 bits, 22 characters. */
function short(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 16)).toString('base64url');
}

const wellFormed = /^[\w-]{22}(?:\.[\w-]{22}){1,8}$/u;

function read(cookies: string | undefined): { readonly device: string; readonly marks: readonly string[] } | null {
  const [only, another] = (cookies ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${deviceCookie}=`))
    .map((pair) => pair.slice(deviceCookie.length + 1));
  if (only === undefined || another !== undefined || !wellFormed.test(only)) return null;
  const [device = '', ...marks] = only.split('.');
  return { device, marks };
}
