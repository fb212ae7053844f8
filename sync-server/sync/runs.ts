/**
 * What is known of the clocks of one client: runs of them, apart and rising, each with one thing said of it.
 *
 * Guarantees: costs grow with the runs, never with the clocks in them: a run of a million is one entry;
 * finding takes the logarithm of their number.
 * Refuses nothing.
 */

export interface Run<T> {
  readonly clock: number;
  readonly length: number;
  readonly of: T;
}

export class Runs<T> {
  #runs: Run<T>[] = [];
  #clocks = 0;

  /** How many runs: what it costs to keep them. */
  get count(): number {
    return this.#runs.length;
  }

  /** Whether every clock below this one is known. */
  knowsAll(clock: number): boolean {
    const last = this.#runs.at(-1);
    const end = last === undefined ? 0 : last.clock + last.length;
    // Runs are apart: as many clocks as the last one's number means that none is missing.
    return end >= clock && this.#clocks === end;
  }

  find(clock: number): T | undefined {
    const run = this.#runs[this.#first(clock)];
    return run !== undefined && run.clock <= clock ? run.of : undefined;
  }

  /** A run above all others. */
  append(run: Run<T>): void {
    this.#runs.push(run);
    this.#clocks += run.length;
  }

  /** Takes over what the other says of clocks of which nothing is said here, in one pass. */
  fill(other: Runs<T>): void {
    const first = other.#runs[0];
    const last = other.#runs.at(-1);
    if (first === undefined || last === undefined) return;
    const from = this.#first(first.clock);
    const to = Math.max(from, this.#first(last.clock + last.length));
    const touched = this.#runs.slice(from, to + 1);
    const merged: Run<T>[] = [];
    let next = 0;
    /** What is below is merged. */
    let clock = 0;
    for (const run of other.#runs) {
      const end = run.clock + run.length;
      clock = Math.max(clock, run.clock);
      while (clock < end) {
        const known = touched[next];
        if (known !== undefined && known.clock <= clock) {
          merged.push(known);
          next++;
          clock = Math.max(clock, known.clock + known.length);
          continue;
        }
        const length = Math.min(end, known?.clock ?? end) - clock;
        merged.push({ clock, length, of: run.of });
        this.#clocks += length;
        clock += length;
      }
    }
    if (from === this.#runs.length) for (const run of merged) this.#runs.push(run);
    else this.#runs = this.#runs.slice(0, from).concat(merged, touched.slice(next), this.#runs.slice(to + 1));
  }

  /** Says something else of a clock that is a run of its own. */
  replace(clock: number, of: T): void {
    const at = this.#first(clock);
    const run = this.#runs[at];
    if (run?.clock === clock && run.length === 1) this.#runs[at] = { clock, length: 1, of };
  }

  /** The runs that have clocks of [from, to). */
  *within(from: number, to: number): Generator<Run<T>> {
    for (let at = this.#first(from); at < this.#runs.length; at++) {
      const run = this.#runs[at];
      if (run === undefined || run.clock >= to) return;
      yield run;
    }
  }

  /** Forgets the lowest clocks, as many runs of them. */
  forgetFirst(count: number): void {
    for (const run of this.#runs.splice(0, count)) this.#clocks -= run.length;
  }

  /** The first run that ends after this clock. */
  #first(clock: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle];
      if (run !== undefined && run.clock + run.length <= clock) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
