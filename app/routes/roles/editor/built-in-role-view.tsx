import { Show, type JSX } from 'solid-js';
import { roleKinds } from '../../../../shared/catalogue/role-kinds.ts';
import type { BuiltInRole } from '../../../../shared/catalogue/built-in-roles.ts';
import { Badge } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { useCan } from '../../../state/use-session.ts';
import { recordOfBuiltIn } from '../grants/built-in-record.ts';
import { createRoleEditing } from './role-editing.ts';
import { createRoleSections } from './role-sections.ts';
import { RoleTabs } from './role-tabs.tsx';

/** A built-in role or scope: everything to see, nothing to change. */
export function BuiltInRoleView(props: { readonly role: BuiltInRole }): JSX.Element {
  const can = useCan();
  const sections = createRoleSections();
  const editing = createRoleEditing(
    null,
    () => recordOfBuiltIn(props.role),
    () => 'Built-in roles cannot be changed.',
  );
  const kind = () => roleKinds[props.role.kind === 'scope' ? 'built-in scope' : 'built-in role'];
  return (
    <>
      <PageHeader
        title={props.role.name}
        back={{ href: '/roles', label: 'Roles' }}
        beside={<Badge>{kind().name}</Badge>}
        description={recordOfBuiltIn(props.role).description}
        actions={
          <Button
            icon="copy"
            href={`/roles/new?clone=${encodeURIComponent(props.role.id)}`}
            refused={can('create_role') ? null : 'Creating roles needs create_role'}
          >
            Clone
          </Button>
        }
      />
      <Notice tone="info">{kind().says}</Notice>
      <Show when={props.role.blocksSignIn}>
        <Notice tone="warning">Whoever has this scope can never sign in, whatever other roles grant.</Notice>
      </Show>
      <RoleTabs sections={sections} editing={editing} isNew={false} />
    </>
  );
}
