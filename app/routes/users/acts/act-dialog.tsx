import { lazy, Match, Suspense, Switch, type JSX } from 'solid-js';
import { collections } from '../../../../shared/schema/records.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { usersWords } from '../../../language/users-words.ts';
import { useRecords } from '../../../state/use-records.ts';
import type { Directory } from '../../granting/use-directory.ts';
import { warmed } from '../../warmed.ts';
import type { Act } from './act.ts';

// Not in front of the first list: they are fetched from this device when they are opened.
const ChangesSheet = warmed(
  lazy(() => import('../../editing/review/changes-sheet.tsx').then((module) => ({ default: module.ChangesSheet }))),
);
const DeleteUser = warmed(lazy(() => import('./delete-user.tsx').then((module) => ({ default: module.DeleteUser }))));
const AssignDialog = warmed(
  lazy(() => import('./assign-dialog.tsx').then((module) => ({ default: module.AssignDialog }))),
);
const PasswordDialog = warmed(
  lazy(() => import('../password/password-dialog.tsx').then((module) => ({ default: module.PasswordDialog }))),
);

export interface ActDialogProps {
  readonly act: Act | null;
  readonly directory: Directory;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

export function ActDialog(props: ActDialogProps): JSX.Element {
  const users = useRecords(collections.users);
  const is = <K extends Act['kind']>(kind: K): Extract<Act, { kind: K }> | null =>
    // The kind was just compared.
    props.act?.kind === kind ? (props.act as Extract<Act, { kind: K }>) : null;
  const nameOf = (id: string): string => users.byId(id)?.username ?? wordsOf(collections.users).unknown;
  return (
    <Suspense>
      <Switch>
        <Match when={is('password')}>{(act) => <PasswordDialog user={act().user} onClose={props.onClose} />}</Match>
        <Match when={is('delete')}>
          {(act) => <DeleteUser user={act().user} onClose={props.onClose} onDeleted={props.onSaved} />}
        </Match>
        <Match when={is('assign')}>
          {(act) => (
            <AssignDialog
              act={act()}
              directory={props.directory}
              nameOf={nameOf}
              onClose={props.onClose}
              onSaved={props.onSaved}
            />
          )}
        </Match>
        <Match when={is('save')}>
          {(act) => (
            <ChangesSheet
              title={act().title}
              saveLabel={usersWords.acts.save}
              changes={act().changes}
              nameOf={nameOf}
              onClose={props.onClose}
              onSaved={props.onSaved}
            />
          )}
        </Match>
      </Switch>
    </Suspense>
  );
}
