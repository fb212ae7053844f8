import type { Device } from './device.ts';

/** Everything on the device, as text. */
export function dump(device: Device): Promise<string> {
  return read(device, async (db) => {
    const stores = [...db.objectStoreNames];
    const all = await Promise.all(stores.map((name) => request(db.transaction(name).objectStore(name).getAll())));
    return JSON.stringify(all);
  });
}

/** Rewrites every row of a table, behind the app's back. */
export function edit(device: Device, store: string, change: (row: Record<string, unknown>) => unknown): Promise<void> {
  return read(device, async (db) => {
    const table = db.transaction(store, 'readwrite').objectStore(store);
    for (const row of (await request(table.getAll())) as Record<string, unknown>[])
      await request(table.put(change(row)));
  });
}

/** As a newer app does: opens the database at a higher version. */
export async function openedAt(device: Device, version: number): Promise<void> {
  const db = await request(device.indexedDB.open(device.databaseName, version));
  db.close();
}

/** As the browser's "clear site data" does it, or another tab. */
export async function deleteDatabase(device: Device): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const deleting = device.indexedDB.deleteDatabase(device.databaseName);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}

async function read<T>(device: Device, work: (db: IDBDatabase) => Promise<T>): Promise<T> {
  const opening = device.indexedDB.open(device.databaseName);
  const db = await request(opening);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

function request<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}
