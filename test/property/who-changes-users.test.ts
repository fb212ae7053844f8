/** Who may change what of users, said once more by a rule that a person reads in one breath. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PermissionKey } from '../../shared/catalogue/permissions.ts';
import type { Change } from '../../shared/document/change.ts';
import { change, createCallCentre, member } from '../support/call-centre.ts';

const keys = ['edit_own_profile', 'change_own_password', 'show_user', 'edit_user', 'show_role'] as const;

const changeOf = fc.record({
  whose: fc.constantFrom('actor', 'actor', 'other'),
  what: fc.constantFrom('email', 'email', 'email', 'email', 'username', 'enabled', 'scope', 'role', 'desk'),
  to: fc.integer({ min: 0, max: 2 }),
});

type Given = typeof changeOf extends fc.Arbitrary<infer T> ? T : never;

test('of a user one changes all with edit_user, one’s own e-mail with edit_own_profile, and nothing else', () => {
  let [allowed, refused, byProfileAlone] = [0, 0, 0];
  fc.assert(
    fc.property(
      fc.subarray<PermissionKey>([...keys]),
      fc.array(changeOf, { minLength: 1, maxLength: 3 }),
      (held, given) => {
        const centre = createCallCentre();
        centre.user('admin', { roles: ['builtin.administrator'] });
        // All that is given away here is held: only the right to write is in question.
        const role = centre.role('Held', { permissions: held });
        const desk = centre.desk('Desk 1');
        const actor = centre.user('actor', { roles: [role], desks: [desk] });
        const other = centre.user('other');
        const made = given.map((one, index) => written(one, { actor, other }[one.whose], role, desk, index));
        const isDistinct =
          new Set(made.map(({ id, field, member: of }) => `${id} ${field} ${of}`)).size === made.length;
        if (!isDistinct) return;
        const expected = made.every((one) => mayWrite(held, one, actor));
        expect(centre.review(actor, ...made).allowed).toBe(expected);
        if (!expected) refused += 1;
        else allowed += 1;
        if (expected && !editsUsers(held)) byProfileAlone += 1;
      },
    ),
    { numRuns: 800 },
  );
  expect(Math.min(allowed, refused)).toBeGreaterThan(50);
  expect(byProfileAlone).toBeGreaterThan(3);
});

/** `edit_user` is nothing without `show_user`. */
const editsUsers = (held: readonly string[]): boolean => held.includes('edit_user') && held.includes('show_user');

/** The oracle. */
function mayWrite(held: readonly string[], { id, field }: Change, actor: string): boolean {
  if (editsUsers(held)) return true;
  return id === actor && field === 'email' && held.includes('edit_own_profile');
}

/** Nothing that the other rules would refuse. */
function written({ what, to }: Given, id: string, role: string, desk: string, index: number): Change {
  switch (what) {
    case 'email':
      return change('users', id, 'email', ['', 'a@example.com', 'b@example.com'][to] ?? '');
    case 'username':
      return change('users', id, 'username', `name${index}${to}`);
    case 'enabled':
      return change('users', id, 'enabled', false);
    case 'scope':
      return change('users', id, 'scope', null);
    case 'role':
      return member('users', id, 'roles', role, null);
    case 'desk':
      return member('users', id, 'desks', desk, null);
  }
}
