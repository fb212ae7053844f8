import type { Collection } from '../../../shared/schema/records.ts';

/** The addresses of a collection's screens: `pauseTypes` has its list at `/pause-types`. */
export function listPath(collection: Collection): string {
  return `/${collection.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}

export function newPath(collection: Collection): string {
  return `${listPath(collection)}/new`;
}

export function bulkPath(collection: Collection): string {
  return `${newPath(collection)}/bulk`;
}

/** The way in from a file. */
export function importPath(collection: Collection): string {
  return `${listPath(collection)}/import`;
}

/** The way out, of any kinds of record. */
export const exportPath = '/export';

/** Where a new one starts as a copy of that one. */
export function clonePath(collection: Collection, id: string): string {
  return `${newPath(collection)}?clone=${encodeURIComponent(id)}`;
}

export function recordPath(collection: Collection, id: string): string {
  return `${listPath(collection)}/${id}`;
}
