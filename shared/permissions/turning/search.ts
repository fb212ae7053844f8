/**
 * The smallest sets of levers that turn an answer: first every set of one, then of two, and so on, but only
 * along remedies of what stands against it, so that few of them are looked at.
 *
 * Guarantees: no smaller set turns it; every set of that size is found, up to `most`.
 */

import type { Board } from './board.ts';
import type { Heard } from './hearing.ts';
import { keyOf, withLevers, type Lever, type Pulled } from './lever.ts';

export interface Search {
  /** Part of every set. */
  readonly first: readonly Lever[];
  isTurned(heard: Heard, pulled: Pulled): boolean;
  /** One of these is part of every set that holds what is pulled and turns the answer. */
  remedies(heard: Heard, pulled: Pulled): readonly (readonly Lever[])[];
}

export interface Found {
  readonly sets: readonly Pulled[];
  /** False: the search was given up before it found any. */
  readonly exact: boolean;
}

interface Effort {
  left: number;
  /** Larger sets may have been left out. */
  cut: boolean;
}

/** More levers than anybody would pull for one answer. */
const maxLevers = 6;
/** Sets looked at, at a microsecond or two each. */
const maxVisits = 20_000;

export function smallestSets(searches: readonly Search[], board: Board, most: number): Found {
  const effort: Effort = { left: maxVisits, cut: false };
  for (let size = 0; size <= maxLevers; size += 1) {
    const found = new Map<string, Pulled>();
    effort.cut = false;
    for (const search of searches) lookAt(search, size, board, found, most, effort);
    if (found.size > 0) return { sets: [...found.values()], exact: true };
    if (effort.left <= 0) break;
    // No larger set would have been looked at: there is none.
    if (!effort.cut) return { sets: [], exact: true };
  }
  return { sets: [], exact: false };
}

function lookAt(
  search: Search,
  size: number,
  board: Board,
  found: Map<string, Pulled>,
  most: number,
  effort: Effort,
): void {
  const seen = new Set<string>();
  const visit = (pulled: Pulled): void => {
    const key = keyOf(pulled);
    if (seen.has(key) || found.size >= most || effort.left <= 0) return;
    seen.add(key);
    effort.left -= 1;
    const heard = board.hear(pulled);
    if (search.isTurned(heard, pulled)) {
      found.set(key, pulled);
      return;
    }
    if (pulled.length >= size) {
      effort.cut = true;
      return;
    }
    for (const remedy of search.remedies(heard, pulled)) {
      const next = withLevers(pulled, remedy);
      if (next === null || next.length === pulled.length) continue;
      if (next.length <= size) visit(next);
      else effort.cut = true;
    }
  };
  const start = withLevers([], search.first);
  if (start === null) return;
  if (start.length <= size) visit(start);
  else effort.cut = true;
}
