import { canonicalAddressRange } from '../../../shared/schema/addresses.ts';

export interface ReadAddresses {
  /** Canonical, each once, in the order typed. */
  readonly ranges: readonly string[];
  /** What is not an address, and why, in words. */
  readonly problems: readonly { readonly text: string; readonly why: string }[];
}

/** Reads what was typed or pasted: addresses and ranges apart by spaces, commas, semicolons or lines. */
export function readAddresses(text: string): ReadAddresses {
  const ranges = new Set<string>();
  const problems: { text: string; why: string }[] = [];
  for (const piece of text.split(/[\s,;]+/u).filter((one) => one !== '')) {
    const range = canonicalAddressRange(piece);
    if (range === null) problems.push({ text: piece, why: whyNot(piece) });
    else ranges.add(range);
  }
  return { ranges: [...ranges], problems };
}

/** The likeliest reason that this is not an address. */
function whyNot(piece: string): string {
  if (/^\d[\d.]*-\d[\d.]*$/u.test(piece)) return 'write a range with a slash, like 10.0.0.0/24';
  if (/^\d[\d.]*\*|\.x$/iu.test(piece)) return 'write a range with a slash, like 10.0.0.0/24';
  const [address = '', prefix, more] = piece.split('/');
  if (more !== undefined) return 'one slash is enough';
  if (/^[\d.]+$/u.test(address)) {
    const parts = address.split('.');
    if (parts.length !== 4 || parts.includes('')) return 'an IPv4 address has four numbers, like 192.0.2.10';
    if (parts.some((part) => Number(part) > 255)) return 'each number is at most 255';
    if (parts.some((part) => part.length > 1 && part.startsWith('0'))) return 'no number begins with 0';
    if (prefix !== undefined) return prefixProblem(prefix, 32);
  }
  if (/^[\d.]+:\d+$/u.test(address)) return 'leave out the port';
  if (address.includes('%')) return 'leave out the zone after %';
  if (/^[\da-f:.]+$/iu.test(address) && address.includes(':')) {
    return prefix === undefined ? 'this is not a complete IPv6 address' : prefixProblem(prefix, 128);
  }
  if (/^[\p{L}\d.-]+$/u.test(address)) return 'names are not accepted here, only addresses';
  return 'this is neither an IPv4 nor an IPv6 address';
}

function prefixProblem(prefix: string, most: number): string {
  return /^\d+$/u.test(prefix) && Number(prefix) <= most
    ? 'the address does not fit the range after the slash'
    : `after the slash comes a number from 0 to ${most}`;
}
