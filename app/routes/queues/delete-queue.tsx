import { createMemo, Show, untrack, type JSX } from 'solid-js';
import { limits } from '../../../shared/schema/limits.ts';
import type { Queue } from '../../../shared/schema/records.ts';
import { listed } from '../../language/listing.ts';
import { useRecords } from '../../state/use-records.ts';
import { DeleteSheet } from '../editing/delete-sheet.tsx';

/** Names the desks that take its calls, first. */
export function DeleteQueue(props: {
  readonly queue: Queue;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}): JSX.Element {
  const desks = useRecords('desks');
  // As it was when this opened: deleting it must not change what is said.
  const queue = untrack(() => props.queue);
  const itsDesks = createMemo(() => desks.list().filter((desk) => Object.hasOwn(desk.queues, queue.id)));
  return (
    <DeleteSheet
      collection="queues"
      id={queue.id}
      name={queue.name}
      onClose={props.onClose}
      onDeleted={props.onDeleted}
    >
      <p>
        <Show when={itsDesks().length > 0} fallback="No desk has it.">
          {itsDesks().length === 1 ? 'One desk loses it: ' : `${itsDesks().length} desks lose it: `}
          <strong>
            {listed(
              itsDesks().map((desk) => desk.name),
              20,
            )}
          </strong>
          .
        </Show>
      </p>
      <p class="soft">
        For {limits.restoreDays} days it can be restored from Deleted, and is then in the same desks again; its name is
        free at once.
      </p>
    </DeleteSheet>
  );
}
