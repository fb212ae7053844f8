import type { Environment } from './environment.ts';

/** What people made that is not on the server, in the tables of this version; a newer version may have others. */
const tables = ['pending', 'attention', 'drafts'] as const;

/**
 * All work on the device, everybody's, as text for a file. Rows are written out as they are, and the database
 * is opened at whatever version it has: what a newer app left there can be read and never written.
 */
export async function exportedDevice(
  { indexedDB, databaseName }: Pick<Environment, 'databaseName' | 'indexedDB'>,
  exportedAt: number,
): Promise<string> {
  const db = await answerOf(indexedDB.open(databaseName));
  try {
    const there = tables.filter((table) => db.objectStoreNames.contains(table));
    const transaction = there.length === 0 ? null : db.transaction(there, 'readonly');
    const rows: (readonly [string, readonly unknown[]])[] = await Promise.all(
      there.map(async (table) => [table, await answerOf(transaction?.objectStore(table).getAll())] as const),
    );
    const device = {
      format: 'rolecall-device',
      databaseVersion: db.version,
      exportedAt: new Date(exportedAt).toISOString(),
      ...Object.fromEntries(rows),
    };
    return `${JSON.stringify(device, null, 2)}\n`;
  } finally {
    db.close();
  }
}

function answerOf<T>(request: IDBRequest<T> | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    if (request === undefined) return reject(new Error('there is no such table'));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the device could not be read'));
  });
}
