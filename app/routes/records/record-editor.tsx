import { useNavigate, useParams } from '@solidjs/router';
import { createMemo, createSignal, For, lazy, Show, Suspense, untrack, type Accessor, type JSX } from 'solid-js';
import { fieldsOf, recordPermissions, type FieldSpec } from '../../../shared/schema/fields.ts';
import { nameOf, type Collection, type RecordOf } from '../../../shared/schema/records.ts';
import { Menu } from '../../components/menu.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Section } from '../../components/section.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import { recordsWords } from '../../language/records-words.ts';
import { useClient } from '../../state/client-context.tsx';
import { createDraft, type Draft } from '../../state/draft.ts';
import { useCan } from '../../state/use-session.ts';
import { RecordForm } from '../editing/form/record-form.tsx';
import { RecordLoaded } from '../editing/form/record-loaded.tsx';
import { useLocked } from '../editing/form/use-locked.ts';
import { useProblems } from '../editing/form/use-problems.ts';
import { useWaiting } from '../editing/saving/use-waiting.ts';
import { WaitingBadge } from '../editing/saving/waiting-badge.tsx';
import { warmed } from '../warmed.ts';
import { FieldControl } from './field-control.tsx';
import { listPath, recordPath } from './record-paths.ts';
import { RecordHistory } from './record-history.tsx';
import { ReferredFrom } from './referred-from.tsx';

const RecordDeletion = warmed(
  lazy(() => import('./record-deletion.tsx').then((module) => ({ default: module.RecordDeletion }))),
);

/** What the sections of an editor share. */
export interface RecordEditing<C extends Collection> {
  readonly draft: Draft<C>;
  /** Why nothing here may be changed; null: it may. */
  readonly locked: Accessor<string | null>;
  readonly problem: (field: string) => string | null;
}

export interface RecordEditorProps<C extends Collection> {
  readonly collection: C;
  /** Why this one may not be deleted although the permission is there; null: it may. */
  readonly undeletable?: ((id: string) => string | null) | undefined;
  /** The sections after the fields and what refers to the record. */
  readonly more?: ((editing: RecordEditing<C>) => JSX.Element) | undefined;
}

/** Creates a record of any collection, or shows and changes one: a control for each field, as its description says. */
export function RecordEditor<C extends Collection>(props: RecordEditorProps<C>): JSX.Element {
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

function Form<C extends Collection>(props: RecordEditorProps<C> & { readonly draft: Draft<C> }): JSX.Element {
  const { draft, collection } = untrack(() => props);
  const words = wordsOf(collection);
  const waiting = useWaiting(collection);
  const navigate = useNavigate();
  const can = useCan();
  const locked = useLocked(draft);
  const [tried, setTried] = createSignal(false);
  const [deleting, setDeleting] = createSignal<RecordOf[C] | null>(null);
  const problems = useProblems(draft, tried);
  // Every field of the table is a field of the record.
  const problem = (field: string): string | null => problems(field as keyof RecordOf[C] & string);
  const saved = createMemo((): string => {
    const record = draft.saved();
    return record === undefined ? '' : nameOf(collection, record);
  });
  const called = (): string => {
    const given = saved() || nameOf(collection, draft.value()).trim();
    return given === '' ? words.withoutName : words.named(given);
  };
  const mayDelete = (): string | null => {
    const needed = recordPermissions[collection].delete;
    return can(needed) ? (props.undeletable?.(draft.id) ?? null) : words.needsToDelete(needed);
  };
  const fields = fieldsOf(collection).filter(isEdited);
  return (
    <>
      <PageHeader
        title={draft.isNew() ? words.create : saved() || words.One}
        back={{ href: listPath(collection), label: words.Many }}
        beside={<WaitingBadge when={waiting().has(draft.id)} />}
        actions={
          <Show when={!draft.isNew() && draft.saved()?.deletedAt === null}>
            <Menu
              label={recordsWords.actionsFor(saved())}
              items={[
                {
                  label: recordsWords.delete,
                  icon: 'trash',
                  danger: true,
                  refused: mayDelete(),
                  onSelect: () => setDeleting(() => draft.saved() ?? null),
                },
              ]}
            />
          </Show>
        }
      />
      <RecordLoaded draft={draft}>
        <RecordForm
          draft={draft}
          name={called()}
          locked={locked()}
          onTried={() => setTried(true)}
          onSaved={() => navigate(recordPath(collection, draft.id), { replace: true })}
          onDiscarded={() => draft.isNew() && navigate(listPath(collection))}
        >
          <Section title={words.One} description={words.says} split>
            <div class="stack">
              <For each={fields}>
                {(spec) => (
                  <FieldControl
                    draft={draft}
                    spec={spec}
                    locked={locked()}
                    problem={problem(spec.field)}
                    autofocus={spec.naming && draft.isNew()}
                  />
                )}
              </For>
            </div>
          </Section>
          <Show when={!draft.isNew()}>
            <ReferredFrom collection={collection} id={draft.id} />
          </Show>
          {props.more?.({ draft, locked, problem })}
          <Show when={!draft.isNew()}>
            <RecordHistory id={draft.id} />
          </Show>
        </RecordForm>
      </RecordLoaded>
      <Suspense>
        <Show when={deleting()} keyed>
          {(record) => (
            <RecordDeletion
              collection={collection}
              // <Show> widens what it hands on.
              record={record as RecordOf[C]}
              onClose={() => setDeleting(null)}
              onDeleted={() => navigate(listPath(collection))}
            />
          )}
        </Show>
      </Suspense>
    </>
  );
}

/** What the server alone writes, and deletion, have no control. */
function isEdited(spec: FieldSpec): boolean {
  return spec.write !== 'server' && !spec.serverTime;
}
