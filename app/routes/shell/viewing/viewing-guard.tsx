import { Match, Switch, type JSX } from 'solid-js';
import type { PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import { has } from '../../../../shared/permissions/subject.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { permissionText } from '../../../language/permission-text.ts';
import { viewingWords } from '../../../language/viewing-words.ts';
import { fromObservable } from '../../../state/from-observable.ts';
import { useViewedName, useViewing } from '../../../state/use-viewing.ts';
import { OnlyOwn } from './only-own.tsx';

export interface ViewingGuardProps {
  readonly needs: PermissionKey | null;
  /** It is about whoever sits here and about this device. */
  readonly own: boolean;
  readonly children: JSX.Element;
}

/** The screen, unless one looks as somebody else and it is not for that: it is one's own, or one may not see it oneself. */
export function ViewingGuard(props: ViewingGuardProps): JSX.Element {
  const viewing = useViewing();
  const name = useViewedName();
  const notMine = (): PermissionKey | null => {
    const own = viewing()?.own;
    const mine = own === undefined ? null : fromObservable(own.rights)();
    return mine === null || props.needs === null || has(mine, props.needs) ? null : props.needs;
  };
  return (
    <Switch fallback={props.children}>
      <Match when={viewing() !== null && props.own}>
        <OnlyOwn />
      </Match>
      <Match when={notMine()}>
        {(missing) => (
          <>
            <PageHeader title={viewingWords.notYours} />
            <EmptyState icon="lock" title={viewingWords.notYours}>
              <p>{viewingWords.notYoursSays(name() ?? '', permissionText(missing()))}</p>
            </EmptyState>
          </>
        )}
      </Match>
    </Switch>
  );
}
