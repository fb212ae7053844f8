import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { Icon } from '../../components/icon.tsx';
import { product } from '../../language/product.ts';
import { shellWords } from '../../language/shell-words.ts';
import { ClientProvider, useClient } from '../../state/client-context.tsx';
import { useMe } from '../../state/use-session.ts';
import { useViewing } from '../../state/use-viewing.ts';
import { Brand } from './brand.tsx';
import { SyncPill } from './sync-state/sync-pill.tsx';
import { UserMenu } from './account/user-menu.tsx';

const isApple = /mac|iphone|ipad/iu.test(navigator.userAgent);

export function TopBar(props: { readonly onSearch: () => void }): JSX.Element {
  const me = useMe();
  const client = useClient();
  const viewing = useViewing();
  const name = (): string => me()?.organisation.name || product;
  return (
    <header class="top-bar">
      <A class="top-brand" href="/" aria-label={name()}>
        <Brand name={name()} />
      </A>
      <button
        type="button"
        class="jump"
        aria-label={shellWords.search}
        data-keys={isApple ? shellWords.searchKeys.apple : shellWords.searchKeys.other}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => props.onSearch()}
      >
        <Icon name="search" size={16} />
        <span class="jump-text">{shellWords.search}</span>
      </button>
      <div class="top-end">
        {/* Where my own work is stays true, whoever I look as. */}
        <ClientProvider client={viewing()?.own ?? client}>
          <SyncPill />
        </ClientProvider>
        <UserMenu />
      </div>
    </header>
  );
}
