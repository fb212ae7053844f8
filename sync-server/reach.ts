/**
 * Whether people can use what was configured: browsers give a page its session cookie, its storage locks and
 * its service worker only at secure addresses, which are https:// ones and those of this computer itself.
 *
 * Guarantees: a sentence for each setting with which the app would open and then say that it cannot work.
 */

import { isIP } from 'node:net';
import type { Config } from './config.ts';

export function reachWarnings({ host, origins }: Pick<Config, 'host' | 'origins'>): readonly string[] {
  const insecure = origins.filter((origin) => !isSecure(origin));
  const warnings = insecure.map(
    (origin) =>
      `Nobody can use Rolecall at ${origin}: browsers allow what it needs only at https:// addresses and at http://localhost. Put a proxy that ends TLS in front, and its https:// address into ROLECALL_ORIGIN.`,
  );
  // An insecure origin has just been reported for the same reason.
  if (insecure.length === 0 && !isLoopback(host) && !origins.some((origin) => origin.startsWith('https://')))
    warnings.push(
      `Rolecall listens on ${host} for other devices, but they can use it only at an https:// address, and ROLECALL_ORIGIN names none. Put a proxy that ends TLS in front, and its address into ROLECALL_ORIGIN.`,
    );
  return warnings;
}

/** As browsers decide for a page of that origin. */
function isSecure(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' || hostname === 'localhost' || hostname.endsWith('.localhost') || isLoopback(hostname);
}

function isLoopback(address: string): boolean {
  const plain = address.replace(/^\[|\]$/gu, '');
  return plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.')) || /^::ffff:(?:127\.|7f)/iu.test(plain);
}
