import { describe, expect, it } from 'vitest';
import { affectedGroups } from '../../../app/routes/editing/review/affected-groups.ts';
import { groupsOf } from '../../../app/routes/editing/review/change-groups.ts';
import { namesFrom } from '../../../app/language/names.ts';
import { wordsWith } from '../../../app/language/words.ts';
import type { Change } from '../../../shared/document/change.ts';
import type { Collection, Value } from '../../../shared/schema/records.ts';

const words = wordsWith(namesFrom((_collection, id) => (id === 'r_00000000000000000002' ? 'Dispatcher' : null)));

function change(collection: Collection, field: string, member: string | null, before: Value, after: Value): Change {
  return { collection, id: 'r_00000000000000000001', field, member, before, after };
}

function told(changes: readonly Change[]): readonly string[] {
  return groupsOf(changes, words).flatMap((group) =>
    group.entries.map(
      ({ kind, name, from, to }) =>
        `${group.title} ${kind}: ${[name, from, to].map((part) => part ?? '-').join(' | ')}`,
    ),
  );
}

describe('changes in words', () => {
  it('say what a field was and what it becomes', () => {
    expect(
      told([change('roles', 'name', null, 'Old', 'New'), change('roles', 'maskPhone', null, false, true)]),
    ).toEqual(['Name changed: - | Old | New', 'Mask Phone changed: - | Off | On']);
  });

  it('of a new record do not speak of what was there before', () => {
    expect(told([change('roles', 'name', null, '', 'New')])).toEqual(['Name changed: - | - | New']);
  });

  it('of a new record say what it has, not what it was before it was there', () => {
    expect(
      told([
        change('users', 'username', null, '', 'carl'),
        change('users', 'enabled', null, false, true),
        change('users', 'scope', null, null, 'builtin.basic_user'),
      ]).map((line) => line.split(' | ').slice(1, 2).join()),
    ).toEqual(['-', '-', '-']);
  });

  it('name what is added and removed, added first, with the key that people know', () => {
    const changes = [
      change('roles', 'permissions', 'show_cost', true, null),
      change('roles', 'permissions', 'show_role', null, true),
    ];
    expect(told(changes)).toEqual([
      'Permissions added: Can view roles | - | -',
      'Permissions removed: Can view the call cost | - | -',
    ]);
    expect(groupsOf(changes, words)[0]?.entries[0]?.key).toBe('show_role');
  });

  it('of a module name both levels, Default too', () => {
    expect(
      told([change('roles', 'modules', 'cdr', null, 'write'), change('roles', 'modules', 'ivr', 'disabled', null)]),
    ).toEqual([
      'Modules changed: CDR | Default (Disabled) | Read / Write',
      'Modules changed: IVR | Disabled | Default (Disabled)',
    ]);
  });

  it('of an assignment say until when', () => {
    const [entry] =
      groupsOf([change('users', 'roles', 'r_00000000000000000002', true, '2026-12-01T08:00:00.000Z')], words)[0]
        ?.entries ?? [];
    expect(entry).toMatchObject({ kind: 'changed', name: 'Dispatcher' });
    expect(entry?.to).toMatch(/^Until /u);
  });
});

describe('who is affected', () => {
  it('of those who may use the account now, are apart who can sign in and who has no password', () => {
    const opened = (user: string) => ({ user, gains: [], losses: [], desksGained: [], desksLost: [], enabled: true });
    const groups = affectedGroups([opened('alice'), opened('bob'), opened('carol')], (user) =>
      user === 'bob' ? 'no-way-in' : 'ok',
    );
    expect(groups.map(({ users, signIn }) => [users, signIn])).toEqual([
      [['alice', 'carol'], 'ok'],
      [['bob'], 'no-way-in'],
    ]);
  });

  it('is one line for all whose rights change in the same way, the largest first', () => {
    const impact = (user: string, gains: readonly ('show_cdr' | 'show_role')[]) => ({
      user,
      gains,
      losses: [],
      desksGained: [],
      desksLost: [],
    });
    const groups = affectedGroups([
      impact('alice', ['show_role']),
      impact('bob', ['show_cdr', 'show_role']),
      impact('carol', ['show_role', 'show_cdr']),
      { ...impact('dave', ['show_role']), masked: true },
    ]);
    expect(groups.map(({ users, masked }) => [users, masked])).toEqual([
      [['bob', 'carol'], null],
      [['alice'], null],
      [['dave'], true],
    ]);
  });
});
