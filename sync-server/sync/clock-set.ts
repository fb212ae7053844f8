/**
 * A set of clocks that is asked for the next one of them.
 *
 * Guarantees: adding, removing and finding the next cost the same however many clocks there are, and however
 * far the next one is: a bit for each clock, and above them a bit for each 32 that are not empty, and so on.
 * Refuses nothing.
 */

export class ClockSet {
  /** From the clocks themselves up to one word that sums up all. */
  #levels: Uint32Array[] = [new Uint32Array(1)];

  add(clock: number): void {
    while (clock >= this.#capacity()) this.#grow();
    let at = clock;
    for (const words of this.#levels) {
      const word = at >>> 5;
      words[word] = (words[word] ?? 0) | (1 << (at & 31));
      at = word;
    }
  }

  delete(clock: number): void {
    if (clock < 0 || clock >= this.#capacity()) return;
    let at = clock;
    for (const words of this.#levels) {
      const word = at >>> 5;
      const left = (words[word] ?? 0) & ~(1 << (at & 31));
      words[word] = left;
      if (left !== 0) return;
      at = word;
    }
  }

  /** The lowest clock that is not below `from`; -1: there is none. */
  next(from: number): number {
    if (from >= this.#capacity()) return -1;
    let at = Math.max(from, 0);
    let level = 0;
    // Up, until there is something further right.
    for (;;) {
      const words = this.#levels[level];
      if (words === undefined) return -1;
      const rest = (words[at >>> 5] ?? 0) & (at >>> 5 < words.length ? -1 << (at & 31) : 0);
      if (rest !== 0) {
        at = (at & ~31) | lowest(rest);
        break;
      }
      at = (at >>> 5) + 1;
      level++;
    }
    // Down, to the first of it.
    for (level--; level >= 0; level--) at = (at << 5) | lowest(this.#levels[level]?.[at] ?? 0);
    return at;
  }

  #capacity(): number {
    return (this.#levels[0]?.length ?? 0) * 32;
  }

  /** Four times the room; a higher level when the highest is more than one word. */
  #grow(): void {
    this.#levels = this.#levels.map((words) => grown(words));
    for (let top = this.#levels.at(-1); top !== undefined && top.length > 1; top = this.#levels.at(-1)) {
      const above = new Uint32Array((top.length + 31) >>> 5);
      top.forEach((word, n) => {
        if (word !== 0) above[n >>> 5] = (above[n >>> 5] ?? 0) | (1 << (n & 31));
      });
      this.#levels.push(above);
    }
  }
}

function grown(words: Uint32Array): Uint32Array {
  const more = new Uint32Array(words.length * 4);
  more.set(words);
  return more;
}

function lowest(word: number): number {
  return 31 - Math.clz32(word & -word);
}
