import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import type { CollisionNotice } from '../../data/collision-notice.ts';
import { Button } from '../../components/button.tsx';
import { quotedName } from '../../language/names.ts';
import { whenText } from '../../language/times.ts';
import { useClient } from '../../state/client-context.tsx';
import { useMe } from '../../state/use-session.ts';
import { useNames } from '../../state/use-names.ts';
import { useWords } from '../editing/use-words.ts';

export function CollisionList(props: { readonly notices: readonly CollisionNotice[] }): JSX.Element {
  return (
    <ul class="lines">
      <For each={props.notices} fallback={<li class="soft">None.</li>}>
        {(notice) => <Collided notice={notice} />}
      </For>
    </ul>
  );
}

function Collided(props: { readonly notice: CollisionNotice }): JSX.Element {
  const client = useClient();
  const names = useNames();
  const words = useWords();
  const me = useMe();
  const about = (): CollisionNotice['collision'] => props.notice.collision;
  /** Two tablets of one person collide too. */
  const own = (): boolean => about().theirsBy.id === me()?.user.id;
  const who = (): string => (own() ? 'Yours, on another device' : (about().theirsBy.username ?? 'Somebody else'));
  const changed = (): string => (own() ? 'You changed it on another device' : `${who()} changed it`);
  const what = (): string => {
    const { collection, field, member } = about();
    const label = words.field(collection, field);
    return member === null ? label : `${label}: ${words.member(collection, field, member).name}`;
  };
  const says = (value: CollisionNotice['collision']['yours']): string =>
    words.value(about().collection, about().field, about().member, value);
  return (
    <li class="collision">
      <div>
        <p>
          <A href={`/${about().collection}/${about().id}`}>{quotedName(names, about().collection, about().id)}</A>,{' '}
          {what()}
        </p>
        <dl class="collision-values">
          <div classList={{ 'is-standing': props.notice.stands === 'mine' }}>
            <dt>{own() ? 'Yours, here' : 'Yours'}</dt>
            <dd>{says(about().yours)}</dd>
          </div>
          <div classList={{ 'is-standing': props.notice.stands === 'theirs' }}>
            <dt>{who()}</dt>
            <dd>{says(about().theirs)}</dd>
          </div>
        </dl>
        <p class="small soft">
          <Show when={props.notice.stands === 'mine'} fallback={<>{changed()} after this; that stands.</>}>
            {changed()} before this, {whenText(about().theirsAt, Date.now())};{' '}
            {own() ? 'what you made it here' : 'yours'} stands.
          </Show>
        </p>
      </div>
      <div class="cluster">
        <Button size="small" href={`/${about().collection}/${about().id}`}>
          Open
        </Button>
        <Button size="small" onClick={() => void client.dismissCollision(props.notice.id)}>
          Dismiss
        </Button>
      </div>
    </li>
  );
}
