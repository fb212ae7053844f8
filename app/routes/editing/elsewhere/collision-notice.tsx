import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Collection } from '../../../../shared/schema/records.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { whenText } from '../../../language/times.ts';
import { useClient } from '../../../state/client-context.tsx';
import type { Draft } from '../../../state/draft.ts';
import { useMe } from '../../../state/use-session.ts';
import { useCollisions } from '../../../state/use-sync.ts';
import type { KeptCollision } from '../../../data/kept-collision.ts';
import { useWords } from '../use-words.ts';
import { elsewhereWords } from '../../../language/elsewhere-words.ts';
import { Sentence } from '../../../components/sentence.tsx';
import { registerLabel } from '../register-label.ts';
import './elsewhere.css';

/** After Save: somebody else changed the same field without either having seen the other. What stands, what does not, and the way to the other. */
export function CollisionNotice<C extends Collection>(props: { readonly draft: Draft<C> }): JSX.Element {
  const client = useClient();
  const collisions = useCollisions();
  const mine = createMemo(() =>
    collisions().filter(
      ({ collision }) => collision.collection === props.draft.collection && collision.id === props.draft.id,
    ),
  );
  const me = useMe();
  const own = (): boolean => mine().every(({ collision }) => collision.theirsBy.id === me()?.user.id);
  const dismissAll = (): void => {
    for (const { id } of mine()) void client.dismissCollision(id);
  };
  return (
    <Show when={mine().length > 0}>
      <Notice
        tone="warning"
        live
        title={own() ? elsewhereWords.ownCollision.title : elsewhereWords.collision.title}
        onDismiss={dismissAll}
      >
        <ul class="elsewhere-list">
          <For each={mine()}>{(notice) => <Line draft={props.draft} notice={notice} />}</For>
        </ul>
      </Notice>
    </Show>
  );
}

function Line<C extends Collection>(props: { readonly draft: Draft<C>; readonly notice: KeptCollision }): JSX.Element {
  const client = useClient();
  const words = useWords();
  const field = (): string =>
    registerLabel(words, props.draft.collection, props.notice.collision.field, props.notice.collision.member);
  const says = (value: KeptCollision['collision']['theirs']): string =>
    words.value(props.draft.collection, props.notice.collision.field, props.notice.collision.member, value);
  const me = useMe();
  const own = (): boolean => props.notice.collision.theirsBy.id === me()?.user.id;
  const mineStands = (): boolean => props.notice.stands === 'mine';
  const text = (): typeof elsewhereWords.collision => (own() ? elsewhereWords.ownCollision : elsewhereWords.collision);
  const other = (): KeptCollision['collision']['theirs'] =>
    mineStands() ? props.notice.collision.theirs : props.notice.collision.yours;
  /** Into the draft, to be reviewed and saved like any other edit. */
  const useTheOther = (): void => {
    const { field: name, member } = props.notice.collision;
    // A field of this record, as the server named it.
    const key = name as Parameters<typeof props.draft.set>[0];
    if (member === null) props.draft.set(key, other());
    else props.draft.setMember(key, member, other());
    void client.dismissCollision(props.notice.id);
  };
  return (
    <li class="elsewhere-line">
      <span class="elsewhere-text">
        <strong>{field()}</strong>
        <span>
          <Sentence
            text={mineStands() ? text().mineStands : text().theirsStands}
            who={props.notice.collision.theirsBy.username ?? elsewhereWords.somebodyElse}
            theirs={<q>{says(props.notice.collision.theirs)}</q>}
            when={whenText(props.notice.collision.theirsAt, Date.now())}
            yours={<q>{says(props.notice.collision.yours)}</q>}
          />
        </span>
      </span>
      <span class="cluster">
        <Button
          size="small"
          label={elsewhereWords.keepItOf(field())}
          onClick={() => void client.dismissCollision(props.notice.id)}
        >
          {elsewhereWords.keepIt}
        </Button>
        <Button
          size="small"
          label={mineStands() ? text().takeTheirsOf(field()) : elsewhereWords.takeMineOf(field())}
          onClick={useTheOther}
        >
          {mineStands() ? text().takeTheirs : elsewhereWords.takeMine}
        </Button>
      </span>
    </li>
  );
}
