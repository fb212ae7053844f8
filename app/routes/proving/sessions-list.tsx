import { For, Show, type JSX } from 'solid-js';
import type { LiveSession } from '../../../shared/protocol/session-endpoints.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { browserText } from '../../language/browser-text.ts';
import { countryName } from '../../language/field-text.ts';
import { provingWords } from '../../language/proving-words.ts';
import { dateTimeText } from '../../language/times.ts';
import './proving.css';

export function SessionsList(props: {
  readonly sessions: readonly LiveSession[];
  readonly refused: string | null;
  readonly onEnd: (session: LiveSession) => void;
}): JSX.Element {
  return (
    <Show when={props.sessions.length > 0} fallback={<p class="soft">{provingWords.sessions.none}</p>}>
      <ul class="lines proving-rows">
        <For each={props.sessions}>
          {(session) => (
            <li class="proving-row">
              <div>
                <div class="cluster">
                  <strong>{deviceName(session.userAgent)}</strong>
                  <Show when={session.current}>
                    <Badge tone="good">{provingWords.sessions.current}</Badge>
                  </Show>
                </div>
                <p class="small soft">{about(session)}</p>
              </div>
              <Show when={!session.current}>
                <Button
                  size="small"
                  label={provingWords.sessions.endOf(deviceName(session.userAgent))}
                  refused={props.refused}
                  onClick={() => props.onEnd(session)}
                >
                  {provingWords.sessions.end}
                </Button>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

function deviceName(userAgent: string): string {
  return browserText(userAgent) ?? provingWords.sessions.unknownBrowser;
}

function about({ lastSeenAt, createdAt, address, country }: LiveSession): string {
  const from =
    address === null
      ? []
      : [
          country === null
            ? provingWords.sessions.from(address)
            : provingWords.sessions.fromCountry(address, countryName(country)),
        ];
  const seen = provingWords.sessions.seen(dateTimeText(lastSeenAt));
  return provingWords.sessions.about([seen, ...from, provingWords.sessions.since(dateTimeText(createdAt))]);
}
