import { Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { provingWords as words } from '../../language/proving-words.ts';
import type { ServerAnswer } from './use-server-answer.ts';

/** What the server said, or why it is not here. */
export function ServerAnswerView<T>(props: {
  readonly asked: ServerAnswer<T>;
  readonly children: (value: () => NonNullable<T>) => JSX.Element;
}): JSX.Element {
  return (
    <Show
      when={props.asked.value()}
      fallback={
        <Show when={props.asked.online()} fallback={<p class="soft">{words.offline}</p>}>
          <Show when={props.asked.failure()} fallback={<Skeleton lines={2} label={words.loading} />}>
            {(why) => (
              <Notice
                tone="danger"
                live
                title={words.failed}
                actions={
                  <Button size="small" onClick={() => void props.asked.again()}>
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
      {(value) => props.children(value)}
    </Show>
  );
}
