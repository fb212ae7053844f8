import { createEffect, createMemo, createSignal, on, type Accessor } from 'solid-js';
import type { Answer } from '../../data/requests.ts';
import { requestErrorText } from '../../language/request-error-text.ts';
import { useSync } from '../../state/use-sync.ts';

export interface ServerAnswer<T> {
  readonly value: Accessor<T | null>;
  readonly failure: Accessor<string | null>;
  readonly online: Accessor<boolean>;
  again(): Promise<void>;
}

/** What only the server knows: asked as soon as there is a connection, and kept nowhere. */
export function useServerAnswer<T>(ask: () => Promise<Answer<T>>): ServerAnswer<T> {
  const sync = useSync();
  const online = createMemo(() => sync().connection === 'online');
  const [value, setValue] = createSignal<T | null>(null);
  const [failure, setFailure] = createSignal<string | null>(null);
  const again = async (): Promise<void> => {
    setFailure(null);
    const answer = await ask();
    if (answer.ok) setValue(() => answer.body);
    else setFailure(requestErrorText(answer.error));
  };
  createEffect(
    on(online, (connected) => {
      if (connected) void again();
    }),
  );
  return { value, failure, online, again };
}
