import type { Collection } from '../../../shared/schema/records.ts';
import type { Words } from '../../language/words.ts';

/** "Description"; "Roles: Agent". */
export function registerLabel(words: Words, collection: Collection, field: string, member: string | null): string {
  const name = words.field(collection, field);
  return member === null ? name : `${name}: ${words.member(collection, field, member).name}`;
}
