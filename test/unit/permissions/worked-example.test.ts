import { beforeEach, describe, expect, test } from 'vitest';
import { decide } from '../../../shared/permissions/decide.ts';
import { createCallCentre, type CallCentre } from '../../support/call-centre.ts';

describe('the worked example: three managers of two desks', () => {
  let centre: CallCentre;
  let one: string;
  let two: string;

  beforeEach(() => {
    centre = createCallCentre();
    one = centre.desk('Desk 1');
    two = centre.desk('Desk 2');
  });

  function reach(
    username: string,
    special: 'show_all_desks' | 'show_all_desks_realtime' | 'show_all_desks_reports',
    desks: readonly string[],
  ) {
    const role = centre.role(username, { extends: ['builtin.manager'], permissions: [special] });
    const subject = centre.subject(centre.user(username, { roles: [role], desks }));
    const sees = (page: 'realtime' | 'reports', action: 'show_agent_stats' | 'show_desk_dashboard') =>
      [one, two].filter((desk) => decide(subject, action, { desk, page }).decision === 'allow');
    return { realtime: sees('realtime', 'show_desk_dashboard'), reports: sees('reports', 'show_agent_stats') };
  }

  test('Manager A (desk 1, show_all_desks_reports): Realtime 1 only, reports 1 and 2', () => {
    expect(reach('manager.a', 'show_all_desks_reports', [one])).toEqual({ realtime: [one], reports: [one, two] });
  });

  test('Manager B (desk 2, show_all_desks_realtime): Realtime 1 and 2, reports 2 only', () => {
    expect(reach('manager.b', 'show_all_desks_realtime', [two])).toEqual({ realtime: [one, two], reports: [two] });
  });

  test('Manager C (no desk, show_all_desks): all four', () => {
    expect(reach('manager.c', 'show_all_desks', [])).toEqual({ realtime: [one, two], reports: [one, two] });
  });
});
