/** How long somebody goes on who may not any more: disabled, demoted or with the session ended, socket open. */

import { closed, opened, type Started } from '../http/started.ts';
import { browserOf } from './browser-of.ts';

const ways = ['disabled', 'demoted', 'ended'] as const;

/** Ms from the change to the closed socket, for each round. Alice administers; bob is the one. */
export async function measureCutOff(started: Started, rounds: number): Promise<readonly number[]> {
  const id = started.idOf('bob');
  const bob = browserOf(started);
  const alice = browserOf(started);
  await alice.signIn('alice');
  const taken: number[] = [];
  const user = { collection: 'users', id } as const;
  const enabled = (after: boolean) =>
    started.change([{ ...user, field: 'enabled', member: null, before: !after, after }]);
  const employed = (after: true | null) =>
    started.change([{ ...user, field: 'roles', member: 'builtin.agent', before: after === null ? true : null, after }]);
  for (let round = 0; round < rounds; round++) {
    const way = ways[round % ways.length] ?? 'ended';
    if ((await bob.says('GET', '/api/me')) !== 'ok') await bob.signIn('bob');
    const socket = started.socket('/sync', { cookie: bob.jar.header });
    const end = closed(socket);
    if ((await opened(socket)) !== 'open') throw new Error(`round ${round}: no socket`);
    const from = performance.now();
    if (way === 'disabled') await enabled(false);
    else if (way === 'demoted') await employed(null);
    else await alice.says('DELETE', `/api/users/${id}/sessions`);
    await end;
    taken.push(performance.now() - from);
    if (way === 'disabled') await enabled(true);
    if (way === 'demoted') await employed(true);
  }
  return taken;
}
