import { hasWayIn } from '../../../../shared/permissions/way-in.ts';
import { hasWords, searchWords } from '../../../components/search-text.ts';
import type { UserRow } from './user-row.ts';

export const userStates = ['enabled', 'disabled', 'no-way-in'] as const;

export type UserState = (typeof userStates)[number];

/** What the list shows: everything given must hold. Empty: anything. */
export interface UserFilter {
  readonly search: string;
  readonly role: string;
  readonly desk: string;
  readonly state: UserState | '';
}

export function filterUsers(rows: readonly UserRow[], filter: UserFilter): readonly UserRow[] {
  const words = searchWords(filter.search);
  const { role, desk, state } = filter;
  if (words.length === 0 && role === '' && desk === '' && state === '') return rows;
  return rows.filter(({ user, text }) => {
    if (state === 'enabled' && !user.enabled) return false;
    if (state === 'disabled' && user.enabled) return false;
    if (state === 'no-way-in' && hasWayIn(user)) return false;
    if (role !== '' && user.scope !== role && !Object.hasOwn(user.roles, role)) return false;
    if (desk !== '' && !Object.hasOwn(user.desks, desk)) return false;
    return hasWords(text, words);
  });
}
