import { describe, expect, test } from 'vitest';
import { planImport, type ImportContext, type Plan } from '../../../shared/import/plan-import.ts';
import type { RowVerdict } from '../../../shared/import/row-verdict.ts';
import { Organisation } from '../../../shared/schema/organisation.ts';
import { collections, type Collection } from '../../../shared/schema/records.ts';
import { blankRecord } from '../../../shared/schema/register.ts';
import { allowAll, desk, newId } from './organisation-of.ts';

const north = desk('North');
const queue = { ...blankRecord(collections.queues, newId(collections.queues)), name: 'Sales' };

function everything(): Organisation {
  const organisation = new Organisation();
  organisation.put(collections.desks, north);
  organisation.put(collections.queues, queue);
  organisation.put(collections.agents, {
    ...blankRecord(collections.agents, newId(collections.agents)),
    number: '1001',
    name: 'Anna',
  });
  return organisation;
}

function planned(collection: Collection, text: string, more: Partial<ImportContext> = {}): Plan {
  const context = { collection, organisation: everything(), newId, now: 0, review: allowAll, ...more };
  const found = planImport(text, context);
  if (found.kind === 'problem') throw new Error(found.problem.code);
  return found;
}

function row(collection: Collection, text: string, more?: Partial<ImportContext>): RowVerdict {
  const [first] = planned(collection, text, more).rows;
  if (first === undefined) throw new Error('no row');
  return first;
}

const given = (found: RowVerdict, field: string): readonly unknown[] =>
  found.changes.filter((change) => change.field === field).map((change) => change.member ?? change.after);

describe('a time of day', () => {
  test.each([
    ['9:00', '09:00'],
    ['09:05:00', '09:05'],
    ['9.30', '09:30'],
    ['9:15 PM', '21:15'],
    ['12:00 am', '00:00'],
    ['0.375', '09:00'],
    ['0,4375', '10:30'],
  ])('is read as spreadsheets write it: %s', (written, read) => {
    const found = row(collections.shifts, `name,to\nEarly,"${written}"\n`);
    expect([found.problems, given(found, 'to')]).toEqual([[], [read]]);
  });

  test.each(['25:00', '13:00 PM', '9', 'noon', '0.3333', '1.5'])('that is none is an error: %s', (written) => {
    expect(row(collections.shifts, `name,to\nEarly,${written}\n`).problems).toMatchObject([
      { code: 'value', column: 'to', problem: 'not-a-time' },
    ]);
  });

  test('that is not said stays what it is', () => {
    expect(given(row(collections.shifts, 'name,to\nEarly,\n'), 'to')).toEqual([]);
  });
});

describe('a whole number', () => {
  test.each(['15', '15.0', '15,00', '+15'])('is read however it is shown: %s', (written) => {
    expect(given(row(collections.scheduledReports, `name,dayOfMonth\nA,"${written}"\n`), 'dayOfMonth')).toEqual([15]);
  });

  test.each([
    ['15.5', 'wrong-type'],
    ['40', 'out-of-range'],
    ['fifteen', 'wrong-type'],
  ])('that is none, or out of its range, is an error: %s', (written, problem) => {
    expect(row(collections.scheduledReports, `name,dayOfMonth\nA,${written}\n`).problems).toMatchObject([
      { code: 'value', column: 'dayOfMonth', problem },
    ]);
  });
});

describe('a choice', () => {
  const labels: ImportContext['labels'] = {
    field: (field) => ({ kind: 'Type' })[field],
    choice: (_field, key) => ({ adHoc: 'Several people' })[key],
  };

  test.each(['adHoc', 'Ad hoc', 'AD-HOC', 'several people'])('goes by its key or by its words: %s', (written) => {
    expect(given(row(collections.devices, `name,Type\nPhone,${written}\n`, { labels }), 'kind')).toEqual(['adHoc']);
  });

  test('that there is not is an error with the nearest, and is mended like a name', () => {
    const found = planned(collections.devices, 'name,kind\nPhone,fixd\n');
    expect(found.rows[0]?.problems).toEqual([
      { code: 'unknown-name', column: 'kind', kind: 'choice', name: 'fixd', nearest: 'fixed' },
    ]);
    expect([...found.fixes.keys()]).toEqual(['use/kind/fixd/fixed']);
  });

  test('of several is a list', () => {
    const found = row(collections.shifts, 'name,days\nEarly,"Mon, wed; FRI"\n');
    expect(given(found, 'days')).toEqual(['mon', 'wed', 'fri']);
  });
});

describe('what other records are called', () => {
  test('finds them in every collection, and an unknown one is told with its field', () => {
    const found = row(collections.agents, 'number,name,desks,queues\n1002,Ben,North,"Sales; Salse"\n');
    expect(found.problems).toEqual([
      { code: 'unknown-name', column: 'queues', kind: collections.queues, name: 'Salse', nearest: 'Sales' },
    ]);
    expect(given(row(collections.devices, 'name,agents\nPhone,1001\n'), 'agents')).toHaveLength(1);
  });

  test('has no end where nothing is assigned for a time', () => {
    const found = row(collections.agents, 'number,desks\n1002,North until 2027-01-01T00:00:00Z\n');
    expect(found.problems).toMatchObject([{ code: 'unknown-name', column: 'desks' }]);
  });
});

describe('a field that is hidden from the importer', () => {
  const masked: Partial<ImportContext> = { mayRead: ({ room }) => room !== 'deviceNumbers' };

  test('is not written, and says so', () => {
    expect(row(collections.devices, 'name,callerId\nPhone,+49123\n', masked).problems).toEqual([
      { code: 'hidden-field', column: 'callerId' },
    ]);
  });

  test('is not cleared by a file that has an empty column for it', () => {
    const organisation = everything();
    const id = newId(collections.devices);
    organisation.put(collections.devices, { ...blankRecord(collections.devices, id), name: 'Phone', callerId: '+49' });
    expect(row(collections.devices, 'name,callerId\nPhone,\n', { ...masked, organisation }).kind).toBe('unchanged');
  });
});

test('a number that a spreadsheet rounded is an error in every field that is a number by name only', () => {
  expect(row(collections.outboundIdentities, 'name,number\nMain,4.91512E+11\n').problems).toMatchObject([
    { code: 'mangled', column: 'number' },
  ]);
});

test('a new record begins as its fields say, and a flag is read by either of its names', () => {
  expect(given(row(collections.pauseTypes, 'name\nLunch\n'), 'enabled')).toEqual([]);
  expect(given(row(collections.pauseTypes, 'name,disabled\nLunch,yes\n'), 'enabled')).toEqual([false]);
  expect(given(row(collections.users, 'username\nanna\n'), 'enabled')).toEqual([true]);
});
