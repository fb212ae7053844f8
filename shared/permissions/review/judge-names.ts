/**
 * Names are unique among records that are not deleted, and no role takes the name of a built-in one.
 *
 * Guarantees: a name is taken by whoever has it and keeps it, else by whoever is named first in the change
 * set; so is the look of a name. Two that look alike already may stay, and one of them may be spelled with
 * other capitals: only a new name makes a collision.
 */

import { builtInRoles } from '../../catalogue/built-in-roles.ts';
import { namingField } from '../../schema/fields.ts';
import { lookKeys } from '../../schema/name-looks.ts';
import { nameKey } from '../../schema/name-key.ts';
import type { OrganisationView } from '../../schema/organisation-view.ts';
import { collections, nameOf, type Collection } from '../../schema/records.ts';
import type { Steps } from '../../schema/steps.ts';
import type { Reason } from '../reasons.ts';
import { comesToLife, isLive, type Case, type Touched } from './case.ts';

export function* judgeNames({ touched, after, objections }: Case): Steps<void> {
  const named = touched.filter((record) => isLive(record.after) && isNamed(record));
  const rank = new Map(named.map((record, index) => [record.id, index]));
  for (const [index, record] of named.entries()) {
    yield;
    const name = nameNow(record);
    const first = (ids: Iterable<string>): string | undefined => {
      for (const id of ids) if (id !== record.id && (rank.get(id) ?? -1) < index) return id;
      return undefined;
    };
    const objection =
      taken(record.collection, name, (key) => first(after.idsOfName(record.collection, key))) ??
      (isRespelled(record)
        ? null
        : alike(record.collection, name, (key) => first(after.idsOfLook(record.collection, key)), after));
    if (objection === null) continue;
    for (const change of record.changes) {
      if (change.field === namingField[record.collection] || (change.field === 'deletedAt' && change.after === null)) {
        objections.add(change, objection);
      }
    }
  }
}

function taken(collection: Collection, name: string, holder: (key: string) => string | undefined): Reason | null {
  const key = nameKey(name);
  const by = (collection === collections.roles ? builtInOfName.get(key)?.id : undefined) ?? holder(key);
  return by === undefined ? null : { code: 'name-taken', name, by };
}

function alike(
  collection: Collection,
  name: string,
  holder: (key: string) => string | undefined,
  after: OrganisationView,
): Reason | null {
  for (const key of lookKeys(name)) {
    const builtIn = collection === collections.roles ? builtInOfLook.get(key) : undefined;
    if (builtIn !== undefined) return { code: 'name-looks-alike', name, by: builtIn.id, theirs: builtIn.name };
    const by = holder(key);
    if (by !== undefined) return { code: 'name-looks-alike', name, by, theirs: nameOfId(collection, by, after) };
  }
  return null;
}

function nameOfId(collection: Collection, id: string, after: OrganisationView): string {
  const other = after.get(collection, id);
  return other === undefined ? '' : nameOf(collection, other);
}

const builtInOfName = new Map(builtInRoles.map((role) => [nameKey(role.name), role]));
const builtInOfLook = new Map(builtInRoles.flatMap((role) => lookKeys(role.name).map((key) => [key, role] as const)));

function isNamed(record: Touched): boolean {
  if (comesToLife(record)) return true;
  const field = namingField[record.collection];
  return record.changes.some((change) => change.field === field);
}

/** It already had this name, apart from capitals and spaces. */
function isRespelled(record: Touched): boolean {
  const { collection, before } = record;
  return before !== undefined && isLive(before) && nameKey(nameOf(collection, before)) === nameKey(nameNow(record));
}

function nameNow({ collection, after }: Touched): string {
  return after === undefined ? '' : nameOf(collection, after);
}
