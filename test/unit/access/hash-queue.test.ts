import { describe, expect, it } from 'vitest';
import { createHashQueue } from '../../../sync-server/access/hash-queue.ts';

function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe('the hash queue', () => {
  it('runs a few at a time, in order of arrival', async () => {
    const queue = createHashQueue({ atOnce: 2, waiting: 10 });
    const gates = Array.from({ length: 5 }, gate);
    const started: number[] = [];
    const runs = gates.map(({ opened }, index) =>
      queue.run(async () => {
        started.push(index);
        await opened;
        return index;
      }, 'busy'),
    );
    await Promise.resolve();
    expect(started).toEqual([0, 1]);
    gates[1]?.open();
    await runs[1];
    await runs[1];
    expect(started).toEqual([0, 1, 2]);
    for (const { open } of gates) open();
    expect(await Promise.all(runs)).toEqual([0, 1, 2, 3, 4]);
  });

  it('goes on when a piece of work fails', async () => {
    const queue = createHashQueue({ atOnce: 1, waiting: 1 });
    await expect(queue.run(() => Promise.reject(new Error('no')), 'busy')).rejects.toThrow('no');
    expect(await queue.run(() => Promise.resolve('done'), 'busy')).toBe('done');
  });

  it('serves known devices first, in a waiting room of their own, and the others after three of them', async () => {
    const queue = createHashQueue({ atOnce: 1, waiting: 5 });
    const { opened, open } = gate();
    const order: string[] = [];
    const run = (name: string, lane: 'known' | 'unknown'): Promise<unknown> =>
      queue.run(() => Promise.resolve(order.push(name)), 'busy', lane);
    const first = queue.run(() => opened, 'busy');
    const flood = Array.from({ length: 100 }, (_, index) => run(`flood ${index}`, 'unknown'));
    const known = Array.from({ length: 5 }, (_, index) => run(`known ${index}`, 'known'));
    open();
    await first;
    expect((await Promise.all(flood)).filter((answer) => answer === 'busy')).toHaveLength(95);
    expect(await Promise.all(known)).not.toContain('busy');
    expect(order.slice(0, 6)).toEqual(['known 0', 'known 1', 'known 2', 'flood 0', 'known 3', 'known 4']);
  });

  it('lets only so many wait', async () => {
    const queue = createHashQueue({ atOnce: 1, waiting: 1 });
    const { opened, open } = gate();
    const first = queue.run(() => opened, 'busy');
    const second = queue.run(() => Promise.resolve('second'), 'busy');
    expect(await queue.run(() => Promise.resolve('third'), 'busy')).toBe('busy');
    open();
    await first;
    expect(await second).toBe('second');
  });
});
