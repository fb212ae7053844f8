import { useNavigate } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { findBuiltInRole, readyMadeRoles } from '../../../../shared/catalogue/built-in-roles.ts';
import { limits } from '../../../../shared/schema/limits.ts';
import { collections, type Role } from '../../../../shared/schema/records.ts';
import { Button } from '../../../components/button.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { wordsOf } from '../../../language/collection-words.ts';
import { useClient } from '../../../state/client-context.tsx';
import { createDraft } from '../../../state/draft.ts';
import { useCan } from '../../../state/use-session.ts';
import { createRoleEditing } from './role-editing.ts';
import { RoleForm } from './role-form.tsx';
import { newRoleTexts } from '../role-texts.ts';

/** A new role, or a copy of another: nothing exists until Save. */
export function NewRoleEditor(props: { readonly source: Role | undefined }): JSX.Element {
  const client = useClient();
  const navigate = useNavigate();
  const can = useCan();
  const { source } = props;
  const draft = createDraft({
    collection: collections.roles,
    id: client.newId(collections.roles),
    isNew: true,
    ...(source === undefined ? {} : { seed: copyOf(source), key: source.id }),
  });
  const locked = (): string | null => (can('create_role') ? null : 'Creating roles needs the permission create_role.');
  const editing = createRoleEditing(draft, draft.value, locked);
  const name = (): string => (draft.value().name.trim() === '' ? 'new role' : `role ${draft.value().name.trim()}`);
  return (
    <>
      <PageHeader
        title={source === undefined ? wordsOf(collections.roles).create : `Copy of ${source.name}`}
        back={{ href: '/roles', label: 'Roles' }}
        description={
          source === undefined ? undefined : `Starts with everything ${source.name} has. It exists once you create it.`
        }
      />
      <Show when={source === undefined && !draft.dirty() && can('create_role')}>
        <ReadyMade />
      </Show>
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

/** Roles to begin with; each is a copy to be changed. */
function ReadyMade(): JSX.Element {
  return (
    <div class="ready-made" role="group" aria-label={newRoleTexts.readyMade}>
      <span class="soft small">{newRoleTexts.readyMade}</span>
      <For each={readyMadeRoles}>
        {(role) => (
          <Button
            size="small"
            icon="copy"
            href={`/roles/new?clone=${encodeURIComponent(role.id)}`}
            label={`${role.name}: ${role.says}`}
          >
            {role.name}
          </Button>
        )}
      </For>
    </div>
  );
}

function copyOf(source: Role): Partial<Role> {
  const { id: _id, deletedAt: _deletedAt, ...fields } = source;
  // What tells a built-in one from another is not true of the copy.
  const description = findBuiltInRole(source.id)?.says ?? source.description;
  return { ...fields, description, name: `Copy of ${source.name}`.slice(0, limits.nameLength).trimEnd() };
}
