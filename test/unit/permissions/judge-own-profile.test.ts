import { describe, expect, it } from 'vitest';
import { change, createCallCentre, member, type CallCentre } from '../../support/call-centre.ts';

interface People {
  readonly centre: CallCentre;
  readonly carol: string;
  readonly dave: string;
  readonly profile: string;
}

/** Carol may edit her own profile and nothing else of anybody; dave may not even that. */
function people(): People {
  const centre = createCallCentre();
  const profile = centre.role('Own profile', { permissions: ['edit_own_profile'] });
  const reader = centre.role('Reader', { permissions: ['show_user'] });
  centre.user('alice', { roles: ['builtin.administrator'] });
  const carol = centre.user('carol', { roles: [profile], email: 'carol@example.com' });
  const dave = centre.user('dave', { roles: [reader], email: 'dave@example.com' });
  return { centre, carol, dave, profile };
}

const email = (id: string, after = 'new@example.com') => change('users', id, 'email', after);

describe('the own profile', () => {
  it('is one’s own e-mail, for whoever may edit it', () => {
    const { centre, carol, dave } = people();
    expect(centre.codes(carol, email(carol))).toEqual([]);
    expect(centre.codes(carol, email(carol, ''))).toEqual([]);
    // What is asked for is the smaller right.
    expect(centre.review(dave, email(dave)).verdicts[0]?.reasons).toMatchObject([{ permission: 'edit_own_profile' }]);
    expect(centre.review(dave, email(carol)).verdicts[0]?.reasons).toContainEqual(
      expect.objectContaining({ code: 'permission-missing', permission: 'edit_user' }),
    );
  });

  it('is nobody else’s, and no other field: nothing that says what one may do', () => {
    const { centre, carol, dave, profile } = people();
    const desk = centre.desk('Desk 1');
    expect(centre.codes(carol, email(dave))).toContain('permission-missing');
    for (const other of [
      change('users', carol, 'username', 'caroline'),
      change('users', carol, 'enabled', false),
      change('users', carol, 'scope', 'builtin.basic-user'),
      change('users', carol, 'deletedAt', '2026-11-22T12:00:00.000Z'),
      member('users', carol, 'roles', profile, null),
      member('users', carol, 'desks', desk, true),
    ])
      expect(centre.codes(carol, other), other.field).toContain('permission-missing');
  });

  it('does not carry anything else along: a change set is allowed whole or not at all', () => {
    const { centre, carol, dave } = people();
    const review = centre.review(carol, email(carol), email(dave));
    expect(review.allowed).toBe(false);
    expect(review.verdicts.map(({ reasons }) => reasons.length > 0)).toEqual([false, true]);
  });

  it('is still checked like any e-mail', () => {
    const { centre, carol } = people();
    expect(centre.codes(carol, email(carol, 'no e-mail'))).toEqual(['invalid']);
  });

  it('is closed with the account, and with the role that gives it', () => {
    const { centre, carol, profile } = people();
    const subject = centre.subject(carol);
    centre.write(change('users', carol, 'enabled', false));
    expect(centre.codes(carol, email(carol))).toContain('permission-missing');
    centre.write(
      change('users', carol, 'enabled', true),
      member('roles', profile, 'permissions', 'edit_own_profile', null),
    );
    expect(centre.codes(carol, email(carol))).toContain('permission-missing');
    expect(subject.userId).toBe(carol);
  });
});
