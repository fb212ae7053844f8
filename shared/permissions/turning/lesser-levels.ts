/** Of sets that differ in the level of a module alone, the one that changes least. */

import type { Value } from '../../schema/records.ts';
import type { Lever, Pulled } from './lever.ts';

/** From the least to the most: granting, or (`taking`) taking away. Null is the default. */
const granting: readonly Value[] = [null, 'read', 'write'];
const taking: readonly Value[] = ['read', null, 'disabled'];

export function lesserLevels(sets: readonly Pulled[], turnsOff: boolean): readonly Pulled[] {
  const order = turnsOff ? taking : granting;
  const best = new Map<string, Pulled>();
  for (const pulled of sets) {
    const key = pulled.map(registerOrLever).toSorted().join();
    const known = best.get(key);
    if (known === undefined || weightOf(pulled, order) < weightOf(known, order)) best.set(key, pulled);
  }
  return [...best.values()];
}

function registerOrLever(lever: Lever): string {
  return isLevel(lever) ? `${lever.change.id}/${lever.change.member ?? ''}` : String(lever.number);
}

function isLevel({ change }: Lever): boolean {
  return change.field === 'modules';
}

function weightOf(pulled: Pulled, order: readonly Value[]): number {
  return pulled.filter(isLevel).reduce((weight, { change }) => weight + order.indexOf(change.after), 0);
}
