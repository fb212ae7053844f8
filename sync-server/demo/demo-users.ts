/** The demo's 300 generated people: what each kind of person holds, and the exceptions every call centre has. */

import { createRecordId } from '../../shared/schema/ids.ts';
import { blankRecord } from '../../shared/schema/register.ts';
import { collections, type Assignment, type Desk, type Members, type User } from '../../shared/schema/records.ts';
import { firstNames, lastNames, usernameOf } from './person-names.ts';
import type { Kind } from './role-drafts.ts';
import type { DemoRole } from './demo-roles.ts';
import type { Seeded } from './seeded.ts';

const dayMs = 24 * 3_600_000;
const scopeOf: Readonly<Record<Kind, string | null>> = {
  agent: 'builtin.call-center-agent',
  supervisor: 'builtin.call-center-supervisor',
  manager: null,
  analyst: 'builtin.basic-user',
  office: 'builtin.basic-user',
};

/** Of 100 people 68 are agents. */
const staffing: readonly { readonly kind: Kind; readonly below: number }[] = [
  { kind: 'agent', below: 68 },
  { kind: 'supervisor', below: 82 },
  { kind: 'manager', below: 89 },
  { kind: 'analyst', below: 95 },
  { kind: 'office', below: 100 },
];

export function createUsers(
  count: number,
  from: {
    readonly seeded: Seeded;
    readonly now: number;
    readonly roles: readonly DemoRole[];
    readonly desks: readonly Desk[];
    readonly taken: readonly string[];
  },
): readonly User[] {
  const { seeded, now } = from;
  const taken = new Set(from.taken);

  return Array.from({ length: count }, (_, index) => {
    const drawn = seeded.below(100);
    const kind = staffing.find(({ below }) => drawn < below)?.kind ?? 'agent';
    const username = freeName(seeded, taken);
    // An account that the phone system needs and that belongs to no person.
    const hidden = index % 100 === 99;
    return {
      ...blankRecord(collections.users, createRecordId(collections.users, seeded.bytes)),
      username,
      email: `${username}@harbour-street.example`,
      enabled: !seeded.chance(0.07),
      scope: hidden ? 'builtin.no-portal' : scopeOf[kind],
      roles: rolesOf(kind),
      desks: desksOf(kind),
      passwordSetAt: seeded.chance(0.08) ? null : dateBefore(400),
    };
  });

  function rolesOf(kind: Kind): Members<Assignment> {
    const fitting = from.roles.filter((role) => role.kind === kind).map(({ role }) => role.id);
    const others = from.roles
      .filter((role) => role.kind === 'agent' || role.kind === 'supervisor')
      .map(({ role }) => role.id);
    const own = seeded.some(fitting, seeded.chance(0.2) ? 2 : 1);
    // Standing in for somebody until an evening in the next weeks, or in the last ones.
    const standIn = seeded.chance(0.1) ? seeded.some(others, 1) : [];
    return {
      ...Object.fromEntries(standIn.map((id) => [id, evening(seeded.below(40) - 10)])),
      ...Object.fromEntries(own.map((id) => [id, true as const])),
    };
  }

  function desksOf(kind: Kind): Members<Assignment> {
    if (kind === 'analyst' || kind === 'office') return {};
    const count = kind === 'agent' ? 1 + seeded.below(2) : 1 + seeded.below(4);
    return Object.fromEntries(
      seeded
        .some(from.desks, count)
        .map(({ id }) => [id, seeded.chance(0.06) ? evening(1 + seeded.below(30)) : (true as const)]),
    );
  }

  function dateBefore(days: number): string {
    return new Date(now - seeded.below(days * dayMs)).toISOString();
  }

  /** 20:00 UTC, this many days from now. */
  function evening(days: number): string {
    return new Date(Math.floor(now / dayMs) * dayMs + days * dayMs + 20 * 3_600_000).toISOString();
  }
}

function freeName(seeded: Seeded, taken: Set<string>): string {
  const name = usernameOf(seeded.pick(firstNames), seeded.pick(lastNames));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}${number}`;
  taken.add(free);
  return free;
}
