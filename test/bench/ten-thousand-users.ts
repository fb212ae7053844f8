/** The demo's call centre with 10,000 users, on disk, for the real server. */

import { signInPlain, writeRecord } from '../support/plain-client.ts';
import { startServer, type ServerProcess } from '../support/server-process.ts';
import { demoPassword } from '../support/tablet.ts';

const users = 10_000;
/** One update each, well under the limits of an update. */
const batch = 1_000;

export async function startWithTenThousandUsers(): Promise<ServerProcess> {
  const server = await startServer({ demo: true });
  const admin = await signInPlain(server.url, 'admin', demoPassword);
  for (let from = 0; from < users; from += batch) {
    await admin.within('users', (doc) => {
      for (let number = from; number < from + batch; number += 1) {
        writeRecord(doc, 'users', {
          username: `agent.${number}`,
          email: `agent.${number}@callcentre.example`,
          enabled: number % 10 !== 0,
          scope: 'builtin.call-center-agent',
        });
      }
    });
  }
  return server;
}
