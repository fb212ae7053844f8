import { createRoot, onCleanup } from 'solid-js';
import { useClient } from '../../../state/client-context.tsx';
import type { Client } from '../../../data/client.ts';
import { createImport, type ImportSession } from './create-import.ts';

const sessions = new WeakMap<Client, ImportSession>();

/** The one import of this tab, under way or not. */
export function importOf(client: Client): ImportSession {
  let session = sessions.get(client);
  if (session === undefined) {
    session = createRoot(() => createImport(client));
    sessions.set(client, session);
  }
  return session;
}

/** The import under way: it goes on, and keeps what was corrected, while one looks at another screen. */
export function useImport(): ImportSession {
  const session = importOf(useClient());
  onCleanup(session.look());
  return session;
}
