/** A random organisation: who holds what, what is on which desk, what is deleted. The same for the same chance. */

import { permissionKeys, type PermissionKey } from '../../../shared/catalogue/permissions.ts';
import { descriptions } from '../../../shared/collections/descriptions.ts';
import type { Change } from '../../../shared/document/change.ts';
import type { Collection, Value } from '../../../shared/schema/records.ts';
import type { SeededRandom } from '../../support/seeded-random.ts';
import { people, set } from '../../support/sync-world.ts';
import { knownNames } from './known-names.ts';

const dayMs = 86_400_000;

export const ids = {
  roles: idsOf('roles', 5),
  desks: idsOf('desks', 3),
  queues: idsOf('queues', 4),
  agents: idsOf('agents', 5),
  devices: idsOf('devices', 4),
  outboundIdentities: idsOf('outboundIdentities', 2),
  reportTemplates: idsOf('reportTemplates', 2),
  scheduledReports: idsOf('scheduledReports', 2),
  users: Object.values(people),
} as const satisfies { readonly [C in Collection]?: readonly string[] };

export function idsOf(collection: Collection, count: number, from = 0): readonly string[] {
  return Array.from({ length: count }, (_, n) => {
    return `${descriptions[collection].idPrefix}_${String(from + n + 1).padStart(20, '0')}`;
  });
}

/** What managers of a floor do; the rest is rarely granted. */
const everyday: readonly PermissionKey[] = permissionKeys.filter((key) =>
  /^(?:show|edit|create|delete)_(?:user|role|desk|agent|device|queue|queue_manager|outbound_identity|scheduled_report|device_password)$|_bulk$|^desk_|^filter_/u.test(
    key,
  ),
);
const wide: readonly PermissionKey[] = ['show_all_desks', 'desk_outside', 'show_all_desks_reports'];

/** What there is at first, and what is deleted then: a reference is new only to what is there. */
export function randomPolicy(random: SeededRandom, now: number): readonly (readonly Change[])[] {
  const made: Change[] = [];
  const put = (collection: Collection, id: string, fields: Readonly<Record<string, Value>>): void => {
    for (const [field, value] of Object.entries(fields)) made.push(set(collection, id, field, value));
  };
  const link = (collection: Collection, id: string, field: string, to: readonly string[], most: number): void => {
    for (const member of some(random, to, random.below(most + 1))) made.push(set(collection, id, field, true, member));
  };
  const names = named(random);

  for (const [n, id] of ids.roles.entries()) {
    put('roles', id, { name: `Role ${n}`, maskPhone: random.chance(0.2) });
    // From little to nearly everything.
    const share = [0.15, 0.5, 0.8, 0.95, 1][n] ?? 1;
    for (const key of everyday)
      if (random.chance(key.endsWith('_bulk') ? share / 2 : share))
        made.push(set('roles', id, 'permissions', true, key));
    for (const key of wide) if (random.chance(share / 4)) made.push(set('roles', id, 'permissions', true, key));
    if (random.chance(0.2))
      made.push(set('roles', id, 'modules', random.pick(['read', 'write', 'disabled']), 'extensions'));
    if (random.chance(0.2))
      made.push(set('roles', id, 'modules', random.pick(['read', 'write', 'disabled']), 'endpoints'));
    if (random.chance(0.1))
      made.push(set('roles', id, 'acceptedAddresses', true, random.pick(['192.0.2.0/24', '10.0.0.0/8'])));
    if (random.chance(0.05)) made.push(set('roles', id, 'acceptedCountries', true, 'DE'));
    const parent = ids.roles[n - 1];
    if (parent !== undefined && random.chance(0.2)) made.push(set('roles', id, 'extends', true, parent));
  }
  for (const id of ids.queues) put('queues', id, { name: names() });
  for (const [n, id] of ids.desks.entries()) {
    put('desks', id, { name: `Desk ${n}` });
    link('desks', id, 'queues', ids.queues, 2);
  }
  for (const [n, id] of ids.agents.entries()) {
    put('agents', id, { number: String(1001 + n), name: random.pick(['Anna', 'Ben']) });
    link('agents', id, 'desks', ids.desks, 2);
    link('agents', id, 'queues', ids.queues, 1);
  }
  const devices = named(random);
  for (const id of ids.devices) {
    put('devices', id, { name: devices(), kind: 'adHoc', password: 'secret', callerId: '+442079460100' });
    link('devices', id, 'agents', ids.agents, 2);
  }
  for (const [n, id] of ids.outboundIdentities.entries())
    put('outboundIdentities', id, { name: `Line ${n}`, number: '+442079460101' });
  for (const [n, id] of ids.reportTemplates.entries()) put('reportTemplates', id, { name: `Template ${n}` });
  for (const [n, id] of ids.scheduledReports.entries()) {
    put('scheduledReports', id, { name: `Report ${n}`, template: random.pick(ids.reportTemplates) });
    link('scheduledReports', id, 'recipients', ids.users, 2);
  }
  for (const id of [people.bob, people.carol, people.mallory]) {
    const ends = new Date(now + random.pick([1, 5, 200]) * dayMs).toISOString();
    for (const role of some(random, ids.roles, 1 + random.below(2)))
      made.push(set('users', id, 'roles', random.chance(0.25) ? ends : true, role));
    for (const desk of some(random, ids.desks, random.below(3)))
      made.push(set('users', id, 'desks', random.chance(0.25) ? ends : true, desk));
    if (random.chance(0.05)) made.push(set('users', id, 'enabled', false));
    if (random.chance(0.05)) made.push(set('users', id, 'scope', 'builtin.no-portal'));
  }

  const deleted: Change[] = [];
  for (const collection of ['desks', 'queues', 'agents', 'devices', 'reportTemplates', 'roles'] as const) {
    for (const id of ids[collection])
      if (random.chance(0.12)) deleted.push(set(collection, id, 'deletedAt', new Date(now).toISOString()));
  }
  return [made, deleted];
}

/** A known name now and then, never one that is there already or looks so. */
function named(random: SeededRandom): () => string {
  const left = ['Sales', 'Support', 'Na\u00efve', 'Billing'].filter((name) => knownNames.includes(name));
  let count = 0;
  return () => {
    count += 1;
    const name = random.chance(0.6) ? left.splice(random.below(left.length), 1)[0] : undefined;
    return name ?? `Name ${count}`;
  };
}

export function some<T>(random: SeededRandom, from: readonly T[], count: number): readonly T[] {
  const left = [...from];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.below(left.length), 1)).flat();
}
