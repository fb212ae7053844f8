import { expect, test } from 'vitest';
import { whoReaches } from '../../../shared/permissions/desk-reach.ts';
import { change, createCallCentre, later, member, now } from '../../support/call-centre.ts';

/** Bob manages desk 1, carol desk 2, dave both, and erin edits all desks; frank is on desk 2 and edits nothing. */
function floor() {
  const centre = createCallCentre();
  const [one, two] = [centre.desk('Desk 1'), centre.desk('Desk 2')];
  const manager = centre.role('Manager', {
    permissions: ['show_agent', 'edit_agent', 'show_queue_manager', 'edit_queue_manager'],
  });
  const all = centre.role('All', { permissions: ['show_agent', 'edit_agent', 'show_all_desks'] });
  const bob = centre.user('bob', { roles: [manager], desks: [one] });
  const carol = centre.user('carol', { roles: [manager], desks: [two] });
  centre.user('dave', { roles: [manager], desks: [one, two] });
  centre.user('erin', { roles: [all], desks: [two] });
  centre.user('frank', { desks: [two] });
  const agent = centre.newId('agents');
  centre.write(change('agents', agent, 'number', '1001'), member('agents', agent, 'desks', one));
  return { centre, one, two, bob, carol, agent };
}

test('an agent who moves to another desk comes to its managers and leaves those of the other', () => {
  const { centre, one, two, bob, carol, agent } = floor();
  const moved = [member('agents', agent, 'desks', one, null), member('agents', agent, 'desks', two)];
  expect(whoReaches(moved, centre.organisation, now)).toEqual([
    { user: bob, gains: [], losses: [{ collection: 'agents', id: agent }] },
    { user: carol, gains: [{ collection: 'agents', id: agent }], losses: [] },
  ]);
});

test('a queue that a desk lists comes to its managers', () => {
  const { centre, two, carol, agent } = floor();
  const queue = centre.queue('Sales');
  expect(whoReaches([member('desks', two, 'queues', queue)], centre.organisation, now)).toContainEqual({
    user: carol,
    gains: [{ collection: 'queues', id: queue }],
    losses: [],
  });
  // What says nothing of desks reaches nobody else.
  expect(whoReaches([change('agents', agent, 'name', 'Anna')], centre.organisation, now)).toEqual([]);
});

test('a desk that is deleted takes what is on it alone from its managers', () => {
  const { centre, one, bob, agent } = floor();
  expect(whoReaches([change('desks', one, 'deletedAt', later)], centre.organisation, now)).toContainEqual({
    user: bob,
    gains: [],
    losses: [{ collection: 'agents', id: agent }],
  });
});
