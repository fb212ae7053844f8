import { collections } from '../../../../shared/schema/records.ts';
import { useNavigate } from '@solidjs/router';
import { createSignal, lazy, Show, Suspense, type JSX } from 'solid-js';
import { Badge } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { Menu } from '../../../components/menu.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { createDraft } from '../../../state/draft.ts';
import { useCan } from '../../../state/use-session.ts';
import { useLocked } from '../../editing/form/use-locked.ts';
import { useWaiting } from '../../editing/saving/use-waiting.ts';
import { WaitingBadge } from '../../editing/saving/waiting-badge.tsx';
import { warmed } from '../../warmed.ts';
import { createRoleEditing } from './role-editing.ts';
import { RoleForm } from './role-form.tsx';

const DeleteRole = warmed(
  lazy(() => import('../members/delete-role.tsx').then((module) => ({ default: module.DeleteRole }))),
);

/** A saved role. Who may not change it sees it all, and why not. */
export function CustomRoleEditor(props: { readonly id: string }): JSX.Element {
  const navigate = useNavigate();
  const can = useCan();
  const waiting = useWaiting(collections.roles);
  const [deleting, setDeleting] = createSignal(false);
  const draft = createDraft({ collection: collections.roles, id: props.id, isNew: false });
  const deleted = (): boolean => (draft.saved()?.deletedAt ?? null) !== null;
  const locked = useLocked(draft);
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
