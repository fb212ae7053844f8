/** What a benchmark file (`*.bench.ts`) exports: `export const benches: readonly Bench[]`. */

export interface Bench {
  /** What is measured, as a sentence fragment: 'one edit through parse, resolve, judge and author, 10,000 users'. */
  readonly name: string;
  readonly unit: string;
  readonly target: { readonly atMost: number } | { readonly atLeast: number };
  /** What was expected before it was ever measured, and why, if that is worth a line. */
  readonly prediction?: string;
  /** One figure for each repetition (at least three); warm-up is not among them. */
  readonly measure: () => Promise<readonly number[]>;
}

export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly met: boolean;
}

export function figureOf(bench: Bench, figures: readonly number[]): Figure {
  const sorted = figures.toSorted((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (least === undefined || most === undefined || low === undefined || high === undefined) {
    throw new Error(`${bench.name} measured nothing.`);
  }
  const median = (low + high) / 2;
  const met = 'atMost' in bench.target ? median <= bench.target.atMost : median >= bench.target.atLeast;
  return { median, least, most, met };
}

/** Three significant digits, thousands separated. */
export function figureText(value: number): string {
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: Math.min(digits, 20) });
}

export function targetText(target: Bench['target']): string {
  return 'atMost' in target ? `≤ ${figureText(target.atMost)}` : `≥ ${figureText(target.atLeast)}`;
}
