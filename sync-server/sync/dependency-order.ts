/**
 * The structs of an update in an order in which each comes after the one its origin names: within a client
 * by clock, between clients (earlier page loads of one device) as the origins demand.
 *
 * Guarantees: time grows with the structs, whatever they refer to.
 * Refuses (null): a circle, which no history can have.
 */

import type { ParsedStruct, ParsedUpdate } from './parse.ts';

export function inDependencyOrder(update: ParsedUpdate): readonly ParsedStruct[] | null {
  const [only] = update.clients;
  if (update.clients.length <= 1) return only?.structs ?? [];

  const queues = new Map(
    update.clients.map((client) => [client.id, { structs: client.structs, next: 0, end: clockOf(client.structs[0]) }]),
  );
  const ordered: ParsedStruct[] = [];
  for (const first of update.clients) {
    // Clients waiting for the one after them.
    const waiting = [first.id];
    const isWaiting = new Set(waiting);
    for (let id = waiting.at(-1); id !== undefined; id = waiting.at(-1)) {
      const queue = queues.get(id);
      const struct = queue?.structs[queue.next];
      if (queue === undefined || struct === undefined) {
        waiting.pop();
        isWaiting.delete(id);
        continue;
      }
      const needed = struct.originClient === id ? undefined : queues.get(struct.originClient);
      const last = needed?.structs.at(-1);
      if (
        needed !== undefined &&
        last !== undefined &&
        struct.originClock >= needed.end &&
        struct.originClock < last.clock + last.length
      ) {
        if (isWaiting.has(struct.originClient)) return null;
        waiting.push(struct.originClient);
        isWaiting.add(struct.originClient);
        continue;
      }
      ordered.push(struct);
      queue.next++;
      queue.end = struct.clock + struct.length;
      // Whoever waited for this one goes on as soon as it can.
      if (waiting.length > 1) {
        waiting.pop();
        isWaiting.delete(id);
      }
    }
  }
  return ordered;
}

function clockOf(struct: ParsedStruct | undefined): number {
  return struct?.clock ?? 0;
}
