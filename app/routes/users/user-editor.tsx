import { useNavigate, useParams } from '@solidjs/router';
import { createSignal, Show, untrack, type JSX } from 'solid-js';
import { useClient } from '../../state/client-context.tsx';
import { createDraft } from '../../state/draft.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Menu } from '../../components/menu.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SaveBar } from '../../components/save-bar.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useCan } from '../../state/use-session.ts';
import { ElsewhereNotice } from '../editing/elsewhere-notice.tsx';
import { createFocusedField } from '../editing/focused-field.ts';
import { NewsNotice } from '../editing/news-notice.tsx';
import { PresenceLine } from '../editing/presence-line.tsx';
import { ReviewSheet } from '../editing/review-sheet.tsx';
import { useKeptDraft } from '../editing/use-kept-draft.ts';
import { AccountSection } from './account-section.tsx';
import { ActDialog } from './act-dialog.tsx';
import type { Act } from './act.ts';
import { AssignmentsSection } from './assignments-section.tsx';
import { MayDoSection } from './may-do-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { StateBadges } from './user-columns.tsx';
import { createUserEditing, type UserEditing } from './user-editing.ts';
import './users.css';

/** Creates a user, or shows and changes one. */
export default function UserEditor(): JSX.Element {
  const params = useParams<{ id?: string }>();
  const client = useClient();
  return (
    // One draft is of one record.
    <Show when={params.id ?? 'new'} keyed>
      {(id) => (id === 'new' ? <Editor id={untrack(() => client.newId('users'))} isNew /> : <Editor id={id} isNew={false} />)}
    </Show>
  );
}

function Editor(props: { readonly id: string; readonly isNew: boolean }): JSX.Element {
  const draft = untrack(() => createDraft({ collection: 'users', id: props.id, isNew: props.isNew, seed: { enabled: true } }));
  const editing = createUserEditing(draft);
  return (
    <Show when={draft.loaded()} fallback={<Skeleton lines={8} label="Loading the user" />}>
      <Show when={draft.isNew() || draft.saved() !== undefined} fallback={<Gone />}>
        <Form editing={editing} />
      </Show>
    </Show>
  );
}

function Form(props: { readonly editing: UserEditing }): JSX.Element {
  const { draft } = untrack(() => props.editing);
  const navigate = useNavigate();
  const focus = createFocusedField();
  const [reviewing, setReviewing] = createSignal(false);
  const [act, setAct] = createSignal<Act | null>(null);
  // Once it is saved the draft is no longer new, but this screen still is of a new one.
  const wasNew = untrack(draft.isNew);
  const name = (): string => `user ${draft.saved()?.username || draft.value().username || 'without a name'}`;
  const title = (): string => (draft.isNew() ? 'Create user' : (draft.saved()?.username ?? ''));
  useKeptDraft(draft, name);
  const refused = (): string | null => {
    if (draft.elsewhere().length > 0) return null;
    if (draft.value().username.trim() === '') return 'A user needs a username.';
    return null;
  };

  return (
    <div onFocusIn={focus.onFocusIn} onFocusOut={focus.onFocusOut}>
      <PageHeader
        title={title()}
        back={{ href: '/users', label: 'Users' }}
        beside={
          <Show when={!wasNew && draft.saved()}>
            {(user) => (
              <>
                <StateBadges user={user()} />
                <PresenceLine collection="users" id={draft.id} field={focus.field} />
              </>
            )}
          </Show>
        }
        actions={
          <Show when={!wasNew && draft.saved()?.deletedAt === null}>
            <MoreActions editing={props.editing} onAct={setAct} />
          </Show>
        }
      />
      <Show when={props.editing.locked()}>{(why) => <Notice title="You can look, but not change">{why()}</Notice>}</Show>
      <Show when={draft.restored()}>
        <Notice
          title="Your unsaved changes are back"
          actions={
            <Button size="small" onClick={() => draft.discard()}>
              Discard them
            </Button>
          }
        >
          They were kept on this device.
        </Notice>
      </Show>
      <ElsewhereNotice draft={draft} />
      <NewsNotice draft={draft} />
      <AccountSection editing={props.editing} />
      <AssignmentsSection editing={props.editing} field="roles" />
      <AssignmentsSection editing={props.editing} field="desks" />
      <PasswordSection editing={props.editing} />
      <MayDoSection editing={props.editing} />
      <Show when={props.editing.locked() === null}>
        <SaveBar
          count={draft.dirty() || !draft.isNew() ? draft.changes().length : 0}
          always={draft.isNew()}
          onDiscard={() => {
            draft.discard();
            if (draft.isNew()) navigate('/users');
          }}
          onSave={() => setReviewing(true)}
          refused={refused()}
          saveLabel={draft.isNew() ? 'Review and create' : undefined}
        />
      </Show>
      <ReviewSheet
        draft={draft}
        open={reviewing()}
        onClose={() => setReviewing(false)}
        name={name()}
        onSaved={() => wasNew && navigate(`/users/${draft.id}`, { replace: true })}
      />
      <ActDialog
        act={act()}
        directory={props.editing.directory}
        onClose={() => setAct(null)}
        onSaved={() => {
          const deleted = act()?.kind === 'delete';
          setAct(null);
          if (deleted) navigate('/users');
        }}
      />
    </div>
  );
}

function MoreActions(props: { readonly editing: UserEditing; readonly onAct: (act: Act) => void }): JSX.Element {
  const can = useCan();
  return (
    <Show when={props.editing.draft.saved()}>
      {(user) => (
        <Menu
          label={`More for ${user().username}`}
          items={[
            {
              label: 'Delete',
              icon: 'trash',
              danger: true,
              refused: can('delete_user') ? null : 'Needs delete_user',
              onSelect: () => props.onAct({ kind: 'delete', user: user() }),
            },
          ]}
        />
      )}
    </Show>
  );
}

function Gone(): JSX.Element {
  return (
    <>
      <PageHeader title="User" back={{ href: '/users', label: 'Users' }} />
      <EmptyState icon="users" title="There is no such user" actions={<Button href="/users">All users</Button>}>
        It does not exist, is not on this device yet, or you may not see it.
      </EmptyState>
    </>
  );
}
