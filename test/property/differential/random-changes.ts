/** Random change sets: of the records of the floor, or of people and their rights. */

import { permissionKeys } from '../../../shared/catalogue/permissions.ts';
import type { Change } from '../../../shared/document/change.ts';
import { registerKey } from '../../../shared/document/change.ts';
import type { Collection, Value } from '../../../shared/schema/records.ts';
import type { SeededRandom } from '../../support/seeded-random.ts';
import { people, set } from '../../support/sync-world.ts';
import { knownNames } from './known-names.ts';
import { ids, idsOf } from './policy.ts';

type Floor = 'agents' | 'desks' | 'devices' | 'outboundIdentities' | 'queues' | 'reportTemplates' | 'scheduledReports';

const floor: readonly Floor[] = [
  'agents',
  'agents',
  'devices',
  'devices',
  'queues',
  'desks',
  'desks',
  'outboundIdentities',
  'reportTemplates',
  'scheduledReports',
];

export interface Making {
  readonly random: SeededRandom;
  readonly now: number;
  /** Grows: what is made is new each time. */
  readonly count: number;
}

/** What the other side of the change is now. */
export type Held = (collection: Collection, id: string, field: string, member: string | null) => Value;

/** Each register once, and none that stays as it is: what a device would send. What is deleted is not deleted again. */
export function whatChanges(changes: readonly Change[], held: Held): readonly Change[] {
  const last = new Map(changes.map((each) => [registerKey(each.id, each.field, each.member), each]));
  return [...last.values()].filter(({ collection, id, field, member, after }) => {
    const now = held(collection, id, field, member);
    return now !== after && !(field === 'deletedAt' && now !== null && after !== null);
  });
}

export function floorChanges(making: Making): readonly Change[] {
  const { random, count } = making;
  const collection = random.pick(floor);
  const changes = Array.from({ length: 1 + random.below(3) }, (_, n) => {
    const of = random.chance(0.8) ? collection : random.pick(floor);
    if (random.chance(0.3)) return create(making, of, idsOf(of, 1, 100 + count * 10 + n)[0] ?? '');
    const id = random.pick(ids[of]);
    return Array.from({ length: 1 + random.below(2) }, () => edit(making, of, id)).flat();
  });
  return changes.flat();
}

function create(making: Making, collection: Floor, id: string): readonly Change[] {
  const { random } = making;
  const naming =
    collection === 'agents' ? set(collection, id, 'number', number(random)) : set(collection, id, 'name', name(random));
  const more = Array.from({ length: random.below(4) }, () => edit(making, collection, id)).flat();
  // Sometimes it is on a desk from its beginning.
  const placed =
    collection === 'queues' && random.chance(0.5) ? [set('desks', random.pick(ids.desks), 'queues', true, id)] : [];
  return [naming, ...more.filter(({ field }) => field !== 'deletedAt'), ...placed];
}

