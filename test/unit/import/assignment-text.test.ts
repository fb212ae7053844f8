import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAssignments, writeAssignments } from '../../../shared/import/assignment-text.ts';
import { nastyName, nastySentence } from './nasty-names.ts';

const end = '2026-12-01T08:00:00.000Z';

function read(text: string): readonly (readonly [string, string | true])[] {
  return readAssignments(text).map(({ name, assignment }) => [name, assignment]);
}

describe('a cell of assignments', () => {
  test('lists names separated by semicolons, some with an end', () => {
    expect(read(`Agent; Night shift until ${end} ;;Desk 1`)).toEqual([
      ['Agent', true],
      ['Night shift', end],
      ['Desk 1', true],
    ]);
  });

  test('keeps a semicolon and a backslash of a name', () => {
    expect(read('A\\;B; C\\\\; D\\E')).toEqual([
      ['A;B', true],
      ['C\\', true],
      ['D\\E', true],
    ]);
  });

  test('takes an end with another time zone, and writes it in UTC', () => {
    expect(read('Agent until 2026-12-01 09:00+01:00')).toEqual([['Agent', end]]);
  });

  test('says what follows "until" when it is no date and time with its zone', () => {
    for (const bad of ['2026-12-01', 'tomorrow', '2026-13-01T08:00Z', '2026-12-01T08:00']) {
      expect(readAssignments(`Agent until ${bad}`)[0]).toMatchObject({
        name: `Agent until ${bad}`,
        badEnd: { name: 'Agent', end: bad },
      });
    }
  });

  test('writes a name that looks like an assignment with an end so that it stays a name', () => {
    const list = [{ name: `Night until ${end}`, assignment: true, isId: false }] as const;
    expect(writeAssignments(list)).toBe(`Night \\until ${end}`);
    expect(read(writeAssignments(list))).toEqual([[`Night until ${end}`, true]]);
  });

  test('tells an id from a name that looks like one', () => {
    const [id, name] = readAssignments('builtin.admin; \\builtin.admin');
    expect(id).toMatchObject({ name: 'builtin.admin', isId: true });
    expect(name).toMatchObject({ name: 'builtin.admin', isId: false });
  });

  test('every list of names comes back as it was', () => {
    const assignment = fc.oneof(
      fc.constant(true as const),
      fc.date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true }).map((date) => date.toISOString()),
    );
    const list = fc.array(
      fc.record({ name: fc.oneof(nastyName, nastySentence), assignment, isId: fc.constant(false) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(list, (given) => {
        expect(
          readAssignments(writeAssignments(given)).map(({ name, assignment: until, isId }) => ({
            name,
            assignment: until,
            isId,
          })),
        ).toEqual(given);
      }),
      { numRuns: 2_000 },
    );
  });
});
