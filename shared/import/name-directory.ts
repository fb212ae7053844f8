/**
 * Names to what they stand for and back, for every field that names something: records, built-in roles and
 * scopes, the keys of a choice (which go by the words of the screens too).
 *
 * A custom role's name comes before a built-in's; a built-in whose name a custom role has taken is
 * written as its id, so that what is written is always read as the same role.
 */

import { builtInRoles, findBuiltInRole } from '../catalogue/built-in-roles.ts';
import type { FieldSpec } from '../schema/fields.ts';
import { nameKey } from '../schema/name-key.ts';
import type { OrganisationView } from '../schema/organisation.ts';
import { collections, nameOf, type Collection } from '../schema/records.ts';
import { bareName } from './bare-name.ts';
import { nearestName, type KnownName } from './nearest-name.ts';

/** What a field names. */
export type Named = Collection | 'choice' | 'scope';

/** What the key of a choice is called on screens. */
export type ChoiceLabel = (field: string, key: string) => string | undefined;

export interface NameDirectory {
  /** The id of the record with this name that is not deleted, or the key. */
  find(spec: FieldSpec, name: string, isId: boolean): string | undefined;
  /** Whether a deleted record has this name. */
  isDeleted(spec: FieldSpec, name: string): boolean;
  nearest(spec: FieldSpec, name: string): string | null;
  /** How an id is written, or null if the record is deleted or unknown and so cannot be named. */
  nameOf(spec: FieldSpec, id: string): WrittenName | null;
  /** False: these names are hidden from the person who asks. */
  knows(spec: FieldSpec): boolean;
}

export interface WrittenName {
  readonly name: string;
  /** It is the id of a built-in role. */
  readonly isId: boolean;
}

const builtInByKey: ReadonlyMap<string, string> = new Map(builtInRoles.map((role) => [nameKey(role.name), role.id]));

export function namedIn(spec: FieldSpec): Named {
  return spec.refersTo ?? (spec.kind === 'scope' ? 'scope' : 'choice');
}

export function createNameDirectory(
  organisation: OrganisationView,
  labelOf: ChoiceLabel = () => undefined,
): NameDirectory {
  const slips = new Map<string, string | null>();
  const known = new Map<string, readonly KnownName[]>();
  const deleted = new Map<Collection, ReadonlySet<string>>();
  const placeOf = (spec: FieldSpec): string => spec.refersTo ?? (spec.kind === 'scope' ? 'scope' : spec.field);

  function find(spec: FieldSpec, name: string, isId: boolean): string | undefined {
    if (spec.refersTo === null && spec.kind !== 'scope') return findKey(spec, name);
    const key = nameKey(name);
    const builtIn = isId ? findBuiltInRole(key)?.id : builtInByKey.get(key);
    if (spec.kind === 'scope')
      return builtIn !== undefined && findBuiltInRole(builtIn)?.kind === 'scope' ? builtIn : undefined;
    if (spec.refersTo === null) return undefined;
    const record = isId ? undefined : organisation.idOfName(spec.refersTo, key);
    return record ?? (spec.refersTo === collections.roles ? builtIn : undefined);
  }

  function findKey(spec: FieldSpec, name: string): string | undefined {
    const wanted = bareName(name);
    return (
      spec.choices.find((key) => bareName(key) === wanted) ??
      spec.choices.find((key) => bareName(labelOf(spec.field, key) ?? '') === wanted)
    );
  }

  function* namesOf(spec: FieldSpec): Iterable<string> {
    for (const key of spec.choices) yield labelOf(spec.field, key) ?? key;
    if (spec.refersTo !== null) {
      for (const record of organisation.all<Collection>(spec.refersTo))
        if (record.deletedAt === null) yield nameOf(spec.refersTo, record);
    }
    for (const role of builtInRoles) {
      if (spec.kind === 'scope' ? role.kind === 'scope' : spec.refersTo === collections.roles) yield role.name;
    }
  }

  function knownNames(spec: FieldSpec): readonly KnownName[] {
    const place = placeOf(spec);
    let names = known.get(place);
    if (names === undefined) {
      names = [...namesOf(spec)].map((name) => ({ name, key: nameKey(name) }));
      known.set(place, names);
    }
    return names;
  }

  function deletedNames(collection: Collection): ReadonlySet<string> {
    let names = deleted.get(collection);
    if (names === undefined) {
      names = new Set(
        [...organisation.all<Collection>(collection)]
          .filter((one) => one.deletedAt !== null)
          .map((one) => nameKey(nameOf(collection, one))),
      );
      deleted.set(collection, names);
    }
    return names;
  }

  return {
    knows: (spec) => spec.refersTo === null || organisation.knows(spec.refersTo),
    find,
    isDeleted: (spec, name) => spec.refersTo !== null && deletedNames(spec.refersTo).has(nameKey(name)),
    nearest(spec, name) {
      const slip = `${placeOf(spec)} ${nameKey(name)}`;
      const before = slips.get(slip);
      if (before !== undefined) return before;
      // A file that is wrong in every row must not compare every row with every name.
      const nearest = slips.size < 100 ? nearestName(name, knownNames(spec)) : null;
      slips.set(slip, nearest);
      return nearest;
    },
    nameOf(spec, id) {
      if (spec.choices.length > 0) return { name: id, isId: false };
      const isRole = spec.kind === 'scope' || spec.refersTo === collections.roles;
      const builtIn = isRole ? findBuiltInRole(id) : undefined;
      if (builtIn !== undefined) {
        return find(spec, builtIn.name, false) === id ? { name: builtIn.name, isId: false } : { name: id, isId: true };
      }
      if (spec.refersTo === null) return null;
      const record = organisation.get<Collection>(spec.refersTo, id);
      const name = record === undefined || record.deletedAt !== null ? '' : nameOf(spec.refersTo, record);
      return name === '' ? null : { name, isId: false };
    },
  };
}
