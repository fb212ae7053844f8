import { describe, expect, test } from 'vitest';
import { readCsv, type CsvTable } from '../../../shared/import/csv-table.ts';
import { columnNames } from '../../../shared/import/column-names.ts';
import { collections } from '../../../shared/schema/records.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { cpuMsOf } from '../../support/cpu-time.ts';

const users = columnNames(collections.users);

function readUsers(text: string): CsvTable {
  return readCsv(text, users);
}

describe('reading a CSV file', () => {
  test.each([
    ['commas and LF', 'username,roles\nbob,"A;B"\n'],
    ['semicolons and CRLF', 'username;roles\r\nbob;"A;B"\r\n'],
    ['tabs and CR', 'username\troles\rbob\tA;B\r'],
    ['a byte order mark', '\ufeffusername,roles\nbob,A;B'],
    ['an Excel sep line', 'sep=;\r\nusername;roles\r\nbob;"A;B"'],
  ])('understands %s', (_, text) => {
    expect(readUsers(text)).toMatchObject({
      kind: 'table',
      header: ['username', 'roles'],
      rows: [{ cells: ['bob', 'A;B'] }],
    });
  });

  test('keeps quotes, delimiters and line breaks inside quoted cells', () => {
    expect(readUsers('username,roles\nbob,"say ""hi"",\r\nthen; go"\n')).toMatchObject({
      rows: [{ cells: ['bob', 'say "hi",\r\nthen; go'] }],
    });
  });

  test('numbers rows as a spreadsheet does, empty ones included', () => {
    const table = readUsers('username,email\n\nalice,\n,,\n  \nbob,\n');
    expect(table.kind === 'table' && table.rows.map((row) => row.row)).toEqual([3, 6]);
  });

  test('refuses an empty file', () => {
    expect(readUsers('\ufeff\n  \n')).toEqual({ kind: 'problem', problem: { code: 'file-empty' } });
  });

  test('refuses a quote that is never closed, and says where', () => {
    expect(readUsers('username,roles\nalice,A\nbob,"B\n')).toEqual({
      kind: 'problem',
      problem: { code: 'quotes', row: 3 },
    });
  });

  test('refuses more rows or more text than the limits', () => {
    expect(readUsers(`username\n${'a\n'.repeat(limits.importRows + 1)}`)).toMatchObject({
      problem: { code: 'too-many-rows', rows: limits.importRows + 1 },
    });
    expect(readUsers('a'.repeat(limits.importBytes + 1))).toMatchObject({ problem: { code: 'file-too-large' } });
  });

  test('a header of a hundred thousand columns is read and answered in time', async () => {
    const spent = await cpuMsOf(() => expect(readUsers(`username${',x'.repeat(100_000)}\nbob`).kind).toBe('table'));
    expect(spent).toBeLessThan(2_000);
  });
});
