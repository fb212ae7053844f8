import type { Change } from '../../../shared/document/change.ts';
import { memberOf } from '../../../shared/schema/register.ts';
import { collections, type Agent } from '../../../shared/schema/records.ts';

/** The changes by which exactly the wanted agents are on a desk. */
export function agentChanges(agents: readonly Agent[], desk: string, wanted: ReadonlySet<string>): readonly Change[] {
  return agents.flatMap(({ id, desks }): readonly Change[] => {
    const [before, after] = [memberOf(desks, desk), wanted.has(id) ? true : null];
    if (before === after) return [];
    return [{ collection: collections.agents, id, field: 'desks', member: desk, before, after }];
  });
}
