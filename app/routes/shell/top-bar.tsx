import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { Icon } from '../../components/icon.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useMe } from '../../state/use-session.ts';
import { Brand } from './brand.tsx';
import { SyncPill } from './sync-pill.tsx';
import { UserMenu } from './user-menu.tsx';

const isApple = /mac|iphone|ipad/iu.test(navigator.userAgent);

export function TopBar(props: { readonly onSearch: () => void }): JSX.Element {
  const me = useMe();
  return (
    <header class="top-bar">
      <A class="top-brand" href="/">
        <Brand name={me()?.organisation.name || 'Rolecall'} />
      </A>
      <button
        type="button"
        class="jump"
        aria-label="Search or jump to"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => props.onSearch()}
      >
        <Icon name="search" size={16} />
        <span class="jump-text">Search or jump to…</span>
        <Kbd>{isApple ? '⌘K' : 'Ctrl K'}</Kbd>
      </button>
      <div class="top-end">
        <SyncPill />
        <UserMenu />
      </div>
    </header>
  );
}
