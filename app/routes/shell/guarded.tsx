import { createMemo, Show, type Component, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { permissionText } from '../../language/permissions.ts';
import { useCan } from '../../state/use-session.ts';
import type { Route } from '../routes.ts';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';

/** The screen for whoever may open it; for everybody else, which permission is missing. */
export function guarded(route: Route): Component {
  const Screen = route.component;
  return () => {
    const can = useCan();
    const refused = createMemo(() => (route.needs !== null && !can(route.needs) ? route.needs : null));
    return (
      <Show when={refused()} fallback={<Screen />}>
        {(missing) => <NotForYou missing={missing()} />}
      </Show>
    );
  };
}

function NotForYou(props: { readonly missing: PermissionKey }): JSX.Element {
  return (
    <>
      <PageHeader title="Not for you" />
      <EmptyState icon="lock" title="You may not open this" actions={<Button href="/">What I may do</Button>}>
        <p>It needs the permission {permissionText(props.missing)}. Ask an administrator for it.</p>
      </EmptyState>
    </>
  );
}
