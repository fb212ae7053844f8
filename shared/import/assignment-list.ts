/**
 * A cell of roles or desks as other systems write it: also separated by commas, slashes or bars, which a name
 * may hold too.
 *
 * Nothing is guessed: a cell that is a name as a whole stays whole. Only if it is not, and at least one of
 * its parts is a name, is it taken as a list, with each part as long as a name allows.
 */

import { readAssignment, splitItems, type NamedAssignment } from './assignment-text.ts';

type IsName = (name: string, isId: boolean) => boolean;

const looseSeparator = /\s*[,/|]\s*/gu;

export function readAssignmentList(text: string, isName: IsName): readonly NamedAssignment[] {
  return itemsOf(text, isName).map(readAssignment);
}

/** The items as they are written. */
export function itemsOf(text: string, isName: IsName): readonly string[] {
  return splitItems(text).flatMap((item) => (names(item, isName) ? [item] : loosely(item, isName)));
}

function names(item: string, isName: IsName): boolean {
  const read = readAssignment(item);
  return isName(read.name, read.isId);
}

function loosely(item: string, isName: IsName): readonly string[] {
  const cuts = [...item.matchAll(looseSeparator)];
  if (cuts.length === 0 || cuts.length > mostParts) return [item];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const stops = [...cuts.map((cut) => cut.index), item.length];
  const parts: string[] = [];
  let isList = false;
  for (let first = 0; first < starts.length;) {
    let last = stops.length - 1;
    while (last > first && !names(item.slice(starts[first], stops[last]), isName)) last--;
    const part = item.slice(starts[first], stops[last]).trim();
    isList ||= names(part, isName);
    if (part !== '') parts.push(part);
    first = last + 1;
  }
  return isList ? parts : [item];
}

/** Each part is tried with every number of those after it. */
const mostParts = 100;
