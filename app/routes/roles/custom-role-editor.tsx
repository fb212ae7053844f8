import { useNavigate } from '@solidjs/router';
import { createMemo, createSignal, lazy, Show, Suspense, type JSX } from 'solid-js';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Menu } from '../../components/menu.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useClient } from '../../state/client-context.tsx';
import { createDraft } from '../../state/draft.ts';
import { useCan } from '../../state/use-session.ts';
import { useWaiting } from '../editing/use-waiting.ts';
import { WaitingBadge } from '../editing/waiting-badge.tsx';
import { useSentences } from '../editing/use-sentences.ts';
import { warmed } from '../warmed.ts';
import { createRoleEditing } from './role-editing.ts';
import { RoleForm } from './role-form.tsx';

const DeleteRole = warmed(lazy(() => import('./delete-role.tsx').then((module) => ({ default: module.DeleteRole }))));

/** A saved role. Who may not change it sees it all, and why not. */
export function CustomRoleEditor(props: { readonly id: string }): JSX.Element {
  const client = useClient();
  const navigate = useNavigate();
  const can = useCan();
  const sentences = useSentences();
  const waiting = useWaiting('roles');
  const [deleting, setDeleting] = createSignal(false);
  const draft = createDraft({ collection: 'roles', id: props.id, isNew: false });
  const deleted = (): boolean => (draft.saved()?.deletedAt ?? null) !== null;
  const locked = createMemo((): string | null => {
    const saved = draft.saved();
    if (saved === undefined) return null;
    if (deleted()) return 'This role is deleted. Restore it from Deleted to change it.';
    if (!can('edit_role')) return 'That needs the permission edit_role.';
    // Whether the rules let me change even its description: not if it has rights that I lack.
    const probe = {
      collection: 'roles',
      id: props.id,
      field: 'description',
      member: null,
      before: saved.description,
      after: `${saved.description.slice(0, 900)}.`,
    } as const;
    const reason = client.review([probe]).verdicts[0]?.reasons[0];
    return reason === undefined ? null : sentences.says(reason);
  });
  const editing = createRoleEditing(draft, draft.value, locked);
  const name = (): string => draft.saved()?.name ?? '';
  return (
    <Show when={draft.loaded()} fallback={<Skeleton lines={8} label="Loading the role" />}>
      <PageHeader
        title={name()}
        back={{ href: '/roles', label: 'Roles' }}
        beside={
          <>
            <Show when={deleted()}>
              <Badge tone="bad">Deleted</Badge>
            </Show>
            <WaitingBadge when={waiting().has(props.id)} />
          </>
        }
        actions={
          <>
            <Button
              icon="copy"
              href={`/roles/new?clone=${props.id}`}
              refused={can('create_role') ? null : 'Creating roles needs create_role'}
            >
              Clone
            </Button>
            <Menu
              label={`Actions for ${name()}`}
              items={[
                {
                  label: 'Delete',
                  icon: 'trash',
                  danger: true,
                  refused: deleted() ? 'It is deleted' : can('delete_role') ? null : 'Needs delete_role',
                  onSelect: () => setDeleting(true),
                },
              ]}
            />
          </>
        }
      />
      <RoleForm
        draft={draft}
        editing={editing}
        name={`role ${name()}`}
        onSaved={() => undefined}
        onDiscarded={() => undefined}
      />
      <Show when={deleting()}>
        <Suspense>
          <DeleteRole id={props.id} onClose={() => setDeleting(false)} onDeleted={() => navigate('/roles')} />
        </Suspense>
      </Show>
    </Show>
  );
}
