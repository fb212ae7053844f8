import { useNavigate, useParams } from '@solidjs/router';
import { createSignal, Show, Suspense, untrack, type Accessor, type Component, type JSX } from 'solid-js';
import { nameOf, type RecordOf } from '../../../shared/schema/records.ts';
import { Menu } from '../../components/menu.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Section } from '../../components/section.tsx';
import { createText, nounOf } from '../../language/names.ts';
import { useClient } from '../../state/client-context.tsx';
import { createDraft, type Draft } from '../../state/draft.ts';
import { NameAndDescription } from './name-and-description.tsx';
import { RecordForm } from './record-form.tsx';
import { RecordLoaded } from './record-loaded.tsx';
import { useLocked } from './use-locked.ts';
import { useProblems } from './use-problems.ts';
import { useWaiting } from './use-waiting.ts';
import { WaitingBadge } from './waiting-badge.tsx';
import { capital } from '../../language/capital.ts';

type Named = 'desks' | 'queues';

/** What the sections of such an editor share. */
export interface NamedRecordEditing<C extends Named> {
  readonly draft: Draft<C>;
  /** Why nothing here may be changed; null: it may. */
  readonly locked: Accessor<string | null>;
  readonly problem: (field: keyof RecordOf[C] & string) => string | null;
}

export interface NamedRecordEditorProps<C extends Named> {
  readonly collection: C;
  /** What such a record is. */
  readonly about: string;
  /** Why this one may not be deleted; null: it may. */
  readonly deleteRefused: (id: string) => string | null;
  /** The sections after name and description. */
  readonly more: (editing: NamedRecordEditing<C>) => JSX.Element;
  /** Asks, in a dialog, whether it is to be deleted. */
  readonly deletion: Component<{
    readonly record: RecordOf[C];
    readonly onClose: () => void;
    readonly onDeleted: () => void;
  }>;
}

/** Creates a record that is a name, a description and little else, or shows and changes one. */
export function NamedRecordEditor<C extends Named>(props: NamedRecordEditorProps<C>): JSX.Element {
  const params = useParams<{ id?: string }>();
  const client = useClient();
  return (
    // One draft is of one record.
    <Show when={params.id ?? 'new'} keyed>
      {(id) => (
        <Form
          {...props}
          draft={untrack(() =>
            createDraft({
              collection: props.collection,
              id: id === 'new' ? client.newId(props.collection) : id,
              isNew: id === 'new',
            }),
          )}
        />
      )}
    </Show>
  );
}

function Form<C extends Named>(props: NamedRecordEditorProps<C> & { readonly draft: Draft<C> }): JSX.Element {
  const { draft, collection } = untrack(() => props);
  const waiting = useWaiting(collection);
  const navigate = useNavigate();
  const locked = useLocked(draft);
  const [tried, setTried] = createSignal(false);
  const [deleting, setDeleting] = createSignal(false);
  const problem = useProblems(draft, tried);
  const noun = nounOf(collection);
  const saved = (): string => {
    const record = draft.saved();
    return record === undefined ? '' : nameOf(collection, record);
  };
  const name = (): string => saved() || nameOf(collection, draft.value()).trim() || 'without a name';
  return (
    <>
      <PageHeader
        title={draft.isNew() ? createText(collection) : saved() || capital(noun)}
        back={{ href: `/${collection}`, label: capital(nounOf(collection, 2)) }}
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
                  refused: props.deleteRefused(draft.id),
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
          name={`${noun} ${name()}`}
          locked={locked()}
          onTried={() => setTried(true)}
          onSaved={() => navigate(`/${collection}/${draft.id}`, { replace: true })}
          onDiscarded={() => draft.isNew() && navigate(`/${collection}`)}
        >
          <Section title={capital(noun)} description={props.about} split>
            <NameAndDescription draft={draft} readOnly={locked() !== null} problem={problem} />
          </Section>
          {props.more({ draft, locked, problem })}
        </RecordForm>
      </RecordLoaded>
      <Suspense>
        <Show when={deleting() && draft.saved()}>
          {(record) => (
            <props.deletion
              record={record()}
              onClose={() => setDeleting(false)}
              onDeleted={() => navigate(`/${collection}`)}
            />
          )}
        </Show>
      </Suspense>
    </>
  );
}
