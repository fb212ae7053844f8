import { createMemo, Show, type JSX } from 'solid-js';
import { readableRooms } from '../../../../shared/permissions/room-reading.ts';
import { roomReadPermission } from '../../../../shared/schema/rooms.ts';
import { Notice } from '../../../components/notice.tsx';
import type { Viewing } from '../../../data/viewing.ts';
import { viewingWords } from '../../../language/viewing-words.ts';
import { fromObservable } from '../../../state/from-observable.ts';
import { useMe, useSubject } from '../../../state/use-session.ts';
import { useViewing } from '../../../state/use-viewing.ts';

/** What of the view is not as it would be: it could not be opened, or more would be seen. */
export function ViewNotices(): JSX.Element {
  const viewing = useViewing();
  return <Show when={viewing()}>{(seen) => <Notices viewing={seen()} />}</Show>;
}

function Notices(props: { readonly viewing: Viewing }): JSX.Element {
  const me = useMe();
  const subject = useSubject();
  const signIn = () => subject()?.signIn ?? 'ok';
  const hidden = createMemo(() => {
    const [seen, mine] = [subject(), fromObservable(props.viewing.own.rights)()];
    if (seen === null || mine === null) return [];
    const beyond = readableRooms(seen).filter((room) => !me()?.rooms.includes(room));
    return [...new Set(beyond.map((room) => roomReadPermission[room]))];
  });
  return (
    <>
      <Show when={signIn() !== 'ok'}>
        <Notice tone="warning">{viewingWords.cannotSignIn(me()?.user.username ?? '', signIn())}</Notice>
      </Show>
      <Show when={hidden().length > 0}>
        <Notice>{viewingWords.hiddenFromYou(hidden())}</Notice>
      </Show>
    </>
  );
}
