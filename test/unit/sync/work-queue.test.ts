import { expect, it } from 'vitest';
import { WorkQueue } from '../../../sync-server/sync/work-queue.ts';

interface Done {
  readonly by: string;
  readonly n: number;
}

/** A queue whose groups end after about `perGroup` pieces of work. */
function queueOf(perGroup: number): { queue: WorkQueue; done: Done[]; groups: number[]; failed: Done[] } {
  const done: Done[] = [];
  const failed: Done[] = [];
  const groups: number[] = [];
  let run = 0;
  const queue = new WorkQueue({
    ready: async () => true,
    commit: async () => groups.push(done.length) > 0,
    abandon: () => void (done.length = groups.at(-1) ?? 0),
    announce: () => undefined,
    onBug: () => undefined,
    clock: () => (run++ % (perGroup + 1)) * 8,
  });
  return { queue, done, groups, failed };
}

it('work is done in the order of its arrival', async () => {
  const { queue, done } = queueOf(3);
  for (let n = 0; n < 30; n++) {
    const by = ['alice', 'bob', 'the server'][n % 3] ?? '';
    queue.add(by, 100, { run: () => (done.push({ by, n }), null), failed: () => undefined });
  }
  await queue.drain();
  expect(done.map(({ n }) => n)).toEqual(Array.from({ length: 30 }, (_, n) => n));
});

for (const [what, bytes, before] of [
  ['pieces', 10, 64],
  ['bytes', 40_000, 1],
  ['one large piece after the other', 4_000_000, 1],
] as const) {
  it(`somebody who brings many ${what} waits alone, and their own are done in order`, async () => {
    const { queue, done } = queueOf(4);
    const add = (by: string, n: number, size: number): void =>
      queue.add(by, size, { run: () => (done.push({ by, n }), null), failed: () => undefined });
    for (let n = 0; n < 1_000; n++) add('mallory', n, bytes);
    for (let n = 0; n < 3; n++) add('alice', n, 100);
    add('bob', 0, 100);
    await queue.drain();
    const of = (by: string): number[] => done.flatMap((each) => (each.by === by ? [each.n] : []));
    expect(of('mallory')).toEqual(Array.from({ length: 1_000 }, (_, n) => n));
    expect(of('alice')).toEqual([0, 1, 2]);
    expect(done.findLastIndex(({ by }) => by !== 'mallory')).toBeLessThan(before + 4);
  });
}

it('a piece that throws is left out, and what was done with it is done again, first and once', async () => {
  const { queue, done, failed } = queueOf(100);
  const add = (by: string, n: number, run?: () => never): void =>
    queue.add(by, 100, {
      run: run ?? (() => (done.push({ by, n }), null)),
      failed: () => void failed.push({ by, n }),
    });
  add('alice', 0);
  add('alice', 1);
  add('mallory', 0, () => {
    throw new Error('a bug');
  });
  add('bob', 0);
  await queue.drain();
  expect(failed).toEqual([{ by: 'mallory', n: 0 }]);
  expect(done).toEqual([
    { by: 'alice', n: 0 },
    { by: 'alice', n: 1 },
    { by: 'bob', n: 0 },
  ]);
});
