import { A } from '@solidjs/router';
import { createMemo, For, lazy, Show, type JSX } from 'solid-js';
import { Section } from '../../components/section.tsx';
import { useRecords } from '../../state/use-records.ts';
import { useCan } from '../../state/use-session.ts';
import { NamedRecordEditor } from '../editing/named-record-editor.tsx';
import { warmed } from '../warmed.ts';

const DeleteQueue = warmed(
  lazy(() => import('./delete-queue.tsx').then((module) => ({ default: module.DeleteQueue }))),
);

/** Creates a queue, or shows and changes one. */
export default function QueueEditor(): JSX.Element {
  const can = useCan();
  return (
    <NamedRecordEditor
      collection="queues"
      about="Where calls wait, by the name the phone system has for it."
      deleteRefused={() => (can('edit_queue_manager') ? null : 'Needs edit_queue_manager')}
      more={({ draft }) => (
        <Show when={!draft.isNew()}>
          <QueueDesks id={draft.id} />
        </Show>
      )}
      deletion={(props) => <DeleteQueue queue={props.record} onClose={props.onClose} onDeleted={props.onDeleted} />}
    />
  );
}

/** Which desks have a queue is a field of the desk: changed there, shown here. */
function QueueDesks(props: { readonly id: string }): JSX.Element {
  const desks = useRecords('desks');
  const having = createMemo(() =>
    desks
      .list()
      .filter((desk) => Object.hasOwn(desk.queues, props.id))
      .sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true })),
  );
  return (
    <Section title="Desks" description="They take its calls. A desk’s queues are chosen in the desk." split>
      <ul class="lines">
        <For each={having()} fallback={<li class="soft">No desk has this queue.</li>}>
          {(desk) => (
            <li>
              <A href={`/desks/${desk.id}`}>{desk.name}</A>
            </li>
          )}
        </For>
      </ul>
    </Section>
  );
}
