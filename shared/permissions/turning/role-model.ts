/** A role as one question sees it: what of its terms the role itself says, and where and through what. */

import { findBuiltInRole } from '../../catalogue/built-in-roles.ts';
import type { Level } from '../../catalogue/modules.ts';
import type { OrganisationView } from '../../schema/organisation-view.ts';
import { collections, type Role } from '../../schema/records.ts';
import { acceptsAddress, acceptsCountry, restrictionOf, type Whereabouts } from '../restriction.ts';
import { reachOf } from '../role-reach.ts';
import type { Pulled } from './lever.ts';
import { grantedAt, type Terms } from './terms.ts';

export interface RoleModel {
  readonly id: string;
  /** Null: built in, and so never changed. */
  readonly record: Role | null;
  readonly kind: 'role' | 'scope';
  readonly named: number;
  readonly taking: number;
  /** In the order of the terms' modules. */
  readonly levels: readonly Level[];
  readonly blocks: boolean;
  readonly extends: readonly string[];
  readonly acceptsAddress: boolean;
  readonly acceptsCountry: boolean;
  /** Reaches too deep to grant anything to whoever holds it. */
  readonly tooDeep: boolean;
}

export interface Said {
  readonly grants: number;
  readonly takes: number;
}

export type RoleModels = (id: string) => RoleModel | null;

export function createRoleModels(organisation: OrganisationView, terms: Terms, where: Whereabouts): RoleModels {
  const made = new Map<string, RoleModel | null>();
  return (id) => {
    let model = made.get(id);
    if (model === undefined) {
      model = makeModel(id, organisation, terms, where);
      made.set(id, model);
    }
    return model;
  };
}

function makeModel(id: string, organisation: OrganisationView, terms: Terms, where: Whereabouts): RoleModel | null {
  const builtIn = findBuiltInRole(id);
  const record = builtIn === undefined ? organisation.get(collections.roles, id) : undefined;
  if (builtIn === undefined && record === undefined) return null;
  const restriction = record === undefined ? null : restrictionOf(record);
  const permissions = builtIn?.permissions ?? Object.keys(record?.permissions ?? {});
  const levels: Readonly<Record<string, Level>> = builtIn?.modules ?? record?.modules ?? {};
  return {
    id,
    record: record ?? null,
    kind: builtIn?.kind ?? 'role',
    named: permissions.reduce((mask, key) => mask | terms.bitOf(key), 0),
    taking: terms.negatives.reduce((mask, { key, takes }) => (permissions.includes(key) ? mask | takes : mask), 0),
    levels: terms.modules.map(({ key }) => (Object.hasOwn(levels, key) ? (levels[key] ?? 'default') : 'default')),
    blocks: builtIn?.blocksSignIn ?? false,
    extends: builtIn?.extends ?? Object.keys(record?.extends ?? {}),
    acceptsAddress: restriction === null || acceptsAddress(restriction, where.address),
    acceptsCountry: restriction === null || acceptsCountry(restriction, where.country),
    tooDeep: reachOf(id, organisation)?.tooDeep ?? false,
  };
}

/** What the role itself says when these levers are pulled. */
export function saidBy(model: RoleModel, pulled: Pulled, terms: Terms): Said {
  let { named, taking, levels } = model;
  for (const { change } of pulled) {
    if (change.id !== model.id) continue;
    const { field, member, after } = change;
    if (field === 'permissions') {
      const bit = terms.bitOf(member ?? '');
      const takes = terms.negatives.find(({ key }) => key === member)?.takes ?? 0;
      named = after === null ? named & ~bit : named | bit;
      taking = after === null ? taking & ~takes : taking | takes;
    } else if (field === 'modules') {
      // A module's register holds a level, or null for the default.
      const level = (after ?? 'default') as Level;
      levels = levels.map((old, index) => (terms.modules[index]?.key === member ? level : old));
    }
  }
  let grants = named;
  let takes = taking;
  for (let index = 0; index < levels.length; index += 1) {
    const module = terms.modules[index];
    const level = levels[index];
    if (module === undefined || level === undefined || level === 'default') continue;
    if (level === 'disabled') takes |= module.write;
    else grants |= grantedAt(module, level);
  }
  return { grants, takes };
}

/** Whether the role is there and accepts the place when these levers are pulled. */
export function speaks(model: RoleModel, pulled: Pulled): boolean {
  const { record } = model;
  if (record === null) return true;
  let alive = record.deletedAt === null;
  let address = model.acceptsAddress;
  let country = model.acceptsCountry;
  for (const { change } of pulled) {
    if (change.id !== model.id) continue;
    if (change.field === 'deletedAt') alive = change.after === null;
    if (change.field === 'acceptedAddresses')
      address ||= lifted(change.after, record.acceptedAddresses, change.field, pulled, model.id);
    if (change.field === 'acceptedCountries')
      country ||= lifted(change.after, record.acceptedCountries, change.field, pulled, model.id);
  }
  return alive && address && country;
}

/** Added is only ever the place that is asked about; and a list from which everything is taken accepts everything. */
function lifted(
  after: unknown,
  members: Readonly<Record<string, true>>,
  field: string,
  pulled: Pulled,
  id: string,
): boolean {
  if (after !== null) return true;
  const taken = pulled.filter(({ change }) => change.id === id && change.field === field && change.after === null);
  return taken.length === Object.keys(members).length;
}
