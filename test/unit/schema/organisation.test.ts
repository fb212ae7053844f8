import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../../shared/document/change.ts';
import { fieldsOf } from '../../../shared/schema/fields.ts';
import { nameKey } from '../../../shared/schema/name-key.ts';
import { blankRecord, Organisation, overlay, type OrganisationView } from '../../../shared/schema/organisation.ts';
import { Reading } from '../../../shared/schema/reading.ts';
import { allCollections } from '../../../shared/schema/records.ts';
import { change, createCallCentre, later, member } from '../../support/call-centre.ts';

test.each(allCollections)('a blank record of %s has every field of the table and nothing else', (collection) => {
  const blank = blankRecord(collection, 'x');
  expect(Object.keys(blank).toSorted()).toEqual(['id', ...fieldsOf(collection).map((spec) => spec.field)].toSorted());
});

test('a record exists once it has a name, with all that was written before', () => {
  const organisation = new Organisation();
  organisation.write('users', 'u_1', 'email', null, 'a@b.cd');
  organisation.write('users', 'u_1', 'roles', 'r_1', true);
  expect(organisation.get('users', 'u_1')).toBeUndefined();
  expect([...organisation.all('users')]).toEqual([]);
  expect(organisation.read('users', 'u_1', 'email', null)).toBe('a@b.cd');
  expect([...organisation.usersHolding('r_1')]).toEqual([]);

  organisation.write('users', 'u_1', 'username', null, 'alice');
  expect(organisation.get('users', 'u_1')).toMatchObject({ username: 'alice', email: 'a@b.cd', roles: { r_1: true } });
  expect([...organisation.usersHolding('r_1')]).toEqual(['u_1']);
});

test('writing gives back the value before, in its canonical form', () => {
  const organisation = new Organisation();
  expect(organisation.write('users', 'u_1', 'username', null, ' alice ')).toBe('');
  expect(organisation.write('users', 'u_1', 'username', null, 'bob')).toBe('alice');
  expect(organisation.write('users', 'u_1', 'roles', 'r_1', later)).toBeNull();
  expect(organisation.write('users', 'u_1', 'roles', 'r_1', false)).toBe(later);
  expect(organisation.read('users', 'u_1', 'roles', 'r_1')).toBeNull();
  expect(organisation.get('users', 'u_1')?.roles).toEqual({});
});

test('a record once read never changes', () => {
  const { organisation, role } = createCallCentre();
  const id = role('Boss', { permissions: ['show_user'] });
  const read = organisation.get('roles', id);
  const kept = structuredClone(read);
  organisation.write('roles', id, 'permissions', 'show_role', true);
  organisation.write('roles', id, 'permissions', 'show_user', null);
  expect(read).toEqual(kept);
  expect(organisation.get('roles', id)?.permissions).toEqual({ show_role: true });
});

test('members called as properties of Object are members like any other', () => {
  const organisation = new Organisation();
  expect(organisation.read('roles', 'r_1', 'permissions', 'constructor')).toBeNull();
  organisation.write('roles', 'r_1', 'name', null, 'Boss');
  for (const key of ['constructor', '__proto__', 'toString']) {
    expect(organisation.read('roles', 'r_1', 'permissions', key)).toBeNull();
    organisation.write('roles', 'r_1', 'permissions', key, true);
    expect(organisation.read('roles', 'r_1', 'permissions', key)).toBe(true);
    organisation.write('roles', 'r_1', 'permissions', key, null);
    expect(organisation.read('roles', 'r_1', 'permissions', key)).toBeNull();
  }
  expect(Object.getPrototypeOf(organisation.get('roles', 'r_1')?.permissions)).toBe(Object.prototype);
});

test('a deleted record keeps its links, frees its name and does not count', () => {
  const { organisation, user, write } = createCallCentre();
  const bob = user('Bob', { roles: ['builtin.agent'] });
  expect(organisation.idOfName('users', nameKey(' bob'))).toBe(bob);
  write(change('users', bob, 'deletedAt', later));
  expect(organisation.idOfName('users', nameKey('bob'))).toBeUndefined();
  expect(organisation.count('users')).toBe(0);
  expect([...organisation.usersHolding('builtin.agent')]).toEqual([bob]);
});

test('a collection that is forgotten is unknown and empty, and may be learnt again', () => {
  const { organisation, desk } = createCallCentre();
  desk('Desk 1');
  organisation.forget('desks');
  expect(organisation.knows('desks')).toBe(false);
  expect([...organisation.all('desks')]).toEqual([]);
  expect(organisation.idOfName('desks', 'desk 1')).toBeUndefined();
  organisation.learn('desks');
  expect(organisation.knows('desks')).toBe(true);
});

test('two records with one name, as two tablets may make them, are both found again when one is renamed', () => {
  const { organisation, desk, write } = createCallCentre();
  const [first, second] = [desk('Desk'), desk('desk')];
  expect(organisation.idOfName('desks', 'desk')).toBe(first);
  write(change('desks', first, 'name', 'Other'));
  expect(organisation.idOfName('desks', 'desk')).toBe(second);
});

