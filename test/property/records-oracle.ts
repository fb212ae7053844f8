/**
 * The rules of what is on desks, in rooms of its own, named and referred to, once more: slow, obvious, spelled
 * out collection by collection. Shares nothing with the judge but the oracle of rights.
 */

import type { Change } from '../../shared/document/change.ts';
import { desksOf, effective, isBlocked, isMasked, type State, type Where } from './permissions-oracle.ts';

/** Field by field; members as an object of what is in. */
type Plain = Readonly<Record<string, unknown>> & { readonly id: string };

export type Records = ReadonlyMap<string, ReadonlyMap<string, Plain>>;

export interface Asked {
  readonly state: State;
  /** Of every collection. */
  readonly records: Records;
  readonly actor: string;
  readonly now: number;
  readonly where: Where;
  /** Which names are the same, and which look the same. */
  readonly names: (name: string) => { readonly key: string; readonly look: string };
}

interface Rules {
  readonly create: string;
  readonly edit: string;
  readonly delete: string;
  readonly many?: string;
  readonly naming: string;
}

const rules: Readonly<Record<string, Rules>> = {
  agents: {
    create: 'create_agent',
    edit: 'edit_agent',
    delete: 'delete_agent',
    many: 'create_agent_bulk',
    naming: 'number',
  },
  devices: {
    create: 'create_device',
    edit: 'edit_device',
    delete: 'delete_device',
    many: 'create_device_bulk',
    naming: 'name',
  },
  queues: { create: 'edit_queue_manager', edit: 'edit_queue_manager', delete: 'edit_queue_manager', naming: 'name' },
  desks: { create: 'create_desk', edit: 'edit_desk', delete: 'delete_desk', naming: 'name' },
  outboundIdentities: {
    create: 'create_outbound_identity',
    edit: 'edit_outbound_identity',
    delete: 'delete_outbound_identity',
    naming: 'name',
  },
  reportTemplates: {
    create: 'filter_template_save',
    edit: 'filter_template_save',
    delete: 'filter_template_remove',
    naming: 'name',
  },
  scheduledReports: {
    create: 'create_scheduled_report',
    edit: 'edit_scheduled_report',
    delete: 'delete_scheduled_report',
    naming: 'name',
  },
};

const refersTo: Readonly<Record<string, string>> = {
  'agents/desks': 'desks',
  'agents/queues': 'queues',
  'devices/agents': 'agents',
  'desks/queues': 'queues',
  'reportTemplates/desks': 'desks',
  'reportTemplates/queues': 'queues',
  'reportTemplates/agents': 'agents',
  'scheduledReports/template': 'reportTemplates',
  'scheduledReports/recipients': 'users',
};

const day = 86_400_000;

