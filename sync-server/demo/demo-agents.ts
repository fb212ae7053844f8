/** The demo's agents: numbers from 1001, on the desks they work at, answering some of these desks' queues. */

import { createRecordId } from '../../shared/schema/ids.ts';
import { collections, type Agent, type Desk } from '../../shared/schema/records.ts';
import { firstNames, lastNames } from './person-names.ts';
import type { Seeded } from './seeded.ts';

/** Three for each desk; now and then one is on another desk too, or on none yet. */
export function createAgents(desks: readonly Desk[], seeded: Seeded): readonly Agent[] {
  return desks.flatMap((desk, place) =>
    [0, 1, 2].map((n) => {
      const on = seeded.chance(0.04) ? [] : [desk, ...(seeded.chance(0.15) ? seeded.some(desks, 1) : [])];
      const answers = on.flatMap(({ queues }) => seeded.some(Object.keys(queues), 2));
      return {
        id: createRecordId(collections.agents, seeded.bytes),
        number: String(1001 + place * 3 + n),
        name: `${seeded.pick(firstNames)} ${seeded.pick(lastNames)}`,
        desks: members(on.map(({ id }) => id)),
        queues: members(answers),
        deletedAt: null,
      };
    }),
  );
}

function members(ids: readonly string[]): Readonly<Record<string, true>> {
  return Object.fromEntries(ids.map((id) => [id, true as const]));
}
