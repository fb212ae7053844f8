/**
 * A lever: one register and the value it would be given. What turns an answer is a set of levers, at most
 * one for each register.
 */

import type { Change } from '../../document/change.ts';
import type { OrganisationView } from '../../schema/organisation-view.ts';
import { readField } from '../../schema/register.ts';
import { collections, type Collection, type Value } from '../../schema/records.ts';

export interface Lever {
  /** Told apart by number: the same register and value is the same lever. */
  readonly number: number;
  readonly change: Change;
}

/** Levers that are pulled together, by number. */
export type Pulled = readonly Lever[];

export interface Levers {
  of(collection: Collection, id: string, field: string, member: string | null, after: Value): Lever;
}

export function createLevers(organisation: OrganisationView): Levers {
  const made = new Map<string, Lever>();
  return {
    of(collection, id, field, member, after) {
      const key = `${id}/${field}/${member ?? ''}=${String(after)}`;
      let lever = made.get(key);
      if (lever === undefined) {
        const record = organisation.get(collection, id);
        const before = record === undefined ? null : readField(collection, record, field, member);
        lever = { number: made.size, change: { collection, id, field, member, before, after } };
        made.set(key, lever);
      }
      return lever;
    },
  };
}

/** What is pulled at a register, or undefined. */
export function pulledAt(pulled: Pulled, id: string, field: string, member: string | null): Lever | undefined {
  return pulled.find(({ change }) => change.id === id && change.field === field && change.member === member);
}

/** With these too; null: one of them is at a register where another value is pulled. */
export function withLevers(pulled: Pulled, more: readonly Lever[]): Pulled | null {
  let together: readonly Lever[] = pulled;
  for (const lever of more) {
    const { id, field, member } = lever.change;
    const there = pulledAt(together, id, field, member);
    if (there === lever) continue;
    if (there !== undefined) return null;
    together = [...together, lever];
  }
  return together.length === pulled.length ? pulled : together.toSorted((a, b) => a.number - b.number);
}

export function keyOf(pulled: Pulled): string {
  return pulled.map(({ number }) => number).join();
}

/** A password cannot be set by a change: the server writes when it was. */
export function setsPassword({ change }: Lever): boolean {
  return change.collection === collections.users && change.field === 'passwordSetAt';
}
