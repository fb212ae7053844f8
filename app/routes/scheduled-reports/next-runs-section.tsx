import { createMemo, For, Show, type JSX } from 'solid-js';
import { nextRuns } from '../../../shared/schedule/next-runs.ts';
import type { ScheduledReport } from '../../../shared/schema/records.ts';
import { Section } from '../../components/section.tsx';
import { scheduledReportsWords as words } from '../../language/scheduled-reports-words.ts';
import { ownZone, zoneText } from '../../language/time-zones.ts';
import { zonedTimeText } from '../../language/times.ts';
import { now } from '../assigning/assignment-time.ts';

const shown = 3;

/** The next three times at which the report is made, as it stands in the form. */
export function NextRuns(props: { readonly report: ScheduledReport }): JSX.Element {
  const runs = createMemo(() => nextRuns(props.report, now(), shown));
  return (
    <Section title={words.nextRuns} description={words.nextRunsSays(zoneText(props.report.timeZone))} split>
      <Show when={props.report.enabled} fallback={<p class="soft">{words.disabled}</p>}>
        <ul class="lines" aria-live="polite">
          <For each={runs()} fallback={<li class="soft">{words.noDay}</li>}>
            {(at) => (
              <li>
                {zonedTimeText(at, props.report.timeZone)}
                {/* Where the clocks of the two show the same, once is enough. */}
                <Show when={zonedTimeText(at, ownZone()) !== zonedTimeText(at, props.report.timeZone)}>
                  {' '}
                  <span class="soft">{words.hereAt(zonedTimeText(at, ownZone()))}</span>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Section>
  );
}