/** Why not; empty: it may be made. */
export function objectionsTo(changes: readonly Change[], asked: Asked): readonly string[] {
  const { state, actor, now, where, names } = asked;
  const user = state.users.get(actor);
  if (user === undefined) throw new Error(`there is no ${actor}`);
  const acts = user.enabled && user.deletedAt === null && !isBlocked(user, state, now, where);
  const can = acts ? effective(user, state, now, where) : new Set<string>();
  const mine = new Set(acts ? desksOf(user, state, now) : []);
  const seesNumbers = !isMasked(user, state, now, where);
  const before = asked.records;
  const after = written(before, changes);
  const why: string[] = [];

  const lives = (records: Records, collection: string, id: string): boolean => {
    const record = named(records, collection, id);
    return record !== undefined && record['deletedAt'] === null;
  };
  const desksOn = (records: Records, collection: string, id: string): readonly string[] => {
    const isDesk = (desk: string): boolean => lives(records, 'desks', desk);
    if (collection === 'queues') {
      const listing = [...(records.get('desks')?.values() ?? [])].filter((desk) => id in membersOf(desk, 'queues'));
      return listing.map((desk) => desk.id).filter(isDesk);
    }
    const record = named(records, collection, id);
    if (record === undefined) return [];
    if (collection === 'agents') return Object.keys(membersOf(record, 'desks')).filter(isDesk);
    return Object.keys(membersOf(record, 'agents')).flatMap((agent) => desksOn(records, 'agents', agent));
  };
  /** May I touch what is on these? */
  const isMine = (desks: readonly string[]): boolean =>
    desks.length === 0 ? can.has('desk_outside') : can.has('show_all_desks') || desks.some((desk) => mine.has(desk));

  for (const [collection, id] of touched(changes)) {
    const rule = rules[collection];
    if (rule === undefined) throw new Error(`nothing is known of ${collection}`);
    const own = changes.filter((change) => change.id === id);
    const [was, is] = [named(before, collection, id), named(after, collection, id)];
    if (is === undefined) {
      why.push(`${id} does not exist`);
      continue;
    }
    const needed = was === undefined ? neededToMake(collection, rule, own) : neededToChange(collection, rule, own);
    for (const permission of needed) if (!can.has(permission)) why.push(`${id} needs ${permission}`);
    if (!seesNumbers && own.some((change) => isNumber(change) && (was !== undefined || change.after !== '')))
      why.push(`${id} is about a phone number`);
    if (was !== undefined && was['deletedAt'] !== null) {
      if (is['deletedAt'] !== null) why.push(`${id} is deleted`);
      else if (now - Date.parse(text(was['deletedAt'])) > 90 * day) why.push(`${id} was deleted too long ago`);
    }
    if (
      ['agents', 'queues', 'devices'].includes(collection) &&
      !isMine(was === undefined ? [] : desksOn(before, collection, id))
    ) {
      // A new one is where it is put.
      if (was !== undefined || desksOn(after, collection, id).length === 0) why.push(`${id} is not on one of my desks`);
    }
    if (collection === 'desks' && was !== undefined && !can.has('show_all_desks') && !mine.has(id))
      why.push(`${id} is not mine`);
    if (collection === 'devices' && is['kind'] === 'fixed' && Object.keys(membersOf(is, 'agents')).length > 1) {
      if (own.some(({ field, after: to }) => field === 'kind' || (field === 'agents' && to !== null)))
        why.push(`${id} has two agents`);
    }
    const isNewlyNamed =
      is['deletedAt'] === null && (was?.['deletedAt'] !== null || own.some(({ field }) => field === rule.naming));
    if (isNewlyNamed) {
      const name = text(is[rule.naming]);
      const isSame =
        was !== undefined && was['deletedAt'] === null && names(text(was[rule.naming])).key === names(name).key;
      for (const other of after.get(collection)?.values() ?? []) {
        if (other.id === id || other['deletedAt'] !== null || other[rule.naming] === '') continue;
        const theirs = text(other[rule.naming]);
        if (names(theirs).key === names(name).key) why.push(`${id} has the name of ${other.id}`);
        else if (!isSame && names(theirs).look === names(name).look) why.push(`${id} looks like ${other.id}`);
      }
    }
  }
  for (const [collection, rule] of Object.entries(rules)) {
    const made = touched(changes).filter(([of, id]) => of === collection && named(before, of, id) === undefined);
    if (rule.many !== undefined && made.length > 1 && !can.has(rule.many)) why.push(`${made.length} need ${rule.many}`);
  }
  for (const { collection, id, field, member, after: to } of changes) {
    const of = refersTo[`${collection}/${field}`];
    if (of === undefined) continue;
    const other = member ?? String(to);
    const was = named(before, collection, id);
    const isNew =
      to !== null && (was === undefined || (member === null ? was[field] !== to : !(member in membersOf(was, field))));
    if (isNew && !lives(after, of, other)) why.push(`${other} is not there`);
    if (collection === 'agents' && field === 'desks' && !can.has('show_all_desks') && !mine.has(other)) {
      // What is gone may be left.
      if (to !== null || lives(before, 'desks', other)) why.push(`${other} is not mine`);
    }
    const puts = (collection === 'devices' && field === 'agents') || (collection === 'desks' && field === 'queues');
    if (puts && named(before, of, other) !== undefined) {
      const on = desksOn(before, of, other);
      if (!isMine(on) && !(to === null && on.length === 0)) why.push(`${other} is on none of my desks`);
    }
  }
  return why;
}

function neededToMake(collection: string, rule: Rules, own: readonly Change[]): readonly string[] {
  const needed = [rule.create];
  for (const { field, after } of own) {
    if (collection === 'agents' && field === 'desks' && after !== null) needed.push('desk_assignment_new_agent');
    if (field === 'deletedAt' && after !== null) needed.push(rule.delete);
    if (field === 'password' && after !== '') needed.push(rule.edit, 'show_device_password');
    if (isNumber({ collection, field }) && after !== '') needed.push(rule.edit);
  }
  return needed;
}

function neededToChange(collection: string, rule: Rules, own: readonly Change[]): readonly string[] {
  return own.flatMap(({ field }) => {
    if (field === 'deletedAt') return [rule.delete];
    if (collection === 'agents' && field === 'desks') return ['desk_assignment_new_agent'];
    return field === 'password' ? [rule.edit, 'show_device_password'] : [rule.edit];
  });
}

function isNumber({
  collection,
  field,
}: Pick<Change, 'collection' | 'field'> | { collection: string; field: string }): boolean {
  return (
    (collection === 'devices' && field === 'callerId') || (collection === 'outboundIdentities' && field === 'number')
  );
}

function touched(changes: readonly Change[]): readonly (readonly [string, string])[] {
  return [...new Map(changes.map(({ collection, id }) => [id, [collection, id] as const])).values()];
}

function named(records: Records, collection: string, id: string): Plain | undefined {
  const record = records.get(collection)?.get(id);
  const naming = collection === 'users' ? 'username' : (rules[collection]?.naming ?? 'name');
  return record === undefined || record[naming] === '' || record[naming] === undefined ? undefined : record;
}

function membersOf(record: Plain, field: string): Readonly<Record<string, unknown>> {
  const held = record[field];
  return typeof held === 'object' && held !== null ? (held as Readonly<Record<string, unknown>>) : {};
}

/** As it would be. */
function written(before: Records, changes: readonly Change[]): Records {
  const after = new Map([...before].map(([collection, records]) => [collection, new Map(records)]));
  for (const { collection, id, field, member, after: to } of changes) {
    const records = after.get(collection);
    if (records === undefined) throw new Error(`nothing is known of ${collection}`);
    const record: Plain = records.get(id) ?? { id, deletedAt: null, kind: 'fixed' };
    if (member === null) {
      records.set(id, { ...record, [field]: to });
      continue;
    }
    const { [member]: _out, ...others } = membersOf(record, field);
    records.set(id, { ...record, [field]: to === null ? others : { ...others, [member]: to } });
  }
  return after;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
