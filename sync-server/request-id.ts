/**
 * A name for each request, by which its lines in the log are found, and which its answer has (`X-Request-Id`).
 *
 * Guarantees: whatever is logged while a request is answered has its name; it is made here, whatever the client
 * says.
 */

import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

const current = new AsyncLocalStorage<string>();

export function newRequestId(): string {
  return randomBytes(6).toString('hex');
}

export function withRequestId<T>(id: string, work: () => T): T {
  return current.run(id, work);
}

/** Undefined: no request is being answered. */
export function currentRequestId(): string | undefined {
  return current.getStore();
}
