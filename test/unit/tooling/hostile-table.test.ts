import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostileCases, notThere } from '../../hostile/all-cases.ts';
import { casesThatDoNotHold, hostileTable, withTable } from '../../hostile/case-table.ts';

const tests = new URL('../../', import.meta.url);

test('the table of hostile cases in the README is the one that the tests make (node test/hostile-table.ts)', () => {
  const readme = readFileSync(new URL('README.md', tests), 'utf8');
  expect(withTable(readme, hostileTable(hostileCases))).toBe(readme);
});

test('every hostile case of what there is has a test, once', () => {
  const numbers = [...hostileCases.map(({ number }) => number), ...notThere].sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 120 }, (_, n) => n + 1));
  expect(hostileCases.filter((each) => each.tests.length === 0)).toEqual([]);
});

test('every test that is named for a hostile case is in its file', () => {
  const missing = hostileCases.flatMap(({ number, tests: named }) =>
    named
      .filter(([file, title]) => {
        const url = new URL(file, tests);
        return !existsSync(url) || !readFileSync(url, 'utf8').includes(title);
      })
      .map(([file, title]) => `${number}: ${file}: ${title}`),
  );
  expect(missing).toEqual([]);
});

test('a case does not hold when one of its tests failed, was skipped or is gone', () => {
  const [one] = hostileCases;
  if (one === undefined) throw new Error('no cases');
  const passed = one.tests.map(([file, title]) => ({ file: `/x/test/${file}`, title, passed: true }));
  expect(casesThatDoNotHold([one], passed)).toEqual([]);
  expect(casesThatDoNotHold([one], passed.slice(1))).toMatchObject([{ number: one.number }]);
  expect(casesThatDoNotHold([one], [...passed.slice(1), { ...passed[0]!, passed: false }])).toHaveLength(1);
});
