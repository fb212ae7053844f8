/**
 * The rules of the product once more: slow, obvious, from the catalogue alone. Nothing here is shared with
 * what it judges, so that both would have to be wrong in the same way.
 *
 * A right is a word: `can show_cost`, `realtime d_1`, `edit *`, `sees numbers`.
 */

import { builtInRoles } from '../../shared/catalogue/built-in-roles.ts';
import { modules, type Level } from '../../shared/catalogue/modules.ts';
import { permissions } from '../../shared/catalogue/permissions.ts';
import type { Desk, Role, User } from '../../shared/schema/records.ts';

export interface State {
  readonly roles: ReadonlyMap<string, Role>;
  readonly users: ReadonlyMap<string, User>;
  readonly desks: ReadonlyMap<string, Desk>;
}

export interface Where {
  readonly address: string | null;
  readonly country: string | null;
}

interface Says {
  readonly id: string;
  readonly permissions: readonly string[];
  readonly levels: Readonly<Record<string, Level>>;
  readonly masks: boolean;
  readonly blocks: boolean;
}

/** Every role that speaks for the user at this time in this place, itself and what it extends. */
export function speaking(user: User, state: State, now: number, where: Where): readonly Says[] {
  const heard = new Map<string, Says>();
  const listen = (id: string): void => {
    if (heard.has(id)) return;
    const builtIn = builtInRoles.find((role) => role.id === id);
    if (builtIn !== undefined) {
      heard.set(id, {
        id,
        permissions: builtIn.permissions,
        levels: { ...builtIn.modules },
        masks: false,
        blocks: builtIn.blocksSignIn,
      });
      for (const parent of builtIn.extends) listen(parent);
      return;
    }
    const role = state.roles.get(id);
    if (role === undefined || role.deletedAt !== null || !isAccepted(role, where)) return;
    heard.set(id, {
      id,
      permissions: Object.keys(role.permissions),
      levels: role.modules,
      masks: role.maskPhone,
      blocks: false,
    });
    for (const parent of Object.keys(role.extends)) listen(parent);
  };
  if (user.scope !== null) listen(user.scope);
  for (const [id, assignment] of Object.entries(user.roles)) if (lasts(assignment, now)) listen(id);
  return [...heard.values()];
}

export function effective(user: User, state: State, now: number, where: Where): ReadonlySet<string> {
  return whatIsSaid(speaking(user, state, now, where), state);
}

/** The only haste here: the same roles of one state together say the same. */
function whatIsSaid(says: readonly Says[], state: State): ReadonlySet<string> {
  let answers = heardBefore.get(state);
  if (answers === undefined) heardBefore.set(state, (answers = new Map()));
  const who = says.map((role) => role.id).join();
  const answer = answers.get(who) ?? effectiveOf(says);
  answers.set(who, answer);
  return answer;
}

const heardBefore = new WeakMap<State, Map<string, ReadonlySet<string>>>();

function effectiveOf(says: readonly Says[]): ReadonlySet<string> {
  const granted = new Set(says.flatMap((role) => [...role.permissions, ...grantedByLevels(role.levels)]));
  if (granted.has('admin'))
    return new Set(permissions.filter((info) => info.risk !== 'negative').map((info) => info.key));
  for (const role of says) {
    for (const [key, level] of Object.entries(role.levels))
      if (level === 'disabled') for (const taken of modulePermissions(key, 'write')) granted.delete(taken);
  }
  if (granted.has('disallow_changing_pause')) granted.delete('agent_own_status');
  // Whatever lacks a need falls, then whatever lacked that, until nothing falls.
  for (;;) {
    const inert = permissions.filter((info) => granted.has(info.key) && info.needs.some((need) => !granted.has(need)));
    if (inert.length === 0) return granted;
    for (const info of inert) granted.delete(info.key);
  }
}

/** All that the user may do, see and edit: nothing, if the account cannot be used. */
export function rightsOf(user: User | undefined, state: State, now: number, where: Where): ReadonlySet<string> {
  if (user === undefined || !user.enabled || user.deletedAt !== null) return new Set();
  const says = speaking(user, state, now, where);
  if (says.some((role) => role.blocks)) return new Set();
  const can = whatIsSaid(says, state);
  const rights = new Set<string>();
  for (const key of can) if (key !== 'disallow_changing_pause') rights.add(`can ${key}`);
  const masked = says.some((role) => role.masks) && !can.has('admin');
  if (rights.size > 0 && !masked) rights.add('sees numbers');
  for (const right of pagesFor(can, user, state, now)) rights.add(right);
  return rights;
}

