import { randomFillSync } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRecordId } from '../../../shared/schema/ids.ts';
import type { User } from '../../../shared/schema/records.ts';
import { createLog } from '../../../sync-server/log.ts';
import { creationOf } from '../../../shared/document/difference.ts';
import { startServer, type RunningServer } from '../../../sync-server/server.ts';
import { promised } from '../../../sync-server/store/promised.ts';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';
import { change } from '../../unit/data/people.ts';
import { password } from '../http/started.ts';
import { openTablet, recordOf, settled, type Tablet } from './tablets.ts';
import { blankRecord } from '../../../shared/schema/register.ts';

let folder: string;
let server: RunningServer;
let tablet: Tablet | undefined;
const random = (bytes: Uint8Array): Uint8Array => randomFillSync(bytes);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-restart-'));
  server = await start('rolecall.sqlite');
});
afterEach(async () => {
  await tablet?.stop();
  tablet = undefined;
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A server on this file; alice administers. */
function start(file: string): Promise<RunningServer> {
  return startServer(
    {
      config: { host: '127.0.0.1', port: 0, origins: [], trustedHops: 0 },
      store: promised(openSqlite(join(folder, file))),
      appFolder: join(folder, 'no-app'),
      now: Date.now,
      random,
      log: createLog('error', () => undefined),
    },
    async ({ hub, passwords, store }) => {
      if (store.meta.get('organisation') !== null) return;
      await store.meta.set('organisation', 'Test');
      const alice: User = {
        ...blankRecord('users', createRecordId('users', random)),
        username: 'alice',
        enabled: true,
        roles: { 'builtin.administrator': true },
        passwordSetAt: new Date().toISOString(),
      };
      const hash = await passwords.hash(password);
      if (hash === null) throw new Error('too many at once');
      await hub.change({ actor: null, changes: creationOf('users', alice), credential: { userId: alice.id, hash } });
    },
  );
}

test('a server that starts again finds the tablet where it left it', async () => {
  tablet = await openTablet(() => server, 'alice');
  const { client } = tablet;
  const desk = client.newId('desks');
  await client.save([change('desks', desk, 'name', 'Desk 1', '')], 'before');
  await settled(client);
  await server.stop();
  await client.save([change('desks', desk, 'description', 'while it was gone', '')], 'meanwhile');
  server = await start('rolecall.sqlite');
  client.reconnect();
  await settled(client);
  expect(client.attention.get()).toEqual([]);
  expect(client.collisions.get()).toEqual([]);
  expect(client.records('desks').get(desk)).toMatchObject({ name: 'Desk 1', description: 'while it was gone' });
});

test('a server restored from a backup makes the tablet start anew, with what waits', async () => {
  tablet = await openTablet(() => server, 'alice');
  const { client } = tablet;
  const [kept, lost, waiting] = [client.newId('desks'), client.newId('desks'), client.newId('desks')];
  await client.save([change('desks', kept, 'name', 'In the backup', '')], 'one');
  await settled(client);
  await server.stop();
  // All there is, as a snapshot of the machine has it: a file without its mark would be called damaged.
  for (const kind of ['sqlite', 'mark']) cpSync(join(folder, `rolecall.${kind}`), join(folder, `backup.${kind}`));
  server = await start('rolecall.sqlite');
  client.reconnect();
  await settled(client);
  await client.save([change('desks', lost, 'name', 'After the backup', '')], 'two');
  await settled(client);
  await server.stop();
  await client.save([change('desks', waiting, 'name', 'Waits', '')], 'three');

  server = await start('backup.sqlite');
  client.reconnect();
  await recordOf(client, 'desks', lost, (record) => record === undefined);
  await settled(client);
  expect(
    client
      .records('desks')
      .all()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(['In the backup', 'Waits']);
  expect(client.attention.get()).toEqual([]);
});
