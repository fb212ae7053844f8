import { createSignal, Show, type JSX } from 'solid-js';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { SaveBar } from '../../components/save-bar.tsx';
import type { Draft } from '../../state/draft.ts';
import { ElsewhereNotice } from '../editing/elsewhere-notice.tsx';
import { createFocusedField } from '../editing/focused-field.ts';
import { NewsNotice } from '../editing/news-notice.tsx';
import { PresenceLine } from '../editing/presence-line.tsx';
import { ReviewSheet } from '../editing/review-sheet.tsx';
import { useKeptDraft } from '../editing/use-kept-draft.ts';
import type { RoleEditing } from './role-editing.ts';
import { RoleIdentity } from './role-identity.tsx';
import { RoleTabs } from './role-tabs.tsx';

export interface RoleFormProps {
  readonly draft: Draft<'roles'>;
  readonly editing: RoleEditing;
  /** "role Supervisor". */
  readonly name: string;
  readonly onSaved: () => void;
  readonly onDiscarded: () => void;
}

/** The editor of a role that can be changed, new or not. */
export function RoleForm(props: RoleFormProps): JSX.Element {
  const [reviewing, setReviewing] = createSignal(false);
  const [discarding, setDiscarding] = createSignal(false);
  const [tried, setTried] = createSignal(false);
  const focused = createFocusedField();
  useKeptDraft(props.draft, () => props.name);

  const isNew = (): boolean => props.draft.isNew();
  const count = (): number => (isNew() && !props.draft.dirty() ? 0 : props.draft.changes().length);
  const unnamed = (): boolean => props.draft.value().name.trim() === '';
  const review = (): void => {
    setTried(true);
    if (isNew() && unnamed()) document.querySelector<HTMLElement>('[data-field="name"] input')?.focus();
    else setReviewing(true);
  };
  const objections = (): number => (props.draft.review()?.verdicts ?? []).filter((verdict) => verdict.reasons.length > 0).length;
  const note = (): string | undefined => {
    if (props.draft.elsewhere().length > 0) return 'Changed elsewhere: decide first';
    const found = objections();
    return found === 0 ? undefined : found === 1 ? 'The rules object to 1' : `The rules object to ${found}`;
  };
  return (
    <form
      class="role-form"
      classList={{ 'is-locked': props.editing.locked() !== null }}
      onSubmit={(event) => {
        event.preventDefault();
        if (props.draft.changes().length > 0) review();
      }}
      onFocusIn={(event) => focused.onFocusIn(event)}
      onFocusOut={() => focused.onFocusOut()}
    >
      <Show when={!isNew()}>
        <PresenceLine collection="roles" id={props.draft.id} field={focused.field} />
      </Show>
      <Show when={props.draft.restored()}>
        <Notice tone="info">Your unsaved changes were kept on this device and are here again.</Notice>
      </Show>
      <Show when={props.editing.locked()}>{(why) => <Notice tone="info">{why()}</Notice>}</Show>
      <ElsewhereNotice draft={props.draft} />
      <NewsNotice draft={props.draft} />
      <RoleIdentity editing={props.editing} strict={tried()} />
      <RoleTabs editing={props.editing} isNew={isNew()} />
      <SaveBar
        count={count()}
        always={isNew()}
        note={note()}
        busy={props.draft.saving()}
        saveLabel={isNew() ? 'Review and create' : 'Review and save'}
        onSave={review}
        onDiscard={() => (props.draft.dirty() ? setDiscarding(true) : props.onDiscarded())}
      />
      <ReviewSheet
        draft={props.draft}
        open={reviewing()}
        name={props.name}
        onClose={() => setReviewing(false)}
        onSaved={props.onSaved}
      />
      <ConfirmDialog
        open={discarding()}
        kind="danger"
        title="Discard unsaved changes?"
        confirmLabel="Discard changes"
        cancelLabel="Keep editing"
        onCancel={() => setDiscarding(false)}
        onConfirm={() => {
          setDiscarding(false);
          props.draft.discard();
          props.onDiscarded();
        }}
      >
        What you changed in {props.name} and did not save goes; the role stays as it is saved.
      </ConfirmDialog>
    </form>
  );
}
