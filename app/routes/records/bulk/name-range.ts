import { limits } from '../../../../shared/schema/limits.ts';
import { nameKey } from '../../../../shared/schema/name-key.ts';

export type RangeProblem = 'backwards' | 'too-many' | 'too-long';

export interface NameRange {
  /** Each once, in the order in which they were named. */
  readonly names: readonly string[];
  readonly problem: RangeProblem | null;
}

/**
 * The names that a text stands for: `1001-1050`, `1001-1010, 1020`, `Phone 101-120`. Whatever is before the
 * digits is kept, and so are leading zeros: `0098-0102`.
 */
export function namesInRange(text: string): NameRange {
  const names = new Map<string, string>();
  for (const item of text.split(/[,;\n]/u).map((part) => part.trim())) {
    if (item === '') continue;
    const { before = '', from, to } = range.exec(item)?.groups ?? {};
    const [least, most] = [Number(from), Number(to)];
    if (from === undefined || to === undefined) names.set(nameKey(item), item);
    else if (!Number.isSafeInteger(least) || !Number.isSafeInteger(most)) return { names: [], problem: 'too-long' };
    else if (most < least) return { names: [], problem: 'backwards' };
    else if (most - least >= limits.recordsPerRange) return { names: [], problem: 'too-many' };
    else {
      for (let number = least; number <= most; number += 1) {
        const name = `${before}${String(number).padStart(from.length, '0')}`;
        names.set(nameKey(name), name);
      }
    }
    if (names.size > limits.recordsPerRange) return { names: [], problem: 'too-many' };
  }
  return { names: [...names.values()], problem: null };
}

const range = /^(?<before>.*?)(?<from>\d+)\s*[-\u2013\u2014]\s*(?<to>\d+)$/u;
