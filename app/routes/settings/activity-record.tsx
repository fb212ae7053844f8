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

const words = settingsWords.activity;

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
        <Show when={online()} fallback={<p class="soft">{words.offline}</p>}>
          <Show when={failure()} fallback={<Skeleton lines={3} label={words.loading} />}>
            {(why) => (
              <Notice
                tone="danger"
                live
                title={words.failed}
                actions={
                  <Button size="small" onClick={() => void ask()}>
                    {words.askAgain}
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
            <dt>{words.now}</dt>
            <dd>{keptText(known().kept)}</dd>
          </dl>
          <RetentionForm
            kept={known().activity}
            refused={online() ? null : words.offline}
            onSaved={(saved) => setSettings(saved)}
          />
        </div>
      )}
    </Show>
  );
}

function keptText({ rows, bytes, oldestAt }: Settings['kept']): string {
  return oldestAt === null ? words.nothing : words.kept(rows, sizeText(bytes), dateText(oldestAt));
}
