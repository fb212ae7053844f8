import { createSignal, Show, type JSX } from 'solid-js';
import { Avatar } from '../../../components/avatar.tsx';
import { Menu } from '../../../components/menu.tsx';
import { accountWords } from '../../../language/account-words.ts';
import { navigationWords } from '../../../language/navigation-words.ts';
import { useMe } from '../../../state/use-session.ts';
import { useReadOnly } from '../../editing/use-read-only.ts';
import { SignOutDialog } from './sign-out-dialog.tsx';

export function UserMenu(): JSX.Element {
  const me = useMe();
  const readOnly = useReadOnly();
  const [leaving, setLeaving] = createSignal(false);
  return (
    <Show when={me()}>
      {(mine) => (
        <>
          <Menu
            label={accountWords.menu(mine().user.username)}
            triggerClass="user-button"
            trigger={<Avatar name={mine().user.username} />}
            header={
              <>
                <strong class="truncate">{mine().user.username}</strong>
                <div class="small soft truncate">{mine().user.email || mine().organisation.name}</div>
              </>
            }
            items={[
              { label: navigationWords.home, icon: 'home', href: '/' },
              { label: navigationWords.settings, icon: 'settings', href: '/settings' },
              {
                label: accountWords.signOut,
                icon: 'sign-out',
                separatorBefore: true,
                refused: readOnly(),
                onSelect: () => setLeaving(true),
              },
            ]}
          />
          <SignOutDialog open={leaving()} onClose={() => setLeaving(false)} />
        </>
      )}
    </Show>
  );
}
