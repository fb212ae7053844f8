import { createSignal, lazy, onMount, Show, Suspense, untrack, type JSX } from 'solid-js';
import { namingField } from '../../../../shared/schema/fields.ts';
import type { Collection } from '../../../../shared/schema/records.ts';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { Notice } from '../../../components/notice.tsx';
import { SaveBar } from '../../../components/save-bar.tsx';
import type { UnfinishedText } from '../../../data/unfinished-text.ts';
import type { Draft } from '../../../state/draft.ts';
import { useCollisions } from '../../../state/use-sync.ts';
import { warmed } from '../../warmed.ts';
import { ElsewhereNotice } from '../elsewhere/elsewhere-notice.tsx';
import { createFocusedField } from './focused-field.ts';
import { PresenceLine } from '../elsewhere/presence-line.tsx';
import { UnfinishedNotice } from './unfinished-notice.tsx';
import { useKeptDraft } from '../saving/use-kept-draft.ts';
import { useSaveDraft } from '../saving/use-save-draft.ts';
import { weighs } from '../review/weighs.ts';
import { savingWords } from '../../../language/saving-words.ts';
import './record-form.css';

const CollisionNotice = warmed(
  lazy(() => import('../elsewhere/collision-notice.tsx').then((module) => ({ default: module.CollisionNotice }))),
);
const NewsNotice = warmed(
  lazy(() => import('../elsewhere/news-notice.tsx').then((module) => ({ default: module.NewsNotice }))),
);
const ReviewSheet = warmed(
  lazy(() => import('../review/review-sheet.tsx').then((module) => ({ default: module.ReviewSheet }))),
);

export interface RecordFormProps<C extends Collection> {
  readonly draft: Draft<C>;
  /** "user bob". */
  readonly name: string;
  /** Why nothing may be changed; null: it may. */
  readonly locked: string | null;
  /** Asked to save: from then on an empty name is an error. */
  readonly onTried: () => void;
  /** Brings a field to the front that may stand behind a tab. */
  readonly onShowField?: ((field: string) => void) | undefined;
  readonly onSaved: () => void;
  readonly onDiscarded: () => void;
  /** The fields, each within a `data-field`. */
  readonly children: JSX.Element;
}

