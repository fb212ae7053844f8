/**
 * The demo organisation: the worked example (Desk 1, Desk 2, Managers A, B and C, a compliance manager, an
 * administrator) and the four use cases of the module system inside a call centre of 300 more people, 40 more desks, 60 queues and 30 custom roles.
 *
 * Guarantees: the same for the same `now`; every record is valid under the field table, and nobody but the
 * administrator holds `admin`.
 */

import { administratorRoleId } from '../../shared/catalogue/built-in-roles.ts';
import { createRecordId } from '../../shared/schema/ids.ts';
import { blankRecord } from '../../shared/schema/register.ts';
import {
  collections,
  type Agent,
  type Device,
  type OutboundIdentity,
  type Desk,
  type PauseType,
  type Queue,
  type Role,
  type Shift,
  type User,
} from '../../shared/schema/records.ts';
import { demoAccounts, type DemoUsername } from './accounts.ts';
import { createAgents } from './demo-agents.ts';
import { createPauseTypes, createShifts } from './day.ts';
import { createPhones, createOutboundIdentities } from './demo-devices.ts';
import { createReports, type DemoReports } from './demo-reports.ts';
import { createFloor } from './floor.ts';
import { createRoles, managerRole, useCaseRole } from './demo-roles.ts';
import { createSeeded, type Seeded } from './seeded.ts';
import { useCases } from './use-cases.ts';
import { createUsers } from './demo-users.ts';

export interface DemoOrganisation {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly queues: readonly Queue[];
  readonly desks: readonly Desk[];
  readonly agents: readonly Agent[];
  readonly devices: readonly Device[];
  readonly outboundIdentities: readonly OutboundIdentity[];
  readonly reports: DemoReports;
  readonly pauseTypes: readonly PauseType[];
  readonly shifts: readonly Shift[];
  /** Those of demoAccounts first, in that order. */
  readonly users: readonly User[];
}

export function createDemoOrganisation(now: number): DemoOrganisation {
  const seeded = createSeeded(20_261_122);
  const { desks, queues } = createFloor(seeded);
  const managers = {
    a: managerRole('Manager A', 'Manages Desk 1 and sees the reports of all desks', 'show_all_desks_reports', seeded),
    b: managerRole(
      'Manager B',
      'Manages Desk 2 and sees all desks on the Realtime page',
      'show_all_desks_realtime',
      seeded,
    ),
    c: managerRole('Manager C', 'Sees all desks, live and in reports', 'show_all_desks', seeded),
  };
  const custom = createRoles(seeded);
  const [desk1, desk2] = desks;

  const account = (username: DemoUsername, roleId: string, desk: Desk | undefined, from: Seeded): User => ({
    ...blankRecord(collections.users, createRecordId(collections.users, from.bytes)),
    username,
    email: `${username}@harbour-street.example`,
    enabled: true,
    roles: { [roleId]: true },
    desks: desk === undefined ? {} : { [desk.id]: true },
    passwordSetAt: new Date(now).toISOString(),
  });
  const accounts = [
    account('admin', administratorRoleId, undefined, seeded),
    account('manager.a', managers.a.id, desk1, seeded),
    account('manager.b', managers.b.id, desk2, seeded),
    account('manager.c', managers.c.id, undefined, seeded),
    account('compliance', 'builtin.compliance-manager', undefined, seeded),
  ];
  const taken = demoAccounts.map(({ username }) => username);

  const others = createUsers(300, { seeded, now, roles: custom, desks, taken });
  // By a chance of their own, so that everything else is as it is without them.
  const apart = createSeeded(20_261_125);
  const cases = useCases.map((one) => ({ ...one, made: useCaseRole(one, apart) }));
  const example = cases.map(({ username, made, onDesk }) =>
    account(username, made.id, onDesk ? desk1 : undefined, apart),
  );
  const users = [...accounts, ...example, ...others];
  const agents = createAgents(desks, seeded);
  return {
    name: 'Harbour Street Call Centre',
    roles: [managers.a, managers.b, managers.c, ...cases.map(({ made }) => made), ...custom.map(({ role }) => role)],
    queues,
    desks,
    users,
    agents,
    devices: createPhones(agents, seeded),
    outboundIdentities: createOutboundIdentities(seeded),
    reports: createReports(desks, [...accounts, ...others], seeded),
    pauseTypes: createPauseTypes(seeded),
    shifts: createShifts(seeded),
  };
}
