import { createMemo, Show, untrack, type JSX } from 'solid-js';
import { limits } from '../../../shared/schema/limits.ts';
import type { Desk } from '../../../shared/schema/records.ts';
import { listed } from '../../language/listing.ts';
import { useRecords } from '../../state/use-records.ts';
import { useCan } from '../../state/use-session.ts';
import { DeleteSheet } from '../editing/delete-sheet.tsx';

/** Names who is assigned to the desk and which queues it has, first. */
export function DeleteDesk(props: {
  readonly desk: Desk;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}): JSX.Element {
  const users = useRecords('users');
  const queues = useRecords('queues');
  const can = useCan();
  // As it was when this opened: deleting it must not change what is said.
  const desk = untrack(() => props.desk);
  const people = createMemo(() => users.list().filter((user) => Object.hasOwn(user.desks, desk.id)));
  const itsQueues = createMemo(() => queues.list().filter((queue) => Object.hasOwn(desk.queues, queue.id)));
  return (
    <DeleteSheet collection="desks" id={desk.id} name={desk.name} onClose={props.onClose} onDeleted={props.onDeleted}>
      <Show
        when={can('show_user')}
        fallback={<p>Whoever is assigned to it loses it. You may not see users, so who that is is not shown.</p>}
      >
        <p>
          <Show when={people().length > 0} fallback="Nobody is assigned to it.">
            {people().length === 1 ? 'One user is assigned to it: ' : `${people().length} users are assigned to it: `}
            <strong>
              {listed(
                people().map((user) => user.username),
                20,
              )}
            </strong>
            .
          </Show>
        </p>
      </Show>
      <Show when={itsQueues().length > 0}>
        <p>
          Its {itsQueues().length === 1 ? 'queue stays' : `${itsQueues().length} queues stay`}:{' '}
          <strong>
            {listed(
              itsQueues().map((queue) => queue.name),
              20,
            )}
          </strong>
          .
        </p>
      </Show>
      <p class="soft">
        For {limits.restoreDays} days it can be restored from Deleted with its queues and people; its name is free at
        once.
      </p>
    </DeleteSheet>
  );
}
