import { createSignal, Show, type JSX } from 'solid-js';
import { Avatar } from '../../components/avatar.tsx';
import { Menu } from '../../components/menu.tsx';
import { useMe } from '../../state/use-session.ts';
import { SignOutDialog } from './sign-out-dialog.tsx';

export function UserMenu(): JSX.Element {
  const me = useMe();
  const [leaving, setLeaving] = createSignal(false);
  return (
    <Show when={me()}>
      {(mine) => (
        <>
          <Menu
            label={`${mine().user.username}, your account`}
            triggerClass="user-button"
            trigger={<Avatar name={mine().user.username} />}
            header={
              <>
                <strong class="truncate">{mine().user.username}</strong>
                <div class="small soft truncate">{mine().user.email || mine().organisation.name}</div>
              </>
            }
            items={[
              { label: 'My access', icon: 'home', href: '/' },
              { label: 'Settings', icon: 'settings', href: '/settings' },
              { label: 'Sign out', icon: 'sign-out', separatorBefore: true, onSelect: () => setLeaving(true) },
            ]}
          />
          <SignOutDialog open={leaving()} onClose={() => setLeaving(false)} />
        </>
      )}
    </Show>
  );
}
