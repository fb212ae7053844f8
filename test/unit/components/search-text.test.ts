import { describe, expect, it } from 'vitest';
import { hasWords, searchText, searchWords } from '../../../app/components/search-text.ts';
import { user } from '../import/organisation-of.ts';
import { filterUsers } from '../../../app/routes/users/list/user-filter.ts';
import { createUserRows } from '../../../app/routes/users/list/user-row.ts';
import { listRows } from '../../../app/routes/records/list-row.ts';
import { matching } from '../../../app/routes/records/matching.ts';
import { rowsOf } from '../../../app/routes/roles/list/role-row.ts';
import { searchRoles } from '../../../app/routes/roles/list/role-search.ts';
import { namingField } from '../../../shared/schema/fields.ts';
import { allCollections } from '../../../shared/schema/records.ts';
import { blankRecord } from '../../../shared/schema/register.ts';
import { role } from '../import/organisation-of.ts';

const finds = (query: string, text: string): boolean => hasWords(searchText(text), searchWords(query));

describe('searching', () => {
  it.each([
    ['cafe', 'Café'],
    ['café', 'Café'],
    ['cafe\u0301', 'Café'],
    ['CAFÉ', 'cafe'],
    ['strasse', 'Hauptstraße'],
    ['STRASSE', 'Straße'],
    ['straße', 'STRASSE'],
    ['istanbul', 'İstanbul'],
    ['ISIK', 'ışık'],
    ['lodz', 'Łódź'],
    ['oresund', 'Øresund'],
    ['νικος', 'ΝΊΚΟΣ'],
    ['ａｎｎ', 'ann'],
    ['fine', 'ﬁne'],
    ['میخواهم', 'می‌خواهم'],
    ['shift night', 'Night  Shift'],
    ['', 'anything'],
  ])('for %s finds %s', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ['cafes', 'Café'],
    ['か', 'が'],
    ['가', '각'],
    ['и', 'Й'.replace('Й', 'ы')],
  ])('for %s does not find %s', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });
});

describe('every list', () => {
  const query = 'cafe\u0301';
  it('finds café by cafe with a combining accent', () => {
    const names = { role: () => null, desk: () => null };
    const all = { search: query, role: '', desk: '', state: '' } as const;
    expect(filterUsers(createUserRows(names)([user('café')]), all)).toHaveLength(1);
    expect(filterUsers(createUserRows(names)([user('café')]), { ...all, search: 'cafe' })).toHaveLength(1);
    const naming = { nameOf: () => null, list: () => [], value: () => '' };
    for (const collection of allCollections) {
      const named = { ...blankRecord(collection, 'one'), [namingField[collection]]: 'Café' };
      const rows = listRows(collection, [named], [], naming);
      expect(matching(rows, query)).toHaveLength(1);
      expect(matching(rows, 'cafe')).toHaveLength(1);
    }
    expect(searchRoles(rowsOf([role('Café')], []), 'cafe').map(({ row }) => row.role.name)).toEqual(['Café']);
  });
});
