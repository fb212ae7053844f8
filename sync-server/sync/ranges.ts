/** Ranges of clocks as a delete set has them: rising and apart; start, end (exclusive), start, end… */

/** Whether the clock is in one of the rising ranges (start, end, start, end…). */
export function includes(ranges: readonly number[] | undefined, clock: number): boolean {
  if (ranges === undefined) return false;
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (clock < (ranges[middle * 2] ?? 0)) high = middle - 1;
    else if (clock >= (ranges[middle * 2 + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}

export function countClocks(ranges: readonly number[]): number {
  let count = 0;
  for (let n = 0; n < ranges.length; n += 2) count += (ranges[n + 1] ?? 0) - (ranges[n] ?? 0);
  return count;
}
