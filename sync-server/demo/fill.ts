/**
 * Writes the demo organisation into an empty server, the way every other change is written. Leaves alone
 * a server that has users: a demo whose folder is kept goes on where it stopped.
 */

import type { Change } from '../../shared/document/change.ts';
import type { User } from '../../shared/schema/records.ts';
import { creationOf } from '../record-changes.ts';
import type { Fill } from '../server.ts';
import { demoAccounts, demoPassword } from './accounts.ts';
import { createDemoOrganisation } from './organisation.ts';

export const fillDemo: Fill = async ({ hub, now, passwords, store }) => {
  if (hub.organisation.count('users') > 0) return;
  const demo = createDemoOrganisation(now());
  store.meta.set('organisation', demo.name);
  const accounts = demo.users.slice(0, demoAccounts.length);
  const [administrator, ...others] = accounts;
  if (administrator === undefined) throw new Error('the demo has no administrator');

  // The administrator first: an organisation is never without one. The rest after what it refers to.
  await create(administrator);
  await write(demo.roles.flatMap((role) => creationOf('roles', role)));
  await write([
    ...demo.queues.flatMap((queue) => creationOf('queues', queue)),
    ...demo.desks.flatMap((desk) => creationOf('desks', desk)),
  ]);
  await Promise.all(others.map(create));
  await write(demo.users.slice(accounts.length).flatMap((user) => creationOf('users', user)));

  store.meta.set('set-up-at', new Date(now()).toISOString());

  async function create(user: User): Promise<void> {
    const hash = await passwords.hash(demoPassword);
    if (hash === null) throw new Error('too many passwords at once');
    await write(creationOf('users', user), { userId: user.id, hash });
  }

  async function write(
    changes: readonly Change[],
    credential?: { readonly userId: string; readonly hash: string },
  ): Promise<void> {
    const review = await hub.change({ actor: null, changes, ...(credential === undefined ? {} : { credential }) });
    const refused = review.verdicts.find(({ reasons }) => reasons.length > 0);
    if (!review.allowed) throw new Error(`the demo organisation was refused: ${JSON.stringify(refused)}`);
  }
};
