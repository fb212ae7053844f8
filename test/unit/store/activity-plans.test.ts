/** However much activity there is, a page of it is read in the order of an index. */

import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { factStatements, orders } from '../../../sync-server/store/activity-search.ts';
import { schema } from '../../../sync-server/store/schema.ts';

const database = new DatabaseSync(':memory:');
database.exec(schema);

function planOf(sql: string): readonly string[] {
  return database
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all()
    .map(({ detail }) => String(detail));
}

const indexes: Readonly<Record<keyof typeof orders, string>> = {
  all: 'USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)',
  user: 'USING COVERING INDEX activity_user (user_id=? AND n>? AND n<?)',
  record: 'USING PRIMARY KEY (record_id=? AND n>? AND n<?)',
  topic: 'USING PRIMARY KEY (topic=? AND n>? AND n<?)',
  save: 'USING COVERING INDEX activity_save (save_id=?)',
};

for (const [name, sql] of Object.entries(orders)) {
  it(`rows by ${name} come out of an index alone, without a scan`, () => {
    const plan = planOf(sql);
    // A Save has a row for each room: those few are put in order afterwards.
    const steps = name === 'save' ? plan.filter((step) => step !== 'USE TEMP B-TREE FOR ORDER BY') : plan;
    expect(steps).toHaveLength(1);
    expect(steps[0]).toContain('SEARCH');
    expect(steps[0]).toContain(indexes[name as keyof typeof orders]);
  });
}

it('what else is asked of a row is found by its number', () => {
  for (const sql of Object.values(factStatements))
    for (const step of planOf(sql))
      if (/SEARCH|SCAN/u.test(step)) expect(step).toMatch(/^SEARCH .*PRIMARY KEY|^SEARCH activity$/u);
});
