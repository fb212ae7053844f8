import { untrack, type JSX } from 'solid-js';
import { limits } from '../../../../shared/schema/limits.ts';
import { collections, type User } from '../../../../shared/schema/records.ts';
import { usersWords } from '../../../language/users-words.ts';
import { DeleteSheet } from '../../editing/review/delete-sheet.tsx';

/** Says first what deleting a user means. */
export function DeleteUser(props: {
  readonly user: User;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}): JSX.Element {
  // As it was when this opened: deleting it must not change what is said.
  const user = untrack(() => props.user);
  return (
    <DeleteSheet
      collection={collections.users}
      id={user.id}
      name={user.username}
      onClose={props.onClose}
      onDeleted={props.onDeleted}
    >
      <p>{usersWords.acts.deleting(user.username, limits.restoreDays)}</p>
    </DeleteSheet>
  );
}
