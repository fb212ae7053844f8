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
    <Show when={online()} fallback={<p class="soft">{settingsWords.server.offline}</p>}>
      <div class="stack">
        <Show when={failure()}>
          {(why) => (
            <Notice tone="danger" live title={settingsWords.server.failed}>
              {why()}
            </Notice>
          )}
        </Show>
        <Show
          when={state()}
          fallback={
            <Show when={failure() === null}>
              <Skeleton lines={6} label={settingsWords.server.loading} />
            </Show>
          }
        >
          {(known) => (
            <dl class="facts">
              <dt>{settingsWords.server.connections}</dt>
              <dd>{settingsWords.server.connected(known().connections, known().people)}</dd>
              <dt>{settingsWords.server.rooms}</dt>
              <dd>{roomsText(known().rooms)}</dd>
              <dt>{settingsWords.server.stored}</dt>
              <dd>{settingsWords.server.size(sizeText(known().storedBytes), writesIn(known().rooms))}</dd>
              <dt>{settingsWords.server.changes}</dt>
              <dd>{settingsWords.server.judged(known().accepted, known().refused, dateTimeText(known().startedAt))}</dd>
              <dt>{settingsWords.server.durations}</dt>
              <dd>{durationsText(known().commitMs)}</dd>
              <dt>{settingsWords.server.backup}</dt>
              <dd>{backupText(known().lastBackup)}</dd>
            </dl>
          )}
        </Show>
        <div>
          <Button size="small" onClick={() => void ask()}>
            {settingsWords.server.askAgain}
          </Button>
        </div>
      </div>
    </Show>
  );
}

function roomsText(rooms: ServerState['rooms']): string {
  const closed = rooms.filter(({ served }) => !served).length;
  return closed === 0
    ? settingsWords.server.allServed(rooms.length)
    : settingsWords.server.notServed(closed, rooms.length);
}

function writesIn(rooms: ServerState['rooms']): number {
  return rooms.reduce((sum, { writes }) => sum + writes, 0);
}

function durationsText(commitMs: ServerState['commitMs']): string {
  if (commitMs === null) return settingsWords.server.noneYet;
  return settingsWords.server.took(numberText(Math.round(commitMs.median)), numberText(Math.round(commitMs.slowest)));
}

function backupText(last: ServerState['lastBackup']): string {
  return last === null
    ? settingsWords.server.noBackup
    : settingsWords.server.backedUp(dateTimeText(last.at), sizeText(last.bytes));
}
