/**
 * Writes the demo organisation into an empty server, the way every other change is written. Leaves alone
 * a server that has users: a demo whose folder is kept goes on where it stopped.
 */

import type { Change } from '../../shared/document/change.ts';
import { collections, type User } from '../../shared/schema/records.ts';
import { creationOf } from '../../shared/document/difference.ts';
import type { Fill } from '../server.ts';
import type { ChangeInput } from '../sync/take-change.ts';
import { demoPassword } from './accounts.ts';
import { createDemoOrganisation } from './demo-organisation.ts';

export const fillDemo: Fill = async ({ hub, now, passwords, store }) => {
  if (hub.organisation.count(collections.users) > 0) return;
  const demo = createDemoOrganisation(now());
  await store.meta.set('organisation', demo.name);
  const [administrator, ...others] = demo.users;
  if (administrator === undefined) throw new Error('the demo has no administrator');
  // One hash for everybody: three hundred would take ten seconds, and the password is public anyway.
  const hash = await passwords.hash(demoPassword);
  if (hash === null) throw new Error('too many passwords at once');

  // The administrator first: an organisation is never without one. The rest after what it refers to.
  await create(administrator, hash);
  await write(demo.roles.flatMap((role) => creationOf(collections.roles, role)));
  await write([
    ...demo.queues.flatMap((queue) => creationOf(collections.queues, queue)),
    ...demo.desks.flatMap((desk) => creationOf(collections.desks, desk)),
  ]);
  await write([
    ...demo.agents.flatMap((one) => creationOf(collections.agents, one)),
    ...demo.devices.flatMap((one) => creationOf(collections.devices, one)),
    ...demo.outboundIdentities.flatMap((one) => creationOf(collections.outboundIdentities, one)),
    ...demo.pauseTypes.flatMap((one) => creationOf(collections.pauseTypes, one)),
    ...demo.shifts.flatMap((one) => creationOf(collections.shifts, one)),
  ]);
  await Promise.all(others.map((user) => create(user, hash)));
  // After the users, some of whom they are sent to.
  await write([
    ...demo.reports.templates.flatMap((one) => creationOf(collections.reportTemplates, one)),
    ...demo.reports.scheduled.flatMap((one) => creationOf(collections.scheduledReports, one)),
  ]);

  await store.meta.set('set-up-at', new Date(now()).toISOString());

  /** Whoever is shown as having a password has one. */
  async function create(user: User, hash: string): Promise<void> {
    await write(
      creationOf(collections.users, user),
      user.passwordSetAt === null ? {} : { credential: { userId: user.id, hash } },
    );
  }

  async function write(changes: readonly Change[], more: Pick<ChangeInput, 'credential'> = {}): Promise<void> {
    const review = await hub.change({ actor: null, changes, ...more });
    const refused = review.verdicts.find(({ reasons }) => reasons.length > 0);
    if (!review.allowed) throw new Error(`the demo organisation was refused: ${JSON.stringify(refused)}`);
  }
};
