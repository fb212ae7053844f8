import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRoles } from '../../shared/permissions/role-comparison.ts';
import { effectOfRole } from '../../shared/permissions/role-effect.ts';
import type { User } from '../../shared/schema/records.ts';
import { alice, organisationOf, roleIds, snapshot, stateOf, times, type Snapshot } from './permissions-arbitraries.ts';
import { effective, isMasked, type State } from './permissions-oracle.ts';

const anywhere = { address: null, country: null };

/** What a role does is asked as if every place were accepted. */
function everywhere(given: Snapshot): Snapshot {
  return { ...given, roles: given.roles.map((role) => ({ ...role, acceptedAddresses: {}, acceptedCountries: {} })) };
}

function rightsOf(user: User, state: State, time: number): readonly string[] {
  return [...effective(user, state, time, anywhere)].filter((key) => key !== 'disallow_changing_pause');
}

const minus = (all: readonly string[], taken: readonly string[]): readonly string[] =>
  all.filter((key) => !taken.includes(key)).toSorted();

test('what a role gives and takes is what its holder has with it and not without it', () => {
  fc.assert(
    fc.property(snapshot, fc.constantFrom(...roleIds), fc.constantFrom(...times), (given, id, time) => {
      const organisation = organisationOf(everywhere(given));
      const state = stateOf(organisation);
      const effect = effectOfRole(id, organisation, time);
      expect(effect === null).toBe(organisation.get('roles', id)?.deletedAt !== null);
      if (effect === null) return;
      const said = new Map(effect.groups.flatMap((group) => group.users.map((user) => [user, group] as const)));
      const holders = [...state.users.values()].filter((user) => id in user.roles && user.deletedAt === null);
      expect([...said.keys()].toSorted()).toEqual(holders.map((user) => user.id).toSorted());
      for (const user of holders) {
        const { [id]: _left, ...roles } = user.roles;
        const without = { ...user, roles };
        const [all, rest] = [rightsOf(user, state, time), rightsOf(without, state, time)];
        const group = said.get(user.id);
        expect(group?.gives.toSorted()).toEqual(minus(all, rest));
        expect(group?.takes.toSorted()).toEqual(minus(rest, all));
        expect(group?.masks).toBe(isMasked(user, state, time, anywhere) && !isMasked(without, state, time, anywhere));
      }
    }),
    { numRuns: 500 },
  );
});

test('two roles compared are two people, each of whom holds one and nothing else', () => {
  const role = fc.constantFrom(...roleIds, 'builtin.manager', 'builtin.agent', 'builtin.administrator');
  fc.assert(
    fc.property(snapshot, role, role, (given, a, b) => {
      const organisation = organisationOf(everywhere(given));
      const state = stateOf(organisation);
      const somebody = organisation.get('users', alice);
      if (somebody === undefined) throw new Error('alice is missing');
      const compared = compareRoles(a, b, organisation);
      const gone = [a, b].some((id) => (organisation.get('roles', id)?.deletedAt ?? null) !== null);
      expect(compared === null).toBe(gone);
      if (compared === null) return;
      const holding = (id: string): readonly string[] => [
        ...effective({ ...somebody, roles: { [id]: true } }, state, times[0] ?? 0, anywhere),
      ];
      const [one, other] = [holding(a), holding(b)];
      expect(compared.onlyA.toSorted()).toEqual(minus(one, other));
      expect(compared.onlyB.toSorted()).toEqual(minus(other, one));
      expect(compared.both.toSorted()).toEqual(one.filter((key) => other.includes(key)).toSorted());
    }),
    { numRuns: 500 },
  );
});
