import { useNavigate, useParams } from '@solidjs/router';
import { createSignal, Show, untrack, type JSX } from 'solid-js';
import { limits } from '../../../shared/schema/limits.ts';
import { Menu } from '../../components/menu.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Section } from '../../components/section.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useClient } from '../../state/client-context.tsx';
import { createDraft, type Draft } from '../../state/draft.ts';
import { useCan } from '../../state/use-session.ts';
import { FieldElsewhere } from '../editing/elsewhere-notice.tsx';
import { RecordForm } from '../editing/record-form.tsx';
import { RecordLoaded } from '../editing/record-loaded.tsx';
import { useWaiting } from '../editing/use-waiting.ts';
import { WaitingBadge } from '../editing/waiting-badge.tsx';
import { useLocked } from '../editing/use-locked.ts';
import { useProblems } from '../editing/use-problems.ts';
import { DeleteDesk } from './delete-desk.tsx';
import { DeskPeople } from './desk-people.tsx';
import { DeskQueues } from './desk-queues.tsx';
import { useDeskScope } from './use-desk-scope.ts';
import './desks.css';

/** Creates a desk, or shows and changes one. */
export default function DeskEditor(): JSX.Element {
  const params = useParams<{ id?: string }>();
  const client = useClient();
  return (
    // One draft is of one record.
    <Show when={params.id ?? 'new'} keyed>
      {(id) =>
        id === 'new' ? <Editor id={untrack(() => client.newId('desks'))} isNew /> : <Editor id={id} isNew={false} />
      }
    </Show>
  );
}

function Editor(props: { readonly id: string; readonly isNew: boolean }): JSX.Element {
  const draft = untrack(() => createDraft({ collection: 'desks', id: props.id, isNew: props.isNew }));
  return <Form draft={draft} />;
}

function Form(props: { readonly draft: Draft<'desks'> }): JSX.Element {
  const { draft } = untrack(() => props);
  const waiting = useWaiting('desks');
  const navigate = useNavigate();
  const can = useCan();
  const scope = useDeskScope();
  const locked = useLocked(draft);
  const [tried, setTried] = createSignal(false);
  const [deleting, setDeleting] = createSignal(false);
  const problem = useProblems(draft, tried);
  const name = (): string => draft.saved()?.name || draft.value().name.trim() || 'without a name';
  return (
    <>
      <PageHeader
        title={draft.isNew() ? 'Create desk' : (draft.saved()?.name ?? 'Desk')}
        back={{ href: '/desks', label: 'Desks' }}
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
                  refused: can('delete_desk') ? scope.outOfScope(draft.id) : 'Needs delete_desk',
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
          name={`desk ${name()}`}
          locked={locked()}
          onTried={() => setTried(true)}
          onSaved={() => navigate(`/desks/${draft.id}`, { replace: true })}
          onDiscarded={() => draft.isNew() && navigate('/desks')}
        >
          <Section title="Desk" description="A team, by the name that managers and reports know it by." split>
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
          <DeskQueues draft={draft} locked={locked()} problem={problem('queues')} />
          <Show when={!draft.isNew() && draft.saved()}>{(desk) => <DeskPeople desk={desk()} />}</Show>
        </RecordForm>
      </RecordLoaded>
      <Show when={deleting() && draft.saved()}>
        {(desk) => <DeleteDesk desk={desk()} onClose={() => setDeleting(false)} onDeleted={() => navigate('/desks')} />}
      </Show>
    </>
  );
}
