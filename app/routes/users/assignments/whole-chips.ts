/** What a chip takes beside its letters, in letters: its ends and the gap to the next. */
const ends = 3;
/** What “+2” takes. */
const more = 4;

/** How many of these names stand side by side whole; the first always does, as far as there is room. Nothing is measured. */
export function wholeChips(names: readonly string[], room: number): number {
  let used = 0;
  let count = 0;
  for (const name of names) {
    used += name.length + ends;
    const rest = count + 1 < names.length ? more : 0;
    if (count > 0 && used + rest > room + ends * 2) break;
    count += 1;
  }
  return count;
}
