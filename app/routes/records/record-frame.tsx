import { useNavigate } from '@solidjs/router';
import { createMemo, createSignal, lazy, Show, Suspense, untrack, type Accessor, type JSX } from 'solid-js';
import { besideField, recordPermissions } from '../../../shared/schema/fields.ts';
import { readRegister } from '../../../shared/schema/register.ts';
import { nameOf, type Collection, type RecordOf } from '../../../shared/schema/records.ts';
import { Badge } from '../../components/badge.tsx';
import { Menu } from '../../components/menu.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import { recordsWords } from '../../language/records-words.ts';
import type { Draft } from '../../state/draft.ts';
import { useCan } from '../../state/use-session.ts';
import { RecordForm } from '../editing/form/record-form.tsx';
import { RecordLoaded } from '../editing/form/record-loaded.tsx';
import { useLocked } from '../editing/form/use-locked.ts';
import { useProblems } from '../editing/form/use-problems.ts';
import { useWaiting } from '../editing/saving/use-waiting.ts';
import { WaitingBadge } from '../editing/saving/waiting-badge.tsx';
import { warmed } from '../warmed.ts';
import { RecordHistory } from './record-history.tsx';
import { listPath, recordPath } from './record-paths.ts';
import { useRecordScope } from './use-record-scope.ts';

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

export interface RecordFrameProps<C extends Collection> {
  /** One frame is of one draft. */
  readonly draft: Draft<C>;
  /** Of a new record, if there is more to say. */
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** Before the menu. */
  readonly actions?: JSX.Element | undefined;
  /** Why this one may not be deleted although the permission is there; null: it may. */
  readonly undeletable?: ((id: string) => string | null) | undefined;
  /** Brings a field to the front that may stand behind a tab. */
  readonly onShowField?: ((field: string) => void) | undefined;
  /** The fields. */
  readonly children: (editing: RecordEditing<C>) => JSX.Element;
}

/** Around the fields of one record, whatever they are: heading, reviewed Save, deletion, history. */
export function RecordFrame<C extends Collection>(props: RecordFrameProps<C>): JSX.Element {
  const draft = untrack(() => props.draft);
  const { collection } = draft;
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
  const name = (): string => saved() || nameOf(collection, draft.value()).trim();
  /** What is said beside the name. */
  const beside = (): string | undefined => {
    const [record, spec] = [draft.saved(), besideField[collection]];
    return record === undefined || spec === null ? undefined : String(readRegister(record, spec, null));
  };
  const isDeleted = (): boolean => (draft.saved()?.deletedAt ?? null) !== null;
  const scope = useRecordScope(collection);
  const outOfScope = (): string | null => {
    const record = draft.saved();
    return props.undeletable?.(draft.id) ?? (record === undefined ? null : scope(record));
  };
  const mayDelete = (): string | null => {
    const needed = recordPermissions[collection].delete;
    return can(needed) ? outOfScope() : words.needsToDelete(needed);
  };
  // Its address is another one from then on; that of a saved one may say more, which stays.
  const wasNew = untrack(draft.isNew);
  return (
    <>
      <PageHeader
        title={draft.isNew() ? (props.title ?? words.create) : saved() || words.One}
        back={{ href: listPath(collection), label: words.Many }}
        beside={
          <>
            <Show when={isDeleted()}>
              <Badge tone="bad">{recordsWords.deleted}</Badge>
            </Show>
            <WaitingBadge when={waiting().has(draft.id)} />
          </>
        }
        description={props.description ?? beside()}
        actions={
          <>
            {props.actions}
            <Show when={!draft.isNew() && draft.saved() !== undefined && !isDeleted()}>
              <Menu
                label={recordsWords.actionsFor(name())}
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
          </>
        }
      />
      <RecordLoaded draft={draft}>
        <RecordForm
          draft={draft}
          name={name() === '' ? words.withoutName : words.named(name())}
          locked={locked()}
          onTried={() => setTried(true)}
          onShowField={props.onShowField}
          onSaved={() => wasNew && navigate(recordPath(collection, draft.id), { replace: true })}
          onDiscarded={() => draft.isNew() && navigate(listPath(collection))}
        >
          {props.children({ draft, locked, problem })}
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
