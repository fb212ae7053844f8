import { createMemo, createSignal, onCleanup, type JSX } from 'solid-js';
import { whenText } from '../../language/times.ts';
import { useSync } from '../../state/use-sync.ts';
import { syncWords } from '../shell/sync-words.ts';

export function ConnectionFacts(): JSX.Element {
  const sync = useSync();
  const words = createMemo(() => syncWords(sync()));
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), 15_000);
  onCleanup(() => clearInterval(timer));
  return (
    <dl class="facts">
      <dt>State</dt>
      <dd>
        <strong>{words().short}</strong>
        <div class="soft">{words().long}</div>
      </dd>
      <dt>Last contact</dt>
      <dd>{lastContact(sync().connection === 'online', sync().lastContactAt, now())}</dd>
    </dl>
  );
}

function lastContact(online: boolean, at: number | null, now: number): string {
  if (online) return 'Connected now';
  return at === null ? 'Not since the app was opened' : whenText(at, now);
}
