import { Show, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { useSync } from '../../../state/use-sync.ts';

/** No role of this id on this device: it never was, or it has not arrived yet. */
export function RoleMissing(props: { readonly id: string }): JSX.Element {
  const sync = useSync();
  return (
    <>
      <PageHeader title="Role" back={{ href: '/roles', label: 'Roles' }} />
      <EmptyState icon="roles" title="This role is not here" actions={<Button href="/roles">All roles</Button>}>
        <Show
          when={sync().upToDate}
          fallback="It may have been made on another device and will appear when this one has synced."
        >
          There is no role with the id <code>{props.id}</code>.
        </Show>
      </EmptyState>
    </>
  );
}
