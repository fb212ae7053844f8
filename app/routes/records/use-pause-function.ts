import { createSignal, type Accessor } from 'solid-js';
import { pauseFunctionWords as words } from '../../language/pause-function-words.ts';
import { permissionText } from '../../language/permission-text.ts';
import { requestErrorText } from '../../language/request-error-text.ts';
import { useToasts } from '../../components/toasts.tsx';
import { useClient } from '../../state/client-context.tsx';
import { useCan, useMe } from '../../state/use-session.ts';
import { useSync } from '../../state/use-sync.ts';
import { useReadOnly } from '../editing/use-read-only.ts';

const needed = 'disable_pause_type';

export interface PauseFunction {
  /** As this device was told last, without a connection too. */
  readonly isOn: Accessor<boolean>;
  readonly busy: Accessor<boolean>;
  /** Why I may not switch it now; null: I may. */
  readonly refused: Accessor<string | null>;
  readonly set: (enabled: boolean) => Promise<void>;
}

/** The pause function of the whole organisation. */
export function usePauseFunction(): PauseFunction {
  const client = useClient();
  const toasts = useToasts();
  const [me, can, sync, readOnly] = [useMe(), useCan(), useSync(), useReadOnly()];
  const [busy, setBusy] = createSignal(false);
  return {
    isOn: () => me()?.organisation.pauses !== false,
    busy,
    refused: () => {
      if (readOnly() !== null) return readOnly();
      if (!can(needed)) return words.needs(permissionText(needed));
      return sync().connection === 'online' ? null : words.offline;
    },
    async set(enabled) {
      setBusy(true);
      const result = await client.setPauseFunction(enabled);
      setBusy(false);
      if (!result.ok)
        toasts.show({ tone: 'danger', stays: true, text: words.notSwitched(requestErrorText(result.error)) });
    },
  };
}
