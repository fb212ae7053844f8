import { expect, test } from 'vitest';
import { impliedGrants } from '../../../app/routes/editing/review/implied-grants.ts';
import type { Change } from '../../../shared/document/change.ts';
import { overlay } from '../../../shared/schema/organisation.ts';
import { organisationOf, role } from '../import/organisation-of.ts';

const editor = role('Editor', { permissions: { edit_role: true } });
const manager = role('Manager', { permissions: { show_index: true, show_user: true, edit_user: true } });
const organisation = organisationOf({ roles: [editor, manager], users: [] });

function implied(...changes: readonly Change[]): ReturnType<typeof impliedGrants> {
  return impliedGrants(changes, organisation, overlay(organisation, changes));
}

const change = (id: string, field: string, member: string, after: Change['after'], before: Change['before'] = null) =>
  ({ collection: 'roles', id, field, member, before, after }) as const;

test('what a role grants besides what is ticked is said: by a level, by a need that is met, by extending', () => {
  expect(implied(change(editor.id, 'permissions', 'show_role', true))).toEqual([
    { role: editor.id, gained: ['edit_role'], lost: [] },
  ]);
  const [byLevel] = implied(change(editor.id, 'modules', 'cdr', 'write'));
  expect(byLevel?.gained).toContain('show_cdr');
  expect(implied(change(editor.id, 'extends', manager.id, true))[0]?.gained).toContain('show_index');
});

test('what it no longer grants besides what is unticked is said, too', () => {
  expect(implied(change(manager.id, 'permissions', 'show_user', null, true))).toEqual([
    { role: manager.id, gained: [], lost: ['edit_user'] },
  ]);
  // Only what was ticked: nothing is implied.
  expect(implied(change(manager.id, 'permissions', 'finance', true))).toEqual([]);
});

test('admin implies every right', () => {
  const [all] = implied(change(manager.id, 'permissions', 'admin', true));
  expect(all?.gained.length).toBeGreaterThan(80);
  expect(all?.gained).not.toContain('admin');
});
