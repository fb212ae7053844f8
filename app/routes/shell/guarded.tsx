import { createMemo, Show, type Component, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { permissionText } from '../../language/permission-text.ts';
import { shellWords } from '../../language/shell-words.ts';
import { useCan } from '../../state/use-session.ts';
import type { Route } from '../routes.ts';
import { ViewingGuard } from './viewing/viewing-guard.tsx';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';

/** The screen for whoever may open it; for everybody else, which permission is missing. */
export function guarded(route: Route): Component {
  const Screen = route.component;
  return () => {
    const can = useCan();
    const refused = createMemo(() => (route.needs !== null && !can(route.needs) ? route.needs : null));
    return (
      <Show
        when={refused()}
        fallback={
          <ViewingGuard needs={route.needs} own={route.own === true}>
            <Screen />
          </ViewingGuard>
        }
      >
        {(missing) => <NotForYou missing={missing()} />}
      </Show>
    );
  };
}

function NotForYou(props: { readonly missing: PermissionKey }): JSX.Element {
  return (
    <>
      <PageHeader title={shellWords.refused.title} />
      <EmptyState
        icon="lock"
        title={shellWords.refused.says}
        actions={<Button href="/">{shellWords.refused.instead}</Button>}
      >
        <p>{shellWords.refused.needs(permissionText(props.missing))}</p>
      </EmptyState>
    </>
  );
}
