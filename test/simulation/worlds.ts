import type { HistoryOptions } from './history.ts';

const both = { plain: ['alice', 'bob'], devices: ['alice', 'bob'] } as const;

export interface SimulatedWorld extends HistoryOptions {
  readonly name: string;
  /** Seeds of it in the test command: those on a slow store take longer. */
  readonly seeds: number;
}

/** Who takes part, and what they meet with. */
export const simulatedWorlds: readonly SimulatedWorld[] = [
  { name: 'stock clients alone', seeds: 300, steps: 60, plain: ['alice', 'bob', 'bob'], devices: [] },
  { name: 'devices alone', seeds: 300, steps: 60, plain: [], devices: ['alice', 'bob', 'bob'] },
  { name: 'stock clients, devices and an attacker', seeds: 300, steps: 100, ...both },
  { name: 'the same, on a store that takes its time and at times fails', seeds: 60, steps: 100, ...both, slow: true },
  {
    name: 'the same, on a server that is killed at any moment',
    seeds: 40,
    steps: 100,
    ...both,
    slow: true,
    crashes: true,
  },
  {
    name: 'lines that break on one side, people disabled and enabled, roles held for a while',
    seeds: 200,
    steps: 100,
    ...both,
    late: true,
    turning: true,
  },
  { name: 'a server whose clock is set back and forth', seeds: 100, steps: 100, ...both, skewed: true },
];
