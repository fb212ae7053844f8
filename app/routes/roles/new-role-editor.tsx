import { useNavigate } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { limits } from '../../../shared/schema/limits.ts';
import type { Role } from '../../../shared/schema/records.ts';
import { PageHeader } from '../../components/page-header.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useClient } from '../../state/client-context.tsx';
import { createDraft } from '../../state/draft.ts';
import { useCan } from '../../state/use-session.ts';
import { createRoleEditing } from './role-editing.ts';
import { RoleForm } from './role-form.tsx';

/** A new role, or a copy of another: nothing exists until Save. */
export function NewRoleEditor(props: { readonly source: Role | undefined }): JSX.Element {
  const client = useClient();
  const navigate = useNavigate();
  const can = useCan();
  const { source } = props;
  const draft = createDraft({
    collection: 'roles',
    id: client.newId('roles'),
    isNew: true,
    ...(source === undefined ? {} : { seed: copyOf(source), key: source.id }),
  });
  const locked = (): string | null => (can('create_role') ? null : 'Creating roles needs the permission create_role.');
  const editing = createRoleEditing(draft, draft.value, locked);
  const name = (): string => (draft.value().name.trim() === '' ? 'new role' : `role ${draft.value().name.trim()}`);
  return (
    <>
      <PageHeader
        title={source === undefined ? 'Create New Role' : `Copy of ${source.name}`}
        back={{ href: '/roles', label: 'Roles' }}
        description={
          source === undefined ? undefined : `Starts with everything ${source.name} has. It exists once you create it.`
        }
      />
      <Show when={draft.loaded()} fallback={<Skeleton lines={8} label="Loading the role" />}>
        <RoleForm
          draft={draft}
          editing={editing}
          name={name()}
          onSaved={() => navigate(`/roles/${draft.id}`, { replace: true })}
          onDiscarded={() => navigate('/roles')}
        />
      </Show>
    </>
  );
}

function copyOf(source: Role): Partial<Role> {
  const { id: _id, deletedAt: _deletedAt, ...fields } = source;
  return { ...fields, name: `Copy of ${source.name}`.slice(0, limits.nameLength).trimEnd() };
}
