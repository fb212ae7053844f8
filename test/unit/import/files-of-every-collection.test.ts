import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFlat } from '../../../shared/import/cell-fields.ts';
import { exportFile } from '../../../shared/import/export-file.ts';
import { exportRecords } from '../../../shared/import/export-records.ts';
import { planFile } from '../../../shared/import/plan-file.ts';
import { planImport, type ImportPlan, type Plan } from '../../../shared/import/plan-import.ts';
import { Organisation } from '../../../shared/schema/organisation.ts';
import { allCollections, collections, type Collection } from '../../../shared/schema/records.ts';
import { anyOrganisation } from './any-record.ts';
import { allowAll, apply, newId } from './organisation-of.ts';

function planned(found: ImportPlan): Plan {
  if (found.kind === 'problem') throw new Error(found.problem.code);
  return found;
}

function table(text: string, collection: Collection, organisation: Organisation): Plan {
  return planned(planImport(text, { collection, organisation, newId, now: 0, review: allowAll }));
}

function file(text: string, organisation: Organisation): Plan {
  return planned(planFile(text, { organisation, newId, now: 0, review: allowAll }));
}

const problemsOf = (plan: Plan): readonly unknown[] => plan.rows.flatMap((row) => row.problems);

describe('a table of any flat collection', () => {
  test('comes back with every row unchanged, and makes the same records where there are none', () => {
    fc.assert(
      fc.property(anyOrganisation, (from) => {
        for (const collection of allCollections.filter(isFlat)) {
          const { text, records } = exportRecords(collection, from);
          const again = table(text, collection, from);
          expect(problemsOf(again)).toEqual([]);
          expect(again.rows.map((row) => row.kind)).toEqual(Array.from({ length: records }, () => 'unchanged'));
          expect(again.unknownColumns).toEqual([]);

          const to = withoutThose(from, collection);
          const made = table(text, collection, to);
          expect(made.rows.map((row) => row.kind)).toEqual(Array.from({ length: records }, () => 'create'));
          apply(
            to,
            made.rows.flatMap((row) => row.changes),
          );
          expect(exportRecords(collection, to).text).toBe(text);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('roles are none: what they grant is no cell', () => {
    const context = { organisation: new Organisation(), newId, now: 0, review: allowAll };
    expect(planImport('name\nX\n', { ...context, collection: collections.roles })).toEqual({
      kind: 'problem',
      problem: { code: 'no-table', collection: collections.roles },
    });
    expect(allCollections.filter((collection) => !isFlat(collection))).toEqual([collections.roles]);
  });
});

describe('one file of everything', () => {
  test('comes back the same byte for byte: into an empty organisation, and where it came from nothing changes', () => {
    fc.assert(
      fc.property(anyOrganisation, (from) => {
        const { text, records } = exportFile(allCollections, from);
        expect(text).not.toContain('never-in-a-file');
        const again = file(text, from);
        expect(again.rows.map((row) => row.kind)).toEqual(Array.from({ length: records }, () => 'unchanged'));

        const to = new Organisation();
        const made = file(text, to);
        expect(problemsOf(made)).toEqual([]);
        expect(made.rows.map((row) => row.kind)).toEqual(Array.from({ length: records }, () => 'create'));
        apply(
          to,
          made.rows.flatMap((row) => row.changes),
        );
        expect(exportFile(allCollections, to).text).toBe(text);
        expect(file(text, to).rows.every((row) => row.kind === 'unchanged')).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

/** The same organisation before any record of that collection was made. */
function withoutThose(organisation: Organisation, without: Collection): Organisation {
  const copy = new Organisation();
  for (const collection of allCollections.filter((one) => one !== without))
    for (const record of organisation.all(collection)) copy.put(collection, record);
  return copy;
}
