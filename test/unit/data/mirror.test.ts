import { expect, test } from 'vitest';
import { createMirror } from '../../../app/data/mirror.ts';

interface Named {
  readonly seq: number;
  readonly name: string;
}
const row = (seq: number, name: string): Named => ({ seq, name });

test('an older row that arrives late changes nothing', () => {
  const mirror = createMirror<Named>();
  mirror.apply(7, [['a', row(7, 'new')]]);
  mirror.apply(7, [['a', row(5, 'old')]]);
  mirror.fill(6, [['a', row(5, 'old')]]);
  expect(mirror.get('a')?.name).toBe('new');
});

test('a removed row does not come back from a table that was read before', () => {
  const mirror = createMirror<Named>();
  mirror.apply(5, [['a', row(5, 'here')]]);
  mirror.apply(6, [['a', undefined]]);
  mirror.fill(5, [['a', row(5, 'here')]]);
  expect(mirror.get('a')).toBeUndefined();
  mirror.apply(8, [['a', row(8, 'made again')]]);
  expect(mirror.get('a')?.name).toBe('made again');
});

test('a removal that arrives late spares what was written after it', () => {
  const mirror = createMirror<Named>();
  mirror.apply(9, [['a', row(9, 'new')]]);
  mirror.apply(8, [['a', undefined]]);
  expect(mirror.get('a')?.name).toBe('new');
});

test('reading a table again drops what is gone and keeps what is newer', () => {
  const mirror = createMirror<Named>();
  mirror.fill(3, [
    ['a', row(1, 'a')],
    ['b', row(2, 'b')],
  ]);
  mirror.apply(9, [['c', row(9, 'c')]]);
  mirror.fill(6, [['b', row(2, 'b')]]);
  expect(
    mirror
      .all()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(['b', 'c']);
});

test('what was cleared does not come back, and listeners hear of each row that changed', () => {
  const mirror = createMirror<Named>();
  const heard: (number | string)[] = [];
  mirror.subscribe((keys) => heard.push(...keys));
  mirror.fill(2, [['a', row(1, 'a')]]);
  mirror.clear(4);
  mirror.apply(4, [['a', row(1, 'a')]]);
  expect(mirror.all()).toEqual([]);
  expect(heard).toEqual(['a', 'a']);
});
