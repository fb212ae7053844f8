import { useLocation, useNavigate, useParams } from '@solidjs/router';
import { createSignal, lazy, Show, Suspense, untrack, type JSX } from 'solid-js';
import { collections } from '../../../../shared/schema/records.ts';
import { Menu } from '../../../components/menu.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { useToasts } from '../../../components/toasts.tsx';
import { wordsOf } from '../../../language/collection-words.ts';
import { recordsWords } from '../../../language/records-words.ts';
import { userPasswordWords } from '../../../language/user-password-words.ts';
import { usersEditorWords } from '../../../language/users-editor-words.ts';
import { viewingWords } from '../../../language/viewing-words.ts';
import { useClient } from '../../../state/client-context.tsx';
import { createDraft } from '../../../state/draft.ts';
import { useCan } from '../../../state/use-session.ts';
import { useSync } from '../../../state/use-sync.ts';
import { RecordForm } from '../../editing/form/record-form.tsx';
import { RecordLoaded } from '../../editing/form/record-loaded.tsx';
import { useWaiting } from '../../editing/saving/use-waiting.ts';
import { WaitingBadge } from '../../editing/saving/waiting-badge.tsx';
import { useViewAs } from '../../shell/viewing/use-view-as.ts';
import { warmed } from '../../warmed.ts';
import { ActDialog } from '../acts/act-dialog.tsx';
import type { Act } from '../acts/act.ts';
import { AssignmentsSection } from '../assignments/assignments-section.tsx';
import { StateBadges } from '../list/user-columns.tsx';
import { PasswordSection } from '../password/password-section.tsx';
import { usePasswordRefusal } from '../password/use-password-refusal.ts';
import { AccountSection } from './account-section.tsx';
import { createUserEditing, type UserEditing } from './user-editing.ts';

// The form does not wait for these.
const PasswordDialog = warmed(
  lazy(() => import('../password/password-dialog.tsx').then((module) => ({ default: module.PasswordDialog }))),
);
const MayDoFold = warmed(lazy(() => import('./may-do-section.tsx').then((module) => ({ default: module.MayDoFold }))));
const MayDoSection = warmed(
  lazy(() => import('./may-do-section.tsx').then((module) => ({ default: module.MayDoSection }))),
);

/** Creates a user, or shows and changes one. */
export default function UserEditor(): JSX.Element {
  const params = useParams<{ id?: string }>();
  const client = useClient();
  return (
    // One draft is of one record.
    <Show when={params.id ?? 'new'} keyed>
      {(id) =>
        id === 'new' ? (
          <Editor id={untrack(() => client.newId(collections.users))} isNew />
        ) : (
          <Editor id={id} isNew={false} />
        )
      }
    </Show>
  );
}

function Editor(props: { readonly id: string; readonly isNew: boolean }): JSX.Element {
  const draft = untrack(() => createDraft({ collection: collections.users, id: props.id, isNew: props.isNew }));
  const editing = createUserEditing(draft);
  return <Form editing={editing} />;
}

function Form(props: { readonly editing: UserEditing }): JSX.Element {
  const { draft } = untrack(() => props.editing);
  const waiting = useWaiting(collections.users);
  const navigate = useNavigate();
  const [act, setAct] = createSignal<Act | null>(null);
  const location = useLocation<{ readonly passwordNext?: boolean }>();
  const refusal = usePasswordRefusal();
  const sync = useSync();
  const toasts = useToasts();
  const saved = (): void => {
    const user = draft.value();
    // A new user is opened under their address, which is another screen than the form of a new one.
    const isFirst = location.pathname.endsWith('/new') && user.enabled && refusal(user) === null;
    const passwordNext = isFirst && sync().connection === 'online';
    if (isFirst && !passwordNext) toasts.show({ text: userPasswordWords.later(user.username) });
    navigate(`/users/${draft.id}`, { replace: true, state: { passwordNext } });
  };
  const [passwordNext, setPasswordNext] = createSignal(untrack(() => location.state?.passwordNext === true));
  const closePassword = (): void => {
    setPasswordNext(false);
    // Neither a reload nor Back asks again.
    navigate(location.pathname, { replace: true, scroll: false });
  };
  const called = (): string => {
    const name = draft.saved()?.username || draft.value().username.trim();
    return name === '' ? wordsOf(collections.users).withoutName : wordsOf(collections.users).named(name);
  };
  const title = (): string =>
    draft.isNew() ? wordsOf(collections.users).create : (draft.saved()?.username ?? wordsOf(collections.users).One);
  return (
    <>
      <PageHeader
        title={title()}
        back={{ href: '/users', label: wordsOf(collections.users).Many }}
        beside={
          <>
            <Show when={!draft.isNew() && draft.saved()}>{(user) => <StateBadges user={user()} />}</Show>
            <WaitingBadge when={waiting().has(draft.id)} />
          </>
        }
        actions={
          <Show when={!draft.isNew() && draft.saved()?.deletedAt === null}>
            <MoreActions editing={props.editing} onAct={setAct} />
          </Show>
        }
      />
      <RecordLoaded draft={draft}>
        <RecordForm
          draft={draft}
          name={called()}
          locked={props.editing.locked()}
          onTried={() => props.editing.setTried()}
          onSaved={saved}
          onDiscarded={() => draft.isNew() && navigate('/users')}
        >
          <Show when={!draft.isNew()}>
            <Suspense>
              <MayDoFold editing={props.editing} />
            </Suspense>
          </Show>
          <AccountSection editing={props.editing} />
          <AssignmentsSection editing={props.editing} field="roles" />
          <AssignmentsSection editing={props.editing} field="desks" />
          <PasswordSection editing={props.editing} />
          <Show when={draft.isNew()}>
            <Suspense fallback={<Skeleton lines={4} label={usersEditorWords.loadingMayDo} />}>
              <MayDoSection editing={props.editing} />
            </Suspense>
          </Show>
        </RecordForm>
      </RecordLoaded>
      <Suspense>
        <Show when={passwordNext() && draft.saved()}>
          {(user) => <PasswordDialog user={user()} first onClose={closePassword} />}
        </Show>
      </Suspense>
      <ActDialog
        act={act()}
        directory={props.editing.directory}
        onClose={() => setAct(null)}
        onSaved={() => {
          const done = act();
          setAct(null);
          if (done?.kind === 'delete') navigate('/users');
        }}
      />
    </>
  );
}

function MoreActions(props: { readonly editing: UserEditing; readonly onAct: (act: Act) => void }): JSX.Element {
  const can = useCan();
  const viewAs = useViewAs();
  return (
    <Show when={props.editing.draft.saved()}>
      {(user) => (
        <Menu
          label={usersEditorWords.moreFor(user().username)}
          items={[
            {
              label: viewingWords.as(user().username),
              icon: 'eye',
              refused: viewAs.refusal('user'),
              onSelect: () => void viewAs.begin({ kind: 'user', id: user().id }),
            },
            {
              label: recordsWords.delete,
              icon: 'trash',
              danger: true,
              refused: can('delete_user') ? null : recordsWords.needs('delete_user'),
              onSelect: () => props.onAct({ kind: 'delete', user: user() }),
            },
          ]}
        />
      )}
    </Show>
  );
}
