import { describe, expect, test } from 'vitest';
import { fixText, rowProblemText } from '../../../app/language/import-problems.ts';
import { wordsOf } from '../../../app/language/collection-words.ts';
import { collections } from '../../../shared/schema/records.ts';
import { importWords } from '../../../app/language/import-words.ts';
import { whichRowsText } from '../../../app/routes/records/import/unsaved-rows.ts';

const row = { collection: collections.users };
const says = (): string => 'the rules object';

describe('what an import says', () => {
  test('counts by the rules of the language, and large numbers with their separators', () => {
    expect(wordsOf('users').importCounted(1)).toBe('Import 1 user');
    expect(wordsOf('users').importCounted(20_000)).toBe('Import 20,000 users');
    expect(importWords.leftOut(1)).toBe('1 row is in error and is left out.');
    expect(importWords.leftOut(2)).toBe('2 rows are in error and are left out.');
    expect(fixText({ kind: 'fill', cells: 1 }, row)).toBe('The last cell is empty');
    expect(rowProblemText({ code: 'cells', cells: 1, columns: 4 }, row, says)).toMatch(
      /^This row has 1 value for 4 columns\./u,
    );
  });

  test('leaves a name as it is, whatever signs it has', () => {
    expect(importWords.given('Team #1 {x}', 2)).toBe('Team #1 {x}: given to 2 users');
  });

  test('tells exactly which rows were saved and which were not', () => {
    expect(whichRowsText(0, [{ row: 2 }])).toBe('Nothing was saved. 1 row from row 2 on was not.');
    expect(whichRowsText(5, [{ row: 6 }, { row: 7 }])).toBe(
      'Everything up to row 5 was saved. 2 rows from row 6 on were not.',
    );
    expect(whichRowsText(5, [])).toBe('Everything up to row 5 was saved.');
  });

  test('names what a row speaks of, each kind in a sentence of its own', () => {
    const unknown = { code: 'unknown-name', column: 'roles', name: 'Ops', nearest: 'Opps' } as const;
    expect(rowProblemText({ ...unknown, kind: 'roles' }, row, says)).toBe(
      'There is no role “Ops”. Did you mean “Opps”?',
    );
    expect(rowProblemText({ ...unknown, kind: 'desks', name: 'A|B', nearest: null }, row, says)).toBe(
      'There is no desk “A|B”. Separate several with a semicolon (;).',
    );
  });
});
