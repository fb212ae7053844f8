import { createMemo, Show, untrack, type JSX } from 'solid-js';
import { limits } from '../../../shared/schema/limits.ts';
import type { Change } from '../../../shared/document/change.ts';
import type { Queue } from '../../../shared/schema/records.ts';
import { listed } from '../../language/listing.ts';
import { useRecords } from '../../state/use-records.ts';
import { ChangesSheet } from '../editing/changes-sheet.tsx';
import { useUndoDeletion } from '../editing/use-undo-deletion.ts';

/** Names the desks that take its calls, first. */
export function DeleteQueue(props: {
  readonly queue: Queue;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}): JSX.Element {
  const desks = useRecords('desks');
  // As it was when this opened: deleting it must not change what is said.
  const queue = untrack(() => props.queue);
  const undo = useUndoDeletion('queues');
  const itsDesks = createMemo(() => desks.list().filter((desk) => Object.hasOwn(desk.queues, queue.id)));
  const changes = createMemo((): readonly Change[] => [
    {
      collection: 'queues',
      id: queue.id,
      field: 'deletedAt',
      member: null,
      before: null,
      after: new Date().toISOString(),
    },
  ]);
  return (
    <ChangesSheet
      title={`Delete queue ${queue.name}`}
      saveLabel="Delete queue"
      danger
      changes={changes()}
      nameOf={() => queue.name}
      onClose={props.onClose}
      plain
      onUndo={() => void undo(queue.id, queue.name, changes()[0]?.after ?? null)}
      onSaved={props.onDeleted}
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
    </ChangesSheet>
  );
}
