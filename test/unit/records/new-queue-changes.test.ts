import { expect, test } from 'vitest';
import { newQueueChanges } from '../../../app/routes/desks/new-queue-changes.ts';
import { change, createStaffedCallCentre, member } from '../../support/call-centre.ts';

test('a queue made on a desk is one change set that who edits this desk alone may make', () => {
  const centre = createStaffedCallCentre();
  const [one, two] = [centre.desk('Desk 1'), centre.desk('Desk 2')];
  const managing = centre.role('Manager', {
    permissions: ['show_desk', 'edit_desk', 'show_queue_manager', 'edit_queue_manager'],
  });
  const mona = centre.user('mona', { roles: [managing], desks: [one] });
  const id = centre.newId('queues');
  const changes = newQueueChanges(one, id, ' Sales ');
  expect(changes).toEqual([
    { ...change('queues', id, 'name', 'Sales'), before: '' },
    member('desks', one, 'queues', id),
  ]);
  expect(centre.codes(mona, ...changes)).toEqual([]);
  expect(centre.codes(mona, ...newQueueChanges(two, id, 'Sales'))).toEqual(['desk-not-yours']);
});

test('without a name it is nothing', () => {
  expect(newQueueChanges('d_1', 'q_1', '  ')).toEqual([]);
});
