import type { User } from '../../../../shared/schema/records.ts';
import type { MenuItem } from '../../../components/menu.tsx';
import { recordsWords } from '../../../language/records-words.ts';
import { usersWords } from '../../../language/users-words.ts';
import { viewingWords } from '../../../language/viewing-words.ts';
import { useCan } from '../../../state/use-session.ts';
import { useViewAs } from '../../shell/viewing/use-view-as.ts';
import type { Act } from '../acts/act.ts';
import { bulkChanges } from '../acts/bulk-changes.ts';
import { usePasswordRefusal } from '../password/use-password-refusal.ts';

/** What can be done with one user; an action that is not allowed says why. */
export function useUserActions(act: (act: Act) => void): (user: User) => readonly MenuItem[] {
  const can = useCan();
  const passwordRefusal = usePasswordRefusal();
  const viewAs = useViewAs();
  return (user) => {
    const toggled = bulkChanges([user], { kind: 'enable', enabled: !user.enabled });
    return [
      {
        label: can('edit_user') ? recordsWords.edit : recordsWords.view,
        icon: can('edit_user') ? 'edit' : 'eye',
        href: `/users/${user.id}`,
      },
      {
        label: viewingWords.as(user.username),
        icon: 'eye',
        refused: viewAs.refusal('user'),
        onSelect: () => void viewAs.begin({ kind: 'user', id: user.id }),
      },
      {
        label: usersWords.acts.changePassword,
        icon: 'key',
        refused: passwordRefusal(user),
        onSelect: () => act({ kind: 'password', user }),
      },
      {
        label: user.enabled ? usersWords.acts.disable : usersWords.acts.enable,
        icon: user.enabled ? 'lock' : 'check',
        refused: can('edit_user') ? null : recordsWords.needs('edit_user'),
        onSelect: () =>
          act({
            kind: 'save',
            title: user.enabled ? usersWords.acts.disableOne(user.username) : usersWords.acts.enableOne(user.username),
            changes: toggled,
          }),
      },
      {
        label: recordsWords.delete,
        icon: 'trash',
        danger: true,
        separatorBefore: true,
        refused: can('delete_user') ? null : recordsWords.needs('delete_user'),
        onSelect: () => act({ kind: 'delete', user }),
      },
    ];
  };
}
