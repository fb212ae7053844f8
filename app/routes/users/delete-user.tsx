import { createMemo, untrack, type JSX } from 'solid-js';
import type { Change } from '../../../shared/document/change.ts';
import { limits } from '../../../shared/schema/limits.ts';
import type { User } from '../../../shared/schema/records.ts';
import { ChangesSheet } from '../editing/changes-sheet.tsx';
import { useUndoDeletion } from '../editing/use-undo-deletion.ts';

/** Says what it means, first; the name of the user is there again for whoever takes it back. */
export function DeleteUser(props: {
  readonly user: User;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}): JSX.Element {
  const undo = useUndoDeletion('users');
  // As it was when this opened: deleting it must not change what is said.
  const user = untrack(() => props.user);
  const changes = createMemo((): readonly Change[] => [
    // The server writes its own time; this one says that it is meant.
    {
      collection: 'users',
      id: user.id,
      field: 'deletedAt',
      member: null,
      before: user.deletedAt,
      after: new Date().toISOString(),
    },
  ]);
  return (
    <ChangesSheet
      title={`Delete ${user.username}`}
      saveLabel="Delete user"
      danger
      plain
      changes={changes()}
      nameOf={() => user.username}
      onClose={props.onClose}
      onUndo={() => void undo(user.id, user.username, changes()[0]?.after ?? null)}
      onSaved={props.onDeleted}
    >
      <p>
        {user.username} is signed out everywhere and cannot sign in. For {limits.restoreDays} days it can be restored
        from Deleted, with its roles and desks; the name is free at once.
      </p>
    </ChangesSheet>
  );
}
