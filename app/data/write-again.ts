/**
 * The database was deleted while the app ran (its user or the browser cleared the site's data), and a tab
 * that still holds its contents writes them into the new one. Another tab may have been there first: then
 * only the work that it did not know of is added. The base comes anew from the server.
 */

import { allCollections } from '../../shared/schema/records.ts';
import { rooms } from '../../shared/schema/rooms.ts';
import type { RowEdits } from './row-edits.ts';
import type { Mirrors } from './mirrors.ts';
import type { MirroredRows } from './rows.ts';

export interface NewDatabase {
  readonly pending: { toArray(): Promise<readonly MirroredRows['pending'][]> };
  readonly attention: { toCollection(): { primaryKeys(): Promise<readonly string[]> } };
}

/** `isNew`: no other tab has been there. */
export async function writeAgain(db: NewDatabase, edits: RowEdits, mirrors: Mirrors, isNew: boolean): Promise<void> {
  if (isNew) {
    for (const collection of allCollections) for (const row of mirrors[collection].all()) edits.put(collection, row);
    for (const row of mirrors.collisions.all()) edits.put('collisions', row);
    for (const row of mirrors.meta.all()) if (row.key !== 'device') edits.put('meta', row);
    edits.setMeta('reconcile', rooms);
    // A writer that believes it holds an office holds it in the database that is gone.
    edits.setMeta('generation', Number(mirrors.meta.get('generation')?.value ?? 0) + 1);
  }
  const attention = new Set(await db.attention.toCollection().primaryKeys());
  for (const row of mirrors.attention.all()) if (!attention.has(row.id)) edits.put('attention', row);
  // What was sent meanwhile is sent once more: the server knows a Save by its id.
  const known = new Set((await db.pending.toArray()).map(nameOf));
  const missing = mirrors.pending
    .all()
    .filter((row) => !known.has(nameOf(row)))
    .toSorted((a, b) => a.order - b.order);
  // In their order, behind what is there: the new database counts anew.
  missing.forEach((row, at) =>
    edits.put('pending', { ...row, order: (edits.seq + at / missing.length) * rooms.length }),
  );
}

function nameOf({ saveId, room }: { readonly saveId: string; readonly room: string }): string {
  return `${saveId}/${room}`;
}
