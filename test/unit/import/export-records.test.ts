import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { exportRecords } from '../../../shared/import/export-records.ts';
import { Organisation } from '../../../shared/schema/organisation.ts';
import { allCollections, collections } from '../../../shared/schema/records.ts';
import { blankRecord } from '../../../shared/schema/register.ts';

const organisation = new Organisation();
organisation.put(collections.queues, { ...blankRecord(collections.queues, 'q1'), name: '=1+1' });
organisation.put(collections.queues, { ...blankRecord(collections.queues, 'q2'), name: 'Sales; late' });
organisation.put(collections.queues, {
  ...blankRecord(collections.queues, 'q3'),
  name: 'Gone',
  deletedAt: '2026-01-01T00:00:00.000Z',
});
organisation.put(collections.desks, {
  ...blankRecord(collections.desks, 'd1'),
  name: 'North',
  description: 'two\nlines',
  queues: { q1: true, q2: true, q3: true },
});

const table = (text: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text.replace('\ufeff', '').trimEnd(), { delimiter: ',' }).data;

it('a file has a column for each field, references by name, and no cell that a spreadsheet runs', () => {
  expect(table(exportRecords(collections.desks, organisation).text)).toEqual([
    ['name', 'description', 'queues'],
    ['North', 'two\nlines', "'=1+1; Sales\\; late"],
  ]);
  expect(table(exportRecords(collections.queues, organisation).text)).toEqual([
    ['name', 'description'],
    ["'=1+1", ''],
    ['Sales; late', ''],
  ]);
});

it('names that may not be read are no column', () => {
  const limited = new Organisation([collections.desks]);
  limited.put(collections.desks, { ...blankRecord(collections.desks, 'd1'), name: 'North', queues: { q1: true } });
  expect(table(exportRecords(collections.desks, limited).text)).toEqual([
    ['name', 'description'],
    ['North', ''],
  ]);
});

it('every collection can be exported, and what the server alone writes never is', () => {
  for (const collection of allCollections) {
    const [header] = table(exportRecords(collection, organisation).text);
    expect(header).not.toContain('deletedAt');
    expect(header).not.toContain('passwordSetAt');
  }
});
