import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { Icon } from '../../components/icon.tsx';
import { useMe } from '../../state/use-session.ts';
import { Brand } from './brand.tsx';
import { SyncPill } from './sync-pill.tsx';
import { UserMenu } from './user-menu.tsx';

const isApple = /mac|iphone|ipad/iu.test(navigator.userAgent);

export function TopBar(props: { readonly onSearch: () => void }): JSX.Element {
  const me = useMe();
  const name = (): string => me()?.organisation.name || 'Rolecall';
  return (
    <header class="top-bar">
      <A class="top-brand" href="/" aria-label={name()}>
        <Brand name={name()} />
      </A>
      <button
        type="button"
        class="jump"
        aria-label="Search or jump to…"
        data-keys={isApple ? '⌘K' : 'Ctrl K'}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => props.onSearch()}
      >
        <Icon name="search" size={16} />
        <span class="jump-text">Search or jump to…</span>
      </button>
      <div class="top-end">
        <SyncPill />
        <UserMenu />
      </div>
    </header>
  );
}
