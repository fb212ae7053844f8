import { Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { activityWords as words } from '../../language/activity-words.ts';
import { whenText } from '../../language/times.ts';
import type { ActivityList } from './use-activity.ts';

/** Where what is shown comes from, if not from the server now. */
export function ActivityNotices(props: { readonly activity: ActivityList }): JSX.Element {
  const keptAt = (): number | null => (props.activity.offline() ? (props.activity.shown()?.keptAt ?? null) : null);
  return (
    <>
      <Show when={props.activity.failure()}>
        {(why) => (
          <Notice
            tone="danger"
            live
            title={words.failed}
            actions={
              <Button size="small" onClick={() => props.activity.again()}>
                {words.askAgain}
              </Button>
            }
          >
            {why()}
          </Notice>
        )}
      </Show>
      <Show when={keptAt()}>
        {(at) => (
          <Notice live>{words.kept(props.activity.shown()?.entries.length ?? 0, whenText(at(), Date.now()))}</Notice>
        )}
      </Show>
      <Show when={props.activity.offline() && props.activity.shown() === null}>
        <Notice live>{words.offline}</Notice>
      </Show>
    </>
  );
}