/** Around the fields of one record: who else is here, what changed elsewhere, and the reviewed Save. */
export function RecordForm<C extends Collection>(props: RecordFormProps<C>): JSX.Element {
  const [reviewing, setReviewing] = createSignal(false);
  const [discarding, setDiscarding] = createSignal(false);
  const [heldUp, setHeldUp] = createSignal(false);
  const focused = createFocusedField();
  const saveDraft = untrack(() => useSaveDraft(props.draft, () => props.name));
  let form!: HTMLDivElement;
  useKeptDraft(props.draft, () => props.name);

  const collisions = useCollisions();
  const collided = (): boolean => collisions().some(({ collision }) => collision.id === props.draft.id);
  const isNew = (): boolean => props.draft.isNew();
  const unnamed = (): boolean =>
    String(props.draft.value()[namingField[props.draft.collection] as keyof object] ?? '').trim() === '';
  // A clone can be created as it is; the defaults of a new record's form alone are nothing to create.
  const count = (): number =>
    isNew() && !props.draft.dirty() && unnamed() ? 0 : props.draft.changes().length + unfinished().length;
  const unfinished = (): readonly UnfinishedText[] => props.draft.unfinished.list();
  const show = (one: UnfinishedText): void => {
    props.onShowField?.(one.field);
    // What is behind a tab is there in the next frame.
    requestAnimationFrame(() => {
      const field = form.querySelector<HTMLElement>(`[data-field="${one.field}"]`);
      (field?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? field?.querySelector('input'))?.focus();
    });
  };
  /** Nothing weighs and nothing stands against it: it is saved at once and undone as fast. */
  const light = (): boolean =>
    !weighs(props.draft.changes()) &&
    props.draft.elsewhere().length === 0 &&
    (count() === 0 || props.draft.review()?.allowed === true);
  const saveLabel = (): string =>
    light()
      ? isNew()
        ? savingWords.create
        : savingWords.save
      : isNew()
        ? savingWords.reviewAndCreate
        : savingWords.reviewAndSave;
  const review = (): void => {
    props.onTried();
    props.draft.unfinished.finish();
    setHeldUp(unfinished().length > 0);
    if (heldUp()) form.closest('main')?.scrollIntoView({ block: 'start' });
    else if (unnamed())
      form.querySelector<HTMLElement>(`[data-field="${namingField[props.draft.collection]}"] input`)?.focus();
    else if (light()) void saveDraft({ undo: true }).then((saved) => (saved ? props.onSaved() : setReviewing(true)));
    else setReviewing(true);
  };
  const note = (): string | undefined => {
    if (unfinished().length > 0) return savingWords.countedUnfinished(unfinished().length);
    if (props.draft.elsewhere().length > 0) return savingWords.decideFirst;
    const found = (props.draft.review()?.verdicts ?? []).filter((verdict) => verdict.reasons.length > 0).length;
    return found === 0 || count() === 0 ? undefined : savingWords.objected(found);
  };
  const discard = (): void => {
    setDiscarding(false);
    props.draft.discard();
    props.onDiscarded();
  };
  const onEnter = (event: KeyboardEvent): void => {
    if (
      event.key !== 'Enter' ||
      event.ctrlKey ||
      event.metaKey ||
      event.isComposing ||
      !(event.target instanceof HTMLInputElement)
    )
      return;
    if (event.target.closest('dialog, form') !== null || !['email', 'text'].includes(event.target.type)) return;
    event.preventDefault();
    if (count() > 0 && props.locked === null) review();
  };
  onMount(() => form.addEventListener('keydown', onEnter));
  return (
    // No <form>: what it holds has forms of its own (an end date, a password).
    <div
      ref={form}
      class="record-form"
      role="group"
      aria-label={props.name}
      onFocusIn={(event) => focused.onFocusIn(event)}
      onFocusOut={() => focused.onFocusOut()}
    >
      <Show when={!isNew()}>
        <PresenceLine collection={props.draft.collection} id={props.draft.id} field={focused.field} />
      </Show>
      <Show when={props.locked}>{(why) => <Notice title={savingWords.locked}>{why()}</Notice>}</Show>
      <Show when={props.draft.restored() && props.draft.dirty()}>
        <Notice>{savingWords.keptBefore}</Notice>
      </Show>
      <Show when={heldUp()}>
        <UnfinishedNotice draft={props.draft} onShow={show} />
      </Show>
      {props.children}
      {/* What others do is told at the bottom: it pushes nothing away from under the hands. */}
      <div class="form-foot">
        <div class="form-news">
          <Suspense>
            <Show when={collided()}>
              <CollisionNotice draft={props.draft} />
            </Show>
          </Suspense>
          <ElsewhereNotice draft={props.draft} beside />
          <Suspense>
            <Show when={props.draft.news().length > 0}>
              <NewsNotice draft={props.draft} />
            </Show>
          </Suspense>
        </div>
        <Show when={props.locked === null || count() > 0}>
          <SaveBar
            count={count()}
            always={isNew()}
            note={note()}
            busy={props.draft.saving()}
            refused={props.locked}
            discardLabel={isNew() && !props.draft.dirty() ? savingWords.cancel : undefined}
            saveLabel={saveLabel()}
            onSave={review}
            onDiscard={() => (props.draft.dirty() ? setDiscarding(true) : props.onDiscarded())}
          />
        </Show>
      </div>
      <Suspense>
        <Show when={reviewing()}>
          <ReviewSheet
            draft={props.draft}
            name={props.name}
            onClose={() => setReviewing(false)}
            onSaved={props.onSaved}
          />
        </Show>
      </Suspense>
      <ConfirmDialog
        open={discarding()}
        kind="danger"
        title={savingWords.discardTitle}
        confirmLabel={savingWords.discardConfirm}
        cancelLabel={savingWords.keepEditing}
        onCancel={() => setDiscarding(false)}
        onConfirm={discard}
      >
        {isNew() ? savingWords.discardsNew(props.name) : savingWords.discards(props.name)}
      </ConfirmDialog>
    </div>
  );
}
