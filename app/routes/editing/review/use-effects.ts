import { collections } from '../../../../shared/schema/records.ts';
import { createMemo, type Accessor } from 'solid-js';
import type { Change } from '../../../../shared/document/change.ts';
import { whoReaches } from '../../../../shared/permissions/desk-reach.ts';
import { whatChanges, type Impact } from '../../../../shared/permissions/impact.ts';
import { compileSubject, type Subject } from '../../../../shared/permissions/subject.ts';
import { overlay } from '../../../../shared/schema/organisation.ts';
import { useClient } from '../../../state/client-context.tsx';
import { useRecords } from '../../../state/use-records.ts';
import { affectedGroups, type AffectedGroup } from './affected-groups.ts';
import { impliedGrants, type ImpliedGrants } from './implied-grants.ts';
import { inertGrants, type InertGrant } from './inert-grants.ts';
import { reachGroups, type ReachGroup } from './reach-groups.ts';
import { wordsOf } from '../../../language/collection-words.ts';

/** What changes do to people. */
export interface Effects {
  /** False: users are hidden from me. */
  readonly known: boolean;
  readonly groups: readonly AffectedGroup[];
  /** Ids of users. */
  readonly becomeAdministrators: readonly string[];
  readonly ceaseAsAdministrators: readonly string[];
  readonly inert: readonly InertGrant[];
  readonly implied: readonly ImpliedGrants[];
  /** Who may edit more or fewer records, because these come onto desks or leave them. */
  readonly reaches: readonly ReachGroup[];
  /** The changes that do it. */
  readonly made: readonly Change[];
  nameOf(user: string): string;
}

export function useEffects(changes: () => readonly Change[]): Accessor<Effects> {
  const client = useClient();
  const users = useRecords(collections.users);
  const known = createMemo(() => users.loaded() && client.organisation().knows(collections.users));
  return createMemo(() => {
    const made = changes();
    const before = client.organisation();
    const after = overlay(before, made);
    const now = Date.now();
    const impacts: readonly Impact[] = known() ? whatChanges(made, before, now) : [];
    const signInOf = (id: string): Subject['signIn'] | null => {
      const user = after.get(collections.users, id);
      return user === undefined ? null : compileSubject(user, after, { now, place: null }).signIn;
    };
    const having = (list: 'gains' | 'losses'): readonly string[] =>
      impacts.filter((one) => one[list].includes('admin')).map(({ user }) => user);
    return {
      known: known(),
      groups: affectedGroups(impacts, signInOf),
      becomeAdministrators: having('gains'),
      ceaseAsAdministrators: having('losses'),
      inert: inertGrants(made, before, after, now),
      implied: impliedGrants(made, before, after),
      reaches: known() ? reachGroups(whoReaches(made, before, now)) : [],
      made,
      nameOf: (id) =>
        users.byId(id)?.username ?? after.get(collections.users, id)?.username ?? wordsOf(collections.users).unknown,
    };
  });
}
