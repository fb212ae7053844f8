import { For, Show, type JSX } from 'solid-js';
import type { LiveSession } from '../../../shared/protocol/session-endpoints.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { browserText } from '../../language/browser-text.ts';
import { countryName } from '../../language/field-text.ts';
import { provingWords } from '../../language/proving-words.ts';
import { dateTimeText } from '../../language/times.ts';
import './proving.css';

const words = provingWords.sessions;

export function SessionsList(props: {
  readonly sessions: readonly LiveSession[];
  readonly refused: string | null;
  readonly onEnd: (session: LiveSession) => void;
}): JSX.Element {
  return (
    <Show when={props.sessions.length > 0} fallback={<p class="soft">{words.none}</p>}>
      <ul class="lines proving-rows">
        <For each={props.sessions}>
          {(session) => (
            <li class="proving-row">
              <div>
                <div class="cluster">
                  <strong>{deviceName(session.userAgent)}</strong>
                  <Show when={session.current}>
                    <Badge tone="good">{words.current}</Badge>
                  </Show>
                </div>
                <p class="small soft">{about(session)}</p>
              </div>
              <Show when={!session.current}>
                <Button
                  size="small"
                  label={words.endOf(deviceName(session.userAgent))}
                  refused={props.refused}
                  onClick={() => props.onEnd(session)}
                >
                  {words.end}
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
  return browserText(userAgent) ?? words.unknownBrowser;
}

function about({ lastSeenAt, createdAt, address, country }: LiveSession): string {
  const from =
    address === null ? [] : [country === null ? words.from(address) : words.fromCountry(address, countryName(country))];
  const seen = words.seen(dateTimeText(lastSeenAt));
  return words.about([seen, ...from, words.since(dateTimeText(createdAt))]);
}
