/** What the tests put into the demo organisation before people come: more accounts, roles of their own. */

import { administratorRoleId } from '../../shared/catalogue/built-in-roles.ts';
import type { PermissionKey } from '../../shared/catalogue/permissions.ts';
import { signInPlain, writeRecord, type PlainSession } from '../support/plain-client.ts';
import type { ServerProcess } from '../support/server-process.ts';
import { demoPassword } from '../support/tablet.ts';

export function asAdmin(server: ServerProcess): Promise<PlainSession> {
  return signInPlain(server.url, 'admin', demoPassword);
}

/** A user who can sign in with the demo's password; its id. */
export async function addUser(admin: PlainSession, username: string, roles: readonly string[]): Promise<string> {
  const id = await admin.within('users', (doc) => writeRecord(doc, 'users', { username, enabled: true, roles }));
  const answer = await admin.send('PUT', `/api/users/${id}/password`, { next: demoPassword });
  if (!answer.ok) throw new Error(`No password for ${username}: ${answer.status} ${await answer.text()}`);
  return id;
}

/** A second administrator: two people, not one on two tablets. */
export function addAdministrator(admin: PlainSession, username: string): Promise<string> {
  return addUser(admin, username, [administratorRoleId]);
}

export function addRole(
  admin: PlainSession,
  name: string,
  permissions: readonly PermissionKey[],
  description = '',
): Promise<string> {
  return admin.within('roles', (doc) => writeRecord(doc, 'roles', { name, description, permissions }));
}
