import { describe, expect, test } from 'vitest';
import { inertGrants } from '../../../app/routes/editing/review/inert-grants.ts';
import type { Change } from '../../../shared/document/change.ts';
import { overlay } from '../../../shared/schema/organisation.ts';
import { organisationOf, role, user } from '../import/organisation-of.ts';

const now = Date.parse('2026-11-22T00:00:00.000Z');
const editor = role('Editor', { permissions: { edit_role: true } });
const viewer = role('Viewer', { permissions: { show_role: true } });
const bob = user('bob', {});
const carol = user('carol', { roles: { [viewer.id]: true } });
const organisation = organisationOf({ roles: [editor, viewer], users: [bob, carol] });

function inert(changes: readonly Change[]): ReturnType<typeof inertGrants> {
  return inertGrants(changes, organisation, overlay(organisation, changes), now);
}

function granted(id: string, permission: string): Change {
  return { collection: 'roles', id, field: 'permissions', member: permission, before: null, after: true };
}

function given(id: string, member: string): Change {
  return { collection: 'users', id, field: 'roles', member, before: null, after: true };
}

describe('grants that do nothing', () => {
  test('are said of the role that is changed, with what they need', () => {
    expect(inert([granted(viewer.id, 'edit_user')])).toEqual([
      { key: 'edit_user', missing: ['show_user'], roles: [viewer.id], users: [] },
    ]);
  });

  test('are not said again when they were so before', () => {
    expect(inert([granted(editor.id, 'show_cost')]).map(({ key }) => key)).not.toContain('edit_role');
  });

  test('are said of the users who get them, not of those whose other roles bring what is needed', () => {
    expect(inert([given(bob.id, editor.id), given(carol.id, editor.id)])).toEqual([
      { key: 'edit_role', missing: ['show_role'], roles: [], users: [bob.id] },
    ]);
  });
});
