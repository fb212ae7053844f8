import { canonicalAddressRange, parseAddress, rangesBetween } from '../../../../shared/schema/addresses.ts';
import { addressesWords as words } from '../../../language/addresses-words.ts';

export interface ReadAddresses {
  /** Canonical, each once, in the order typed. */
  readonly ranges: readonly string[];
  /** What is not an address, and why, in words. */
  readonly problems: readonly { readonly text: string; readonly why: string }[];
}

/**
 * Reads what was typed or pasted: addresses and ranges, separated by spaces, commas, semicolons or lines. A
 * range is read in every common way to write it, and always as a whole: its ends alone are never taken for
 * it.
 */
export function readAddresses(text: string): ReadAddresses {
  const ranges = new Set<string>();
  const problems: { text: string; why: string }[] = [];
  for (const piece of piecesOf(text)) {
    const read = readPiece(piece);
    if (typeof read === 'string') problems.push({ text: piece, why: read });
    else for (const range of read) ranges.add(range);
  }
  return { ranges: [...ranges], problems };
}

/** What belongs together stays together: the ends of a range, an address and its mask. */
function piecesOf(text: string): readonly string[] {
  return text
    .replace(/^[ \t]*[-*•][ \t]+/gmu, '')
    .replace(
      /\s*[\u2010-\u2015\u2212~→]\s*|[ \t]*(?:-|\.{2,}|…)[ \t]*|[ \t]+(?:to|through|thru|until|bis|à|до)[ \t]+/giu,
      '-',
    )
    .replace(/[ \t]*\/[ \t]*/gu, '/')
    .replace(/(\d\.\d+\.\d+\.\d+)[ \t]+(?=255\.)/gu, '$1/')
    .split(/[\s,;]+/u)
    .filter((piece) => piece !== '');
}

/** The ranges that a piece stands for, or why it is not a range, in words. */
function readPiece(piece: string): readonly string[] | string {
  if (piece.includes('-')) return readEnds(piece);
  if (/[*x]/iu.test(piece) && /^[\d.*x]+$/iu.test(piece)) return readWildcards(piece);
  const range = canonicalAddressRange(withPrefix(piece));
  return range === null ? whyNot(piece) : [range];
}

/** `10.1.0.0-10.1.0.255`, `10.1.0.0-255`, `2001:db8::1-2001:db8::ff`. */
function readEnds(piece: string): readonly string[] | string {
  const [from = '', to = '', more] = piece.split('-');
  if (more !== undefined) return words.twoEnds;
  if (from === '' || to === '') return words.endMissing;
  if (piece.includes('/')) return words.slashOrEnds;
  const first = parseAddress(from);
  if (first === null) return whyNot(from);
  const last = parseAddress(/^\d{1,3}$/u.test(to) && from.includes('.') ? from.replace(/\d+$/u, to) : to);
  if (last === null) return words.endIncomplete(whyNot(to));
  if (first.family !== last.family) return words.twoFamilies;
  return rangesBetween(first, last) ?? words.wrongOrder;
}

/** `10.1.*.*`: the last numbers, each any. */
function readWildcards(piece: string): readonly string[] | string {
  const parts = piece.split('.');
  const fixed = parts.findIndex((part) => /^[*x]$/iu.test(part));
  if (parts.length !== 4 || fixed < 1 || parts.slice(fixed).some((part) => !/^[*x]$/iu.test(part))) return words.stars;
  const range = canonicalAddressRange(`${piece.replace(/[*x]/giu, '0')}/${8 * fixed}`);
  return range === null ? whyNot(piece.replace(/[*x]/giu, '0')) : [range];
}

/** A mask (255.255.255.0) as its prefix; any other text as it is. */
function withPrefix(piece: string): string {
  const [address = '', mask = ''] = piece.split('/');
  const parsed = mask.includes('.') ? parseAddress(mask) : null;
  if (parsed === null) return piece;
  const bits = parsed.value.toString(2).padStart(32, '0');
  return /^1+0*$/u.test(bits) ? `${address}/${bits.replaceAll('0', '').length}` : piece;
}

/** The likeliest reason that this is not an address. */
function whyNot(piece: string): string {
  const [address = '', prefix, more] = piece.split('/');
  if (more !== undefined) return words.oneSlash;
  if (/^[\d.]+$/u.test(address)) {
    const parts = address.split('.');
    if (parts.length !== 4 || parts.includes('')) return words.fourNumbers;
    if (parts.some((part) => Number(part) > 255)) return words.atMost255;
    if (parts.some((part) => part.length > 1 && part.startsWith('0'))) return words.leadingZero;
    if (prefix !== undefined) return prefixProblem(prefix, 32);
  }
  if (/^[\d.]+:\d+$/u.test(address)) return words.noPort;
  if (address.includes('%')) return words.noZone;
  if (/^[\da-f:.]+$/iu.test(address) && address.includes(':')) {
    return prefix === undefined ? words.incompleteIpv6 : prefixProblem(prefix, 128);
  }
  if (/^[\p{L}\d.-]+$/u.test(address)) return words.noNames;
  return words.neither;
}

function prefixProblem(prefix: string, most: number): string {
  return /^\d+$/u.test(prefix) && Number(prefix) <= most ? words.notAligned : words.prefix(most);
}
