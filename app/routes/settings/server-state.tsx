import { createEffect, createMemo, createSignal, on, Show, type JSX } from 'solid-js';
import type { ServerState } from '../../../shared/protocol/server-endpoint.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { numberText } from '../../language/numbers.ts';
import { requestErrorText } from '../../language/request-error-text.ts';
import { settingsWords } from '../../language/settings-words.ts';
import { sizeText } from '../../language/sizes.ts';
import { dateTimeText } from '../../language/times.ts';
import { useClient } from '../../state/client-context.tsx';
import { useSync } from '../../state/use-sync.ts';

const words = settingsWords.server;

/** How the server is, for administrators. Known only with a connection, and as of the moment it was asked. */
export function ServerStateFacts(): JSX.Element {
  const client = useClient();
  const sync = useSync();
  const online = createMemo(() => sync().connection === 'online');
  const [state, setState] = createSignal<ServerState | null>(null);
  const [failure, setFailure] = createSignal<string | null>(null);
  const ask = async (): Promise<void> => {
    setFailure(null);
    const answer = await client.serverState();
    if (answer.ok) setState(answer.body);
    else setFailure(requestErrorText(answer.error));
  };
  createEffect(
    on(online, (connected) => {
      if (connected) void ask();
    }),
  );
  return (
    <Show when={online()} fallback={<p class="soft">{words.offline}</p>}>
      <div class="stack">
        <Show when={failure()}>
          {(why) => (
            <Notice tone="danger" live title={words.failed}>
              {why()}
            </Notice>
          )}
        </Show>
        <Show
          when={state()}
          fallback={
            <Show when={failure() === null}>
              <Skeleton lines={6} label={words.loading} />
            </Show>
          }
        >
          {(known) => (
            <dl class="facts">
              <dt>{words.connections}</dt>
              <dd>{words.connected(known().connections, known().people)}</dd>
              <dt>{words.rooms}</dt>
              <dd>{roomsText(known().rooms)}</dd>
              <dt>{words.stored}</dt>
              <dd>{words.size(sizeText(known().storedBytes), writesIn(known().rooms))}</dd>
              <dt>{words.changes}</dt>
              <dd>{words.judged(known().accepted, known().refused, dateTimeText(known().startedAt))}</dd>
              <dt>{words.durations}</dt>
              <dd>{durationsText(known().commitMs)}</dd>
              <dt>{words.backup}</dt>
              <dd>{backupText(known().lastBackup)}</dd>
            </dl>
          )}
        </Show>
        <div>
          <Button size="small" onClick={() => void ask()}>
            {words.askAgain}
          </Button>
        </div>
      </div>
    </Show>
  );
}

function roomsText(rooms: ServerState['rooms']): string {
  const closed = rooms.filter(({ served }) => !served).length;
  return closed === 0 ? words.allServed(rooms.length) : words.notServed(closed, rooms.length);
}

function writesIn(rooms: ServerState['rooms']): number {
  return rooms.reduce((sum, { writes }) => sum + writes, 0);
}

function durationsText(commitMs: ServerState['commitMs']): string {
  if (commitMs === null) return words.noneYet;
  return words.took(numberText(Math.round(commitMs.median)), numberText(Math.round(commitMs.slowest)));
}

function backupText(last: ServerState['lastBackup']): string {
  return last === null ? words.noBackup : words.backedUp(dateTimeText(last.at), sizeText(last.bytes));
}
