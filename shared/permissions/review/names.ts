/** Names are unique among records that are not deleted, and no role takes the name of a built-in one. */

import { builtInRoles } from '../../catalogue/built-in-roles.ts';
import { namingField } from '../../schema/fields.ts';
import { nameKey } from '../../schema/names.ts';
import type { OrganisationView } from '../../schema/organisation-view.ts';
import { nameOf, type Collection } from '../../schema/records.ts';
import { comesToLife, isLive, type Case, type Touched } from './case.ts';

const builtInNames: ReadonlyMap<string, string> = new Map(builtInRoles.map((role) => [nameKey(role.name), role.id]));

export function judgeNames({ touched, after, objections }: Case): void {
  for (const record of touched) {
    if (record.after === undefined || !isLive(record.after) || !isNamed(record)) continue;
    const name = nameOf(record.collection, record.after);
    const by = takenBy(record.collection, record.id, nameKey(name), after);
    if (by === null) continue;
    for (const change of record.changes) {
      if (change.field === namingField[record.collection] || (change.field === 'deletedAt' && change.after === null)) {
        objections.add(change, { code: 'name-taken', name, by });
      }
    }
  }
}

function takenBy(collection: Collection, id: string, key: string, after: OrganisationView): string | null {
  if (collection === 'roles') {
    const builtIn = builtInNames.get(key);
    if (builtIn !== undefined) return builtIn;
  }
  const other = after.idOfName(collection, key);
  return other === undefined || other === id ? null : other;
}

function isNamed(record: Touched): boolean {
  if (comesToLife(record)) return true;
  const field = namingField[record.collection];
  return record.changes.some((change) => change.field === field);
}
