import { A } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import type { KeptCollision } from '../../data/kept-collision.ts';
import { Button } from '../../components/button.tsx';
import { quotedName } from '../../language/names.ts';
import { Sentence } from '../../components/sentence.tsx';
import { syncWords } from '../../language/sync-words.ts';
import { whenText } from '../../language/times.ts';
import { useClient } from '../../state/client-context.tsx';
import { useMe } from '../../state/use-session.ts';
import { useNames } from '../../state/use-names.ts';
import { useWords } from '../editing/use-words.ts';

export function CollisionList(props: { readonly notices: readonly KeptCollision[] }): JSX.Element {
  return (
    <ul class="lines">
      <For each={props.notices} fallback={<li class="soft">{syncWords.collisions.none}</li>}>
        {(notice) => <Collided notice={notice} />}
      </For>
    </ul>
  );
}

function Collided(props: { readonly notice: KeptCollision }): JSX.Element {
  const client = useClient();
  const names = useNames();
  const words = useWords();
  const me = useMe();
  const about = (): KeptCollision['collision'] => props.notice.collision;
  /** Two tablets of one person collide too. */
  const own = (): boolean => about().theirsBy.id === me()?.user.id;
  const other = (): string => about().theirsBy.username ?? syncWords.collisions.somebody;
  const outcome = (): string => {
    if (props.notice.stands === 'theirs')
      return own() ? syncWords.collisions.mineLater : syncWords.collisions.theirsLater(other());
    const when = whenText(about().theirsAt, Date.now());
    return own() ? syncWords.collisions.mineEarlier(when) : syncWords.collisions.theirsEarlier(other(), when);
  };
  const what = (): string => {
    const { collection, field, member } = about();
    const label = words.field(collection, field);
    return member === null ? label : syncWords.collisions.member(label, words.member(collection, field, member).name);
  };
  const says = (value: KeptCollision['collision']['yours']): string =>
    words.value(about().collection, about().field, about().member, value);
  return (
    <li class="collision">
      <div>
        <p>
          <Sentence
            text={syncWords.collisions.record}
            what={what()}
            name={
              <A href={`/${about().collection}/${about().id}`}>{quotedName(names, about().collection, about().id)}</A>
            }
          />
        </p>
        <dl class="collision-values">
          <div classList={{ 'is-standing': props.notice.stands === 'mine' }}>
            <dt>{own() ? syncWords.collisions.yoursHere : syncWords.collisions.yours}</dt>
            <dd>{says(about().yours)}</dd>
          </div>
          <div classList={{ 'is-standing': props.notice.stands === 'theirs' }}>
            <dt>{own() ? syncWords.collisions.yoursElsewhere : other()}</dt>
            <dd>{says(about().theirs)}</dd>
          </div>
        </dl>
        <p class="small soft">{outcome()}</p>
      </div>
      <div class="cluster">
        <Button size="small" href={`/${about().collection}/${about().id}`}>
          {syncWords.collisions.open}
        </Button>
        <Button size="small" onClick={() => void client.dismissCollision(props.notice.id)}>
          {syncWords.collisions.dismiss}
        </Button>
      </div>
    </li>
  );
}
