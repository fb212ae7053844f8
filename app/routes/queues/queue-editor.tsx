import { A, useNavigate, useParams } from '@solidjs/router';
import { createMemo, createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { limits } from '../../../shared/schema/limits.ts';
import { Menu } from '../../components/menu.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Section } from '../../components/section.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useClient } from '../../state/client-context.tsx';
import { createDraft, type Draft } from '../../state/draft.ts';
import { useRecords } from '../../state/use-records.ts';
import { useCan } from '../../state/use-session.ts';
import { FieldElsewhere } from '../editing/elsewhere-notice.tsx';
import { RecordForm } from '../editing/record-form.tsx';
import { RecordLoaded } from '../editing/record-loaded.tsx';
import { useWaiting } from '../editing/use-waiting.ts';
import { WaitingBadge } from '../editing/waiting-badge.tsx';
import { useLocked } from '../editing/use-locked.ts';
import { useProblems } from '../editing/use-problems.ts';
import { DeleteQueue } from './delete-queue.tsx';

/** Creates a queue, or shows and changes one. */
export default function QueueEditor(): JSX.Element {
  const params = useParams<{ id?: string }>();
  const client = useClient();
  return (
    // One draft is of one record.
    <Show when={params.id ?? 'new'} keyed>
      {(id) =>
        id === 'new' ? <Editor id={untrack(() => client.newId('queues'))} isNew /> : <Editor id={id} isNew={false} />
      }
    </Show>
  );
}

function Editor(props: { readonly id: string; readonly isNew: boolean }): JSX.Element {
  const draft = untrack(() => createDraft({ collection: 'queues', id: props.id, isNew: props.isNew }));
  return <Form draft={draft} />;
}

function Form(props: { readonly draft: Draft<'queues'> }): JSX.Element {
  const { draft } = untrack(() => props);
  const waiting = useWaiting('queues');
  const navigate = useNavigate();
  const can = useCan();
  const locked = useLocked(draft);
  const [tried, setTried] = createSignal(false);
  const [deleting, setDeleting] = createSignal(false);
  const problem = useProblems(draft, tried);
  const name = (): string => draft.saved()?.name || draft.value().name.trim() || 'without a name';
  return (
    <>
      <PageHeader
        title={draft.isNew() ? 'Create queue' : (draft.saved()?.name ?? 'Queue')}
        back={{ href: '/queues', label: 'Queues' }}
        beside={<WaitingBadge when={waiting().has(draft.id)} />}
        actions={
          <Show when={!draft.isNew() && draft.saved()?.deletedAt === null}>
            <Menu
              label={`Actions for ${name()}`}
              items={[
                {
                  label: 'Delete',
                  icon: 'trash',
                  danger: true,
                  refused: can('edit_queue_manager') ? null : 'Needs edit_queue_manager',
                  onSelect: () => setDeleting(true),
                },
              ]}
            />
          </Show>
        }
      />
      <RecordLoaded draft={draft}>
        <RecordForm
          draft={draft}
          name={`queue ${name()}`}
          locked={locked()}
          onTried={() => setTried(true)}
          onSaved={() => navigate(`/queues/${draft.id}`, { replace: true })}
          onDiscarded={() => draft.isNew() && navigate('/queues')}
        >
          <Section title="Queue" description="Where calls wait, by the name the phone system has for it." split>
            <div class="stack">
              <div data-field="name">
                <TextField
                  label="Name"
                  required
                  capitalize
                  value={draft.value().name}
                  onInput={(value) => draft.set('name', value)}
                  readOnly={locked() !== null}
                  maxLength={limits.nameLength}
                  changed={draft.isChanged('name')}
                  error={problem('name')}
                  autofocus={draft.isNew()}
                />
                <FieldElsewhere draft={draft} field="name" />
              </div>
              <div data-field="description">
                <TextArea
                  label="Description"
                  value={draft.value().description}
                  onInput={(value) => draft.set('description', value)}
                  readOnly={locked() !== null}
                  maxLength={limits.descriptionLength}
                  changed={draft.isChanged('description')}
                  error={problem('description')}
                />
                <FieldElsewhere draft={draft} field="description" />
              </div>
            </div>
          </Section>
          <Show when={!draft.isNew()}>
            <QueueDesks id={draft.id} />
          </Show>
        </RecordForm>
      </RecordLoaded>
      <Show when={deleting() && draft.saved()}>
        {(queue) => (
          <DeleteQueue queue={queue()} onClose={() => setDeleting(false)} onDeleted={() => navigate('/queues')} />
        )}
      </Show>
    </>
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
