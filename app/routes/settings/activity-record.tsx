import { createEffect, createMemo, createSignal, on, Show, type JSX } from 'solid-js';
import type { Settings } from '../../../shared/protocol/settings-endpoints.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { requestErrorText } from '../../language/request-error-text.ts';
import { settingsWords } from '../../language/settings-words.ts';
import { sizeText } from '../../language/sizes.ts';
import { dateText } from '../../language/times.ts';
import { useClient } from '../../state/client-context.tsx';
import { useSync } from '../../state/use-sync.ts';
import { RetentionForm } from './retention-form.tsx';

/** How long the server keeps who changed what, and how much that is now. Known only with a connection. */
export function ActivityRecord(): JSX.Element {
  const client = useClient();
  const sync = useSync();
  const online = createMemo(() => sync().connection === 'online');
  const [settings, setSettings] = createSignal<Settings | null>(null);
  const [failure, setFailure] = createSignal<string | null>(null);
  const ask = async (): Promise<void> => {
    setFailure(null);
    const answer = await client.settings();
    if (answer.ok) setSettings(answer.body);
    else setFailure(requestErrorText(answer.error));
  };
  createEffect(
    on(online, (connected) => {
      if (connected && settings() === null) void ask();
    }),
  );
  return (
    <Show
      when={settings()}
      fallback={
        <Show when={online()} fallback={<p class="soft">{settingsWords.activity.offline}</p>}>
          <Show when={failure()} fallback={<Skeleton lines={3} label={settingsWords.activity.loading} />}>
            {(why) => (
              <Notice
                tone="danger"
                live
                title={settingsWords.activity.failed}
                actions={
                  <Button size="small" onClick={() => void ask()}>
                    {settingsWords.activity.askAgain}
                  </Button>
                }
              >
                {why()}
              </Notice>
            )}
          </Show>
        </Show>
      }
    >
      {(known) => (
        <div class="stack">
          <dl class="facts">
            <dt>{settingsWords.activity.now}</dt>
            <dd>{keptText(known().kept)}</dd>
          </dl>
          <RetentionForm
            kept={known().activity}
            refused={online() ? null : settingsWords.activity.offline}
            onSaved={(saved) => setSettings(saved)}
          />
        </div>
      )}
    </Show>
  );
}

function keptText({ rows, bytes, oldestAt }: Settings['kept']): string {
  return oldestAt === null
    ? settingsWords.activity.nothing
    : settingsWords.activity.kept(rows, sizeText(bytes), dateText(oldestAt));
}
