import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ClockSet } from '../../../sync-server/sync/clock-set.ts';
import { Runs } from '../../../sync-server/sync/runs.ts';

const lists = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.integer({ min: 1, max: 8 })), { maxLength: 8 });

/** Gap, length, gap, length… as runs that are apart and rising. */
function runsOf(list: readonly (readonly [number, number])[], of: number): Runs<number> {
  const runs = new Runs<number>();
  let clock = 0;
  for (const [gap, length] of list) {
    clock += gap;
    runs.append({ clock, length, of });
    clock += length;
  }
  return runs;
}

it('runs know what each clock was first said to be, as a map of clocks does', () => {
  fc.assert(
    fc.property(fc.array(lists, { maxLength: 5 }), fc.nat({ max: 120 }), (all, upTo) => {
      const runs = new Runs<number>();
      const map = new Map<number, number>();
      for (const [n, list] of all.entries()) {
        const other = runsOf(list, n);
        for (let clock = 0; clock < 200; clock++) {
          const of = other.find(clock);
          if (of !== undefined && !map.has(clock)) map.set(clock, of);
        }
        runs.fill(other);
      }
      for (let clock = 0; clock < 200; clock++) expect(runs.find(clock)).toBe(map.get(clock));
      const within = [...runs.within(0, 200)].flatMap(({ clock, length }) =>
        Array.from({ length }, (_, step) => clock + step),
      );
      expect(within).toEqual([...map.keys()].sort((one, other) => one - other));
      const isWhole = map.size === Math.max(-1, ...map.keys()) + 1;
      expect(runs.knowsAll(upTo)).toBe(isWhole && upTo <= map.size);
      runs.forgetFirst(2);
      expect([...runs.within(0, 200)].reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(map.size);
    }),
  );
});

it('a set of clocks finds the next one as a sorted list does', () => {
  const clock = fc.oneof(fc.nat({ max: 70 }), fc.nat({ max: 200_000 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), clock), { maxLength: 60 }), fc.array(clock), (steps, asked) => {
      const set = new ClockSet();
      const plain = new Set<number>();
      for (const [add, each] of steps) {
        if (add) set.add(each);
        else set.delete(each);
        if (add) plain.add(each);
        else plain.delete(each);
      }
      for (const from of [0, ...asked, ...plain]) {
        const next = [...plain].filter((each) => each >= from).sort((one, other) => one - other)[0] ?? -1;
        expect(set.next(from)).toBe(next);
      }
    }),
  );
});
