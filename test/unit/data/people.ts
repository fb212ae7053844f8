import type { Change } from '../../../shared/document/change.ts';
import { subjectToData, systemSubject } from '../../../shared/permissions/subject.ts';
import type { Me } from '../../../shared/protocol/me.ts';
import type { Collection, Value } from '../../../shared/schema/records.ts';

/** Ids as the app makes them, legible in tests. */
export function idOf(letter: 'd' | 'q' | 'r' | 'u', name: string): string {
  return `${letter}_${name.padEnd(20, '0')}`;
}

/** An administrator as the server describes one. */
export function meOf(name: string, overrides: Partial<Me> = {}): Me {
  const id = idOf('u', name);
  return {
    user: { id, username: name, email: '' },
    organisation: { name: 'Test', epoch: 'first' },
    rooms: ['roles', 'desks', 'users'],
    timeline: [{ until: null, subject: { ...subjectToData(systemSubject), userId: id } }],
    place: { address: '127.0.0.1', country: null },
    at: Date.now(),
    ...overrides,
  };
}

export function change(
  collection: Collection,
  id: string,
  field: string,
  after: Value,
  before: Value = null,
  member: string | null = null,
): Change {
  return { collection, id, field, member, before, after };
}

export function newDesk(name: string): readonly Change[] {
  return [change('desks', idOf('d', name.replaceAll(' ', '')), 'name', name, '')];
}
