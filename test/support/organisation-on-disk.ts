/** A real server on an empty folder, set up with one administrator. */

import { signInPlain, type PlainSession } from './plain-client.ts';
import { startServer, type ServerProcess } from './server-process.ts';

export const administratorPassword = 'a password for tests';

export async function startOrganisation(): Promise<{ readonly server: ServerProcess; readonly admin: PlainSession }> {
  const server = await startServer();
  const link = await server.setupLink();
  const setup = await fetch(`${server.url}/api/setup`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: server.url },
    body: JSON.stringify({
      code: link.split('#code=')[1],
      organisation: 'Test',
      username: 'alice',
      email: '',
      password: administratorPassword,
    }),
  });
  if (!setup.ok) throw new Error(await setup.text());
  return { server, admin: await signInPlain(server.url, 'alice', administratorPassword) };
}
