import { createMemo, createSignal, onCleanup, type JSX } from 'solid-js';
import { syncWords } from '../../language/sync-words.ts';
import { whenText } from '../../language/times.ts';
import { useSync } from '../../state/use-sync.ts';
import { syncSummary } from '../shell/sync-state/sync-summary.ts';

export function ConnectionFacts(): JSX.Element {
  const sync = useSync();
  const summary = createMemo(() => syncSummary(sync()));
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), 15_000);
  onCleanup(() => clearInterval(timer));
  return (
    <dl class="facts">
      <dt>{syncWords.connection.state}</dt>
      <dd>
        <strong>{summary().short}</strong>
        <div class="soft">{summary().long}</div>
      </dd>
      <dt>{syncWords.connection.lastContact}</dt>
      <dd>{lastContact(sync().connection === 'online', sync().lastContactAt, now())}</dd>
    </dl>
  );
}

function lastContact(online: boolean, at: number | null, now: number): string {
  if (online) return syncWords.connection.now;
  return at === null ? syncWords.connection.never : whenText(at, now);
}
