/**
 * The path of a request, taken literally.
 *
 * Guarantees: what is handed out is plain: no `.` or `..`, no escapes, no backslash, no control, no empty
 * segment but the last. None of our paths needs any of these, so a request with one finds nothing.
 */

import { limits } from '../../shared/schema/limits.ts';

export type RawPath = { readonly kind: 'path'; readonly path: string } | { readonly kind: 'too-long' | 'not-plain' };

export function rawPath(url: string | undefined): RawPath {
  if (url === undefined || !url.startsWith('/')) return { kind: 'not-plain' };
  if (url.length > limits.pathLength) return { kind: 'too-long' };
  const path = url.split('?', 1)[0] ?? '';
  const plain = /^(?:\/[A-Za-z0-9_.~@+-]+)*\/?$/u.test(path) && !/\/\.{1,2}(?:\/|$)/u.test(path);
  return plain ? { kind: 'path', path } : { kind: 'not-plain' };
}