test('what a reading was told of the desks that list a queue is stale once one more does, or one less', () => {
  const { organisation, desk, queue, write } = createCallCentre();
  const [asked, other, one] = [queue('Sales'), queue('Support'), desk('Desk 1')];
  for (const to of [true, null]) {
    const reading = new Reading(organisation);
    expect([...reading.desksListing(asked)]).toHaveLength(to === true ? 0 : 1);
    write(member('desks', one, 'queues', other, to));
    expect(reading.isStale).toBe(false);
    write(member('desks', one, 'queues', asked, to));
    expect(reading.isStale).toBe(true);
    reading.close();
  }
});

const userIds = ['u_1', 'u_2', 'u_3'];
const roleIds = ['r_1', 'r_2', 'builtin.agent'];
const names = ['', 'Ann', 'ann ', 'Bob'];
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...userIds), fc.constantFrom(...names))
    .map(([id, name]) => change('users', id, 'username', name)),
  fc
    .tuple(fc.constantFrom(...userIds), fc.constantFrom(null, later))
    .map(([id, at]) => change('users', id, 'deletedAt', at)),
  fc
    .tuple(fc.constantFrom(...userIds), fc.constantFrom(null, 'builtin.basic-user'))
    .map(([id, scope]) => change('users', id, 'scope', scope)),
  fc
    .tuple(fc.constantFrom(...userIds), fc.constantFrom(...roleIds), fc.constantFrom(null, true, later))
    .map(([id, role, to]) => member('users', id, 'roles', role, to)),
  fc
    .tuple(fc.constantFrom(...userIds), fc.constantFrom(null, true))
    .map(([id, to]) => member('users', id, 'desks', 'd_1', to)),
  fc
    .tuple(fc.constantFrom('d_1', 'd_2'), fc.constantFrom('', 'Desk'))
    .map(([id, name]) => change('desks', id, 'name', name)),
  fc
    .tuple(fc.constantFrom('d_1', 'd_2'), fc.constantFrom(null, true))
    .map(([id, to]) => member('desks', id, 'queues', 'q_1', to)),
  fc
    .tuple(fc.constantFrom('r_1', 'r_2'), fc.constantFrom(...names))
    .map(([id, name]) => change('roles', id, 'name', name)),
  fc
    .tuple(fc.constantFrom('r_1', 'r_2'), fc.constantFrom(...roleIds), fc.constantFrom(null, true))
    .map(([id, role, to]) => member('roles', id, 'extends', role, to)),
);

test('after any writes the indexes say what the records say, and an overlay says what writing would', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 25 }), fc.array(anyChange, { maxLength: 8 }), (written, proposed) => {
      const organisation = new Organisation();
      const { write } = {
        write: (changes: readonly Change[]) =>
          changes.forEach((each) => organisation.write(each.collection, each.id, each.field, each.member, each.after)),
      };
      write(written);
      expect(answers(organisation)).toEqual(recount(organisation));
      // A record without a name does not exist, so an overlay does not see what was written to it.
      const seen = proposed.filter((each) => organisation.get(each.collection, each.id) !== undefined);
      const proposal = overlay(organisation, seen);
      const foretold = answers(proposal);
      write(seen);
      expect(foretold).toEqual(answers(organisation));
    }),
    { numRuns: 300 },
  );
});

function answers(view: OrganisationView) {
  return {
    users: [...view.all('users')].toSorted(byId),
    roles: [...view.all('roles')].toSorted(byId),
    counts: [view.count('users'), view.count('roles')],
    named: ['ann', 'bob'].map((name) => view.idOfName('users', name) !== undefined),
    holders: [...roleIds, 'builtin.basic-user'].map((role) => [...view.usersHolding(role)].toSorted()),
    onDesk: [...view.usersOnDesk('d_1')].toSorted(),
    listing: [...view.desksListing('q_1')].toSorted(),
    extenders: roleIds.map((role) => [...view.rolesExtending(role)].toSorted()),
  };
}

function recount(view: OrganisationView): ReturnType<typeof answers> {
  const users = [...view.all('users')].toSorted(byId);
  const roles = [...view.all('roles')].toSorted(byId);
  const live = users.filter((user) => user.deletedAt === null);
  return {
    users,
    roles,
    counts: [live.length, roles.filter((role) => role.deletedAt === null).length],
    named: ['ann', 'bob'].map((name) => live.some((user) => nameKey(user.username) === name)),
    holders: [...roleIds, 'builtin.basic-user'].map((role) =>
      users.filter((user) => user.scope === role || role in user.roles).map((user) => user.id),
    ),
    onDesk: users.filter((user) => 'd_1' in user.desks).map((user) => user.id),
    listing: [...view.all('desks')]
      .filter((desk) => 'q_1' in desk.queues)
      .map((desk) => desk.id)
      .toSorted(),
    extenders: roleIds.map((role) => roles.filter((each) => role in each.extends).map((each) => each.id)),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
