import { hasWords, searchText, searchWords } from '../../components/search-text.ts';
import type { Desk, User } from '../../../shared/schema/records.ts';

/** One line of the desks list. */
export interface DeskRow {
  readonly id: string;
  readonly desk: Desk;
  readonly queues: readonly string[];
  /** Users assigned now or later; null: who reads this may not see users. */
  readonly people: number | null;
  /** As it is searched: name, description, names of queues. */
  readonly text: string;
}

/** `queueName`: null for a queue that is deleted or not known. */
export function deskRows(
  desks: readonly Desk[],
  users: readonly User[] | null,
  queueName: (id: string) => string | null,
): readonly DeskRow[] {
  const counts = users === null ? null : peopleByDesk(users);
  return desks.map((desk) => {
    const queues = Object.keys(desk.queues)
      .map(queueName)
      .filter((name) => name !== null)
      .sort((a, b) => a.localeCompare(b, undefined, { numeric: true }));
    return {
      id: desk.id,
      desk,
      queues,
      people: counts === null ? null : (counts.get(desk.id) ?? 0),
      text: searchText(`${desk.name} ${desk.description} ${queues.join(' ')}`),
    };
  });
}

export function peopleByDesk(users: readonly User[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const user of users) for (const id of Object.keys(user.desks)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Every word somewhere in the text. */
export function matching<R extends { readonly text: string }>(rows: readonly R[], search: string): readonly R[] {
  const words = searchWords(search);
  return words.length === 0 ? rows : rows.filter(({ text }) => hasWords(text, words));
}