function edit({ random, now }: Making, collection: Floor, id: string): readonly Change[] {
  const inOrOut = random.chance(0.7) ? true : null;
  const gone = set(collection, id, 'deletedAt', random.chance(0.5) ? new Date(now).toISOString() : null);
  // A desk that comes back gives rights, which is another matter.
  if (random.chance(0.12) && collection !== 'desks') return [gone];
  const renamed =
    collection === 'agents' ? set(collection, id, 'number', number(random)) : set(collection, id, 'name', name(random));
  if (random.chance(0.2)) return [renamed];
  switch (collection) {
    case 'agents':
      return [
        random.pick([
          set(collection, id, 'name', random.pick(['Anna', 'Ben', 'Carl'])),
          set(collection, id, 'desks', inOrOut, random.pick(ids.desks)),
          set(collection, id, 'desks', inOrOut, random.pick(ids.desks)),
          set(collection, id, 'queues', inOrOut, random.pick(ids.queues)),
        ]),
      ];
    case 'devices':
      return [
        random.pick([
          set(collection, id, 'agents', inOrOut, random.pick(ids.agents)),
          set(collection, id, 'agents', inOrOut, random.pick(ids.agents)),
          set(collection, id, 'kind', random.pick(['fixed', 'fixed', 'adHoc'])),
          set(collection, id, 'kind', random.pick(['fixed', 'fixed', 'adHoc'])),
          set(collection, id, 'status', random.pick(['active', 'suspended'])),
          set(collection, id, 'password', random.pick(['', 'other'])),
          set(collection, id, 'callerId', random.pick(['', '+442079460199'])),
        ]),
      ];
    case 'desks':
      return [
        random.chance(0.8)
          ? set(collection, id, 'queues', inOrOut, random.pick(ids.queues))
          : set(collection, id, 'description', random.pick(['one', 'two'])),
      ];
    case 'queues':
      return [set(collection, id, 'description', random.pick(['one', 'two']))];
    case 'outboundIdentities':
      return [set(collection, id, 'number', random.pick(['', '+442079460155']))];
    case 'reportTemplates':
      return [
        random.pick([
          set(collection, id, 'desks', inOrOut, random.pick(ids.desks)),
          set(collection, id, 'agents', inOrOut, random.pick(ids.agents)),
          set(collection, id, 'queues', inOrOut, random.pick(ids.queues)),
        ]),
      ];
    case 'scheduledReports':
      return [
        random.pick([
          set(collection, id, 'recipients', inOrOut, random.pick(ids.users)),
          set(collection, id, 'template', random.pick([...ids.reportTemplates, null])),
        ]),
      ];
    default:
      return collection satisfies never;
  }
}

function name(random: SeededRandom): string {
  return random.chance(0.7) ? random.pick(knownNames) : `Name ${random.below(8)}`;
}

function number(random: SeededRandom): string {
  return random.chance(0.5) ? String(1001 + random.below(8)) : `0${1001 + random.below(4)}`;
}

/** People, roles and desks: whose rights grow, and whose must not. */
export function rightsChanges({ random, now, count }: Making): readonly Change[] {
  const role = (): string => random.pick(ids.roles);
  const user = (): string => random.pick(Object.values(people));
  const inOrOut = (): true | null => (random.chance(0.6) ? true : null);
  const made = idsOf('roles', 1, 100 + count)[0] ?? '';
  const one = (): readonly Change[] => {
    switch (random.below(12)) {
      case 0:
      case 1:
        return [set('roles', role(), 'permissions', inOrOut(), random.pick(permissionKeys))];
      case 2:
        return [
          set(
            'roles',
            role(),
            'modules',
            random.pick(['read', 'write', 'disabled', null]),
            random.pick(['extensions', 'cdr', 'users_roles']),
          ),
        ];
      case 3:
        return [
          set(
            'roles',
            role(),
            'extends',
            inOrOut(),
            random.pick([...ids.roles, 'builtin.manager', 'builtin.no-portal']),
          ),
        ];
      case 4:
        return [set('roles', role(), random.pick(['maskPhone', 'secondFactor']), random.chance(0.5))];
      case 5:
        return [set('roles', role(), 'acceptedAddresses', inOrOut(), random.pick(['192.0.2.0/24', '10.0.0.0/8']))];
      case 6:
        return [
          set('roles', made, 'name', name(random)),
          set('roles', made, 'permissions', true, random.pick(permissionKeys)),
        ];
      case 7:
        return [set('users', user(), 'desks', inOrOut(), random.pick(ids.desks))];
      case 8:
        return [set('users', user(), random.pick(['enabled', 'enabled']), random.chance(0.5))];
      case 9:
        return [
          set(
            random.pick(['users', 'roles', 'desks'] as const),
            random.pick([user(), role(), random.pick(ids.desks)]),
            'deletedAt',
            random.chance(0.6) ? new Date(now).toISOString() : null,
          ),
        ];
      case 10:
        return [set('users', user(), 'email', `${random.pick(['a', 'b'])}@example.com`)];
      default:
        return [
          set(
            'users',
            user(),
            'roles',
            random.chance(0.2) ? new Date(now + 86_400_000).toISOString() : inOrOut(),
            random.pick([...ids.roles, 'builtin.manager', 'builtin.administrator']),
          ),
        ];
    }
  };
  return Array.from({ length: 1 + random.below(3) }, one).flat();
}