/** The desks of each page; `*` is every desk, those that are yet to come too. */
export function pagesOf(user: User, state: State, now: number, where: Where): readonly string[] {
  return pagesFor(effective(user, state, now, where), user, state, now);
}

function pagesFor(can: ReadonlySet<string>, user: User, state: State, now: number): readonly string[] {
  const all = can.has('show_all_desks');
  const open = {
    realtime: all || can.has('show_all_desks_realtime'),
    reports: all || can.has('show_all_desks_reports'),
    edit: all,
  };
  return Object.entries(open).flatMap(([page, every]) =>
    (every ? ['*', ...state.desks.keys()] : desksOf(user, state, now)).map((desk) => `${page} ${desk}`),
  );
}

export function isMasked(user: User, state: State, now: number, where: Where): boolean {
  return (
    speaking(user, state, now, where).some((role) => role.masks) && !effective(user, state, now, where).has('admin')
  );
}

export function isBlocked(user: User, state: State, now: number, where: Where): boolean {
  return speaking(user, state, now, where).some((role) => role.blocks);
}

export function desksOf(user: User, state: State, now: number): readonly string[] {
  return Object.entries(user.desks)
    .filter(([id, assignment]) => lasts(assignment, now) && state.desks.get(id)?.deletedAt === null)
    .map(([id]) => id);
}

export function levelOf(user: User, state: State, now: number, where: Where, module: string): Level {
  if (effective(user, state, now, where).has('admin')) return 'write';
  const levels = speaking(user, state, now, where).map((role) => role.levels[module]);
  return (['disabled', 'write', 'read'] as const).find((level) => levels.includes(level)) ?? 'default';
}

export function signInOf(user: User, state: State, now: number, where: Where): string {
  if (user.deletedAt !== null) return 'deleted';
  if (!user.enabled) return 'disabled';
  if (user.passwordSetAt === null && user.passkeySince === null) return 'no-way-in';
  if (isBlocked(user, state, now, where)) return 'no-portal';
  return speaking(user, state, now, where).length > 0 ? 'ok' : 'nothing-active-here';
}

/** Somebody who can sign in and hold `admin` at all of these times and places. */
export function hasAdministrator(state: State, times: readonly number[], places: readonly Where[]): boolean {
  return [...state.users.values()].some(
    (user) =>
      (user.passwordSetAt !== null || user.passkeySince !== null) &&
      times.every((time) => places.every((where) => rightsOf(user, state, time, where).has('can admin'))),
  );
}

function lasts(assignment: true | string, now: number): boolean {
  return assignment === true || Date.parse(assignment) > now;
}

function grantedByLevels(levels: Readonly<Record<string, Level>>): readonly string[] {
  return Object.entries(levels).flatMap(([key, level]) =>
    level === 'read' || level === 'write' ? modulePermissions(key, level) : [],
  );
}

function modulePermissions(key: string, level: 'read' | 'write'): readonly string[] {
  return modules
    .filter((module) => module.key === key)
    .flatMap((module) => [...module.readGrants, ...(level === 'write' ? module.writeGrants : [])]);
}

export function isAccepted(role: Role, { address, country }: Where): boolean {
  const ranges = Object.keys(role.acceptedAddresses);
  const countries = Object.keys(role.acceptedCountries);
  if (ranges.length > 0 && (address === null || !ranges.some((range) => isIn(address, range)))) return false;
  return countries.length === 0 || (country !== null && countries.includes(country));
}

/** IPv4 only, bit by bit: the tests of addresses look at the rest. */
function isIn(address: string, range: string): boolean {
  const [base, prefix] = range.split('/');
  return bitsOf(address).startsWith(bitsOf(base ?? '').slice(0, Number(prefix ?? 32)));
}

function bitsOf(address: string): string {
  return address
    .split('.')
    .map((part) => Number(part).toString(2).padStart(8, '0'))
    .join('');
}
