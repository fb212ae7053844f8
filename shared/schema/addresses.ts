/**
 * Internet addresses and ranges of them, strictly: dotted IPv4 without leading zeros, IPv6, and CIDR.
 *
 * Guarantees: one canonical text for each range (RFC 5952, host bits cleared, a full prefix left out), and
 * that an IPv4 address written as IPv4-mapped IPv6 (`::ffff:10.0.0.1`) is that IPv4 address everywhere.
 * Refuses what other parsers guess at: octal, hexadecimal and short IPv4, zones, spaces, prefixes like `/08`.
 */

export type AddressFamily = 4 | 6;

export interface Address {
  readonly family: AddressFamily;
  readonly value: bigint;
}

/** Both ends belong to the range. */
export interface AddressRange {
  readonly family: AddressFamily;
  readonly start: bigint;
  readonly end: bigint;
}

/** The canonical text of an address or CIDR range, or null if it is not one. */
export function canonicalAddressRange(text: string): string | null {
  const parsed = parsePrefixed(text);
  if (parsed === null) return null;
  const { family, value, prefix } = parsed;
  const address = formatAddress({ family, value: firstOf(value, family, prefix) });
  return prefix === bitsOf[family] ? address : `${address}/${prefix}`;
}

export function parseAddress(text: string): Address | null {
  const parsed = text.includes(':') ? parseIpv6(text) : parseIpv4(text);
  if (parsed === null) return null;
  return text.includes(':') ? unmapped(parsed) : { family: 4, value: parsed };
}

export function parseRange(text: string): AddressRange | null {
  const parsed = parsePrefixed(text);
  if (parsed === null) return null;
  const start = firstOf(parsed.value, parsed.family, parsed.prefix);
  const size = 1n << BigInt(bitsOf[parsed.family] - parsed.prefix);
  return { family: parsed.family, start, end: start + size - 1n };
}

export function rangeHolds(range: AddressRange, address: Address): boolean {
  return range.family === address.family && range.start <= address.value && address.value <= range.end;
}

export function formatAddress(address: Address): string {
  return address.family === 4 ? formatIpv4(address.value) : formatIpv6(address.value);
}

/** The first address after a range, or null when the range ends where its family ends. */
export function addressAfter(range: AddressRange): Address | null {
  const next = range.end + 1n;
  return next >> BigInt(bitsOf[range.family]) === 0n ? { family: range.family, value: next } : null;
}

/**
 * The fewest CIDR ranges that hold exactly the addresses from the first to the last; null: these are not the
 * two ends of a range.
 */
export function rangesBetween(first: Address, last: Address): readonly string[] | null {
  if (first.family !== last.family || first.value > last.value) return null;
  const { family } = first;
  const bits = bitsOf[family];
  const ranges: string[] = [];
  for (let value = first.value; value <= last.value;) {
    let host = 0n;
    // As large as where it begins and what is left allow.
    while (host < BigInt(bits) && (value >> host) % 2n === 0n && value + (1n << (host + 1n)) - 1n <= last.value)
      host += 1n;
    const address = formatAddress({ family, value });
    ranges.push(host === 0n ? address : `${address}/${bits - Number(host)}`);
    value += 1n << host;
  }
  return ranges;
}

interface Prefixed extends Address {
  readonly prefix: number;
}

const bitsOf = { 4: 32, 6: 128 } as const;
const mappedBlock = 0xffffn;
/** The longest text of an IPv6 address with a prefix. */
const maxLength = 49;

function parsePrefixed(text: string): Prefixed | null {
  if (text.length > maxLength) return null;
  const slash = text.indexOf('/');
  const address = slash === -1 ? text : text.slice(0, slash);
  const written = address.includes(':') ? 6 : 4;
  const prefix = slash === -1 ? bitsOf[written] : parseDecimal(text.slice(slash + 1), bitsOf[written]);
  const value = written === 6 ? parseIpv6(address) : parseIpv4(address);
  if (prefix === null || value === null) return null;
  // A mapped block is IPv4 only if the prefix lies inside it; `::/0` stays IPv6.
  if (written === 6 && prefix >= 96 && value >> 32n === mappedBlock) {
    return { ...unmapped(value), prefix: prefix - 96 };
  }
  return { family: written, value, prefix };
}

function unmapped(value: bigint): Address {
  return value >> 32n === mappedBlock ? { family: 4, value: value & 0xffffffffn } : { family: 6, value };
}

function firstOf(value: bigint, family: AddressFamily, prefix: number): bigint {
  const hostBits = BigInt(bitsOf[family] - prefix);
  return (value >> hostBits) << hostBits;
}

function parseDecimal(text: string, max: number): number | null {
  if (!/^(?:0|[1-9]\d{0,2})$/u.test(text)) return null;
  const value = Number(text);
  return value <= max ? value : null;
}

function parseIpv4(text: string): bigint | null {
  const parts = text.split('.');
  if (parts.length !== 4) return null;
  let value = 0n;
  for (const part of parts) {
    const byte = parseDecimal(part, 255);
    if (byte === null) return null;
    value = (value << 8n) | BigInt(byte);
  }
  return value;
}

function parseIpv6(text: string): bigint | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const last = halves.length - 1;
  const groups = halves.map((half, index) => parseGroups(half, index === last));
  const [head, tail] = groups;
  if (head === null || head === undefined || tail === null) return null;
  if (tail === undefined) return head.length === 8 ? joinGroups(head) : null;
  const missing = 8 - head.length - tail.length;
  // `::` stands for at least one group.
  if (missing < 1) return null;
  return joinGroups([...head, ...Array<number>(missing).fill(0), ...tail]);
}

/** The 16-bit groups of a half; at the end of an address the last two may be written as IPv4. */
function parseGroups(half: string, ends: boolean): number[] | null {
  if (half === '') return [];
  const parts = half.split(':');
  const groups: number[] = [];
  for (const [index, part] of parts.entries()) {
    if (/^[0-9a-f]{1,4}$/iu.test(part)) {
      groups.push(Number.parseInt(part, 16));
      continue;
    }
    const ipv4 = ends && index === parts.length - 1 ? parseIpv4(part) : null;
    if (ipv4 === null) return null;
    groups.push(Number(ipv4 >> 16n), Number(ipv4 & 0xffffn));
  }
  return groups.length <= 8 ? groups : null;
}

function joinGroups(groups: readonly number[]): bigint {
  return groups.reduce((value, group) => (value << 16n) | BigInt(group), 0n);
}

function formatIpv4(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 0xffn)).join('.');
}

function formatIpv6(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) => Number((value >> BigInt(112 - 16 * index)) & 0xffffn));
  const { start, length } = longestZeroRun(groups);
  const text = groups.map((group) => group.toString(16));
  // RFC 5952: one zero group alone is not shortened.
  if (length < 2) return text.join(':');
  return `${text.slice(0, start).join(':')}::${text.slice(start + length).join(':')}`;
}

function longestZeroRun(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  for (let index = 0; index <= groups.length; index += 1) {
    if (groups[index] === 0) continue;
    if (index - start > best.length) best = { start, length: index - start };
    start = index + 1;
  }
  return best;
}
