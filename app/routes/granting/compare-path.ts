import { collections } from '../../../shared/schema/records.ts';
import { listPath } from '../records/record-paths.ts';

/** Two roles side by side; the second is chosen there if it is left out. */
export function comparePath(a: string, b?: string): string {
  const search = new URLSearchParams({ a, ...(b === undefined ? {} : { b }) });
  return `${listPath(collections.roles)}/compare?${search}`;
}
