/**
 * The oracle: a Map that applies, in order of arrival, the change sets that the rules of this small world
 * allow. It knows nothing of parsing, resolving, documents or the permission module.
 *
 * The rules: administrators may do anything; clerks may set e-mail addresses of whoever is no administrator,
 * and nothing else, clerks for a while only their own; others nothing, and people who may not read may not even repeat what is there already. An e-mail address has an @.
 */

import { registerKey } from '../../shared/document/change.ts';
import type { Value } from '../../shared/schema/records.ts';
import { clerkRole, people, readerRole, type Person } from '../support/sync-world.ts';

export interface Edit {
  /** No two edits of a plain client have the same. */
  readonly serial: number;
  readonly id: string;
  readonly field: string;
  readonly member: string | null;
  readonly value: Value;
}

export const administrator = 'builtin.administrator';

export function keyOf(edit: Pick<Edit, 'id' | 'field' | 'member'>): string {
  return registerKey(edit.id, edit.field, edit.member);
}

export class Oracle {
  readonly #now: () => number;
  readonly values = new Map<string, Value>();
  /** Values of refused change sets: nobody but their author may ever see one. */
  readonly refused = new Set<Value>();

  constructor(now: () => number) {
    this.#now = now;
  }

  read(key: string): Value {
    return this.values.get(key) ?? (key.endsWith('/email') ? '' : null);
  }

  /** Applies all or nothing; whether it was allowed. */
  judge(person: Person, edits: readonly Edit[]): boolean {
    const effective = edits.filter((edit) => this.read(keyOf(edit)) !== canonical(edit));
    const allowed = this.mayRead(person) && effective.every((edit) => this.#may(person, edit));
    for (const edit of edits) {
      if (allowed) this.values.set(keyOf(edit), canonical(edit));
      else if (typeof edit.value === 'string' && this.read(keyOf(edit)) !== edit.value) this.refused.add(edit.value);
    }
    return allowed;
  }

  holds(id: string, role: string): boolean {
    const until = this.values.get(`${id}/roles/${role}`);
    return until === true || (typeof until === 'string' && Date.parse(until) > this.#now());
  }

  mayRead(person: Person): boolean {
    const id = people[person];
    return (
      this.values.get(`${id}/enabled`) === true &&
      [administrator, clerkRole, readerRole].some((role) => this.holds(id, role))
    );
  }

  #may(person: Person, edit: Edit): boolean {
    const valid = edit.field !== 'email' || canonical(edit) === '' || String(edit.value).includes('@');
    if (this.holds(people[person], administrator)) return valid;
    if (!valid || edit.field !== 'email' || !this.holds(people[person], clerkRole)) return false;
    // Who holds it for a while holds less than whoever holds anything for good.
    const isForGood = this.values.get(`${people[person]}/roles/${clerkRole}`) === true;
    return isForGood ? !this.holds(edit.id, administrator) : edit.id === people[person];
  }
}

function canonical(edit: Edit): Value {
  return edit.field === 'email' ? (edit.value ?? '') : edit.value;
}
