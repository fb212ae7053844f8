/** The demo's desks and the queues each answers. */

import { createRecordId } from '../../shared/schema/ids.ts';
import { collections, type Desk, type Queue } from '../../shared/schema/records.ts';
import type { Seeded } from './seeded.ts';

export interface Floor {
  /** Desk 1 and Desk 2 of the worked example first, then 40 more. */
  readonly desks: readonly Desk[];
  readonly queues: readonly Queue[];
}

const lines = [
  ['Billing', 'Invoices, payments, refunds'],
  ['Sales', 'New contracts and upgrades'],
  ['Support', 'Faults and how-to questions'],
  ['Retention', 'Customers who want to leave'],
  ['Claims', 'Insurance claims, first notice'],
  ['Collections', 'Overdue accounts'],
  ['Bookings', 'Appointments and changes'],
  ['Switchboard', 'Whoever dials the main number'],
  ['Outbound Surveys', 'Calls back after a contact'],
  ['Business', 'Customers with an account manager'],
] as const;
const languages = ['English', 'French', 'German', 'Polish', 'Portuguese', 'Spanish'] as const;
const teams = ['Early', 'Late', 'Weekend', 'Remote'] as const;

export function createFloor(seeded: Seeded): Floor {
  // 10 lines in 6 languages: 60 queues. 10 lines in 4 teams: 40 desks.
  const queues = lines.flatMap(([line, says]) =>
    languages.map((language): Queue => ({
      id: createRecordId(collections.queues, seeded.bytes),
      name: `${line} ${language}`,
      description: `${says}, in ${language}`,
      deletedAt: null,
    })),
  );

  const desk = (name: string, description: string, answered: readonly Queue[]): Desk => ({
    id: createRecordId(collections.desks, seeded.bytes),
    name,
    description,
    queues: Object.fromEntries(answered.map(({ id }) => [id, true as const])),
    deletedAt: null,
  });
  const ofLine = (line: string): readonly Queue[] => queues.filter(({ name }) => name.startsWith(`${line} `));

  const example = [
    desk('Desk 1', 'Managed by Manager A', [...ofLine('Support').slice(0, 2), ...ofLine('Sales').slice(0, 1)]),
    desk('Desk 2', 'Managed by Manager B', [...ofLine('Billing').slice(0, 2), ...ofLine('Sales').slice(1, 3)]),
  ];
  const others = lines.flatMap(([line, says]) =>
    teams.map((team) => desk(`${line} ${team}`, says, seeded.some(ofLine(line), 2 + seeded.below(4)))),
  );
  return { desks: [...example, ...others], queues };
}
