import { searchText } from '../../components/search-text.ts';
import type { Desk, Queue } from '../../../shared/schema/records.ts';

/** One line of the queues list. */
export interface QueueRow {
  readonly id: string;
  readonly queue: Queue;
  /** Names of the desks that take its calls, sorted. */
  readonly desks: readonly string[];
  /** As it is searched: name, description, names of desks. */
  readonly text: string;
}

export function queueRows(queues: readonly Queue[], desks: readonly Desk[]): readonly QueueRow[] {
  const byQueue = new Map<string, string[]>();
  for (const desk of desks) {
    for (const id of Object.keys(desk.queues)) {
      const names = byQueue.get(id);
      if (names === undefined) byQueue.set(id, [desk.name]);
      else names.push(desk.name);
    }
  }
  return queues.map((queue) => {
    const names = (byQueue.get(queue.id) ?? []).sort((a, b) => a.localeCompare(b, undefined, { numeric: true }));
    return {
      id: queue.id,
      queue,
      desks: names,
      text: searchText(`${queue.name} ${queue.description} ${names.join(' ')}`),
    };
  });
}
