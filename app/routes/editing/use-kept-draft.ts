import { useLocation, useNavigate } from '@solidjs/router';
import { onCleanup, untrack } from 'solid-js';
import { useToasts } from '../../components/toasts.tsx';
import type { Draft } from '../../state/draft.ts';
import type { Collection } from '../../../shared/schema/records.ts';

/** Leaving an editor with unsaved work keeps it on the device, and says so. */
export function useKeptDraft<C extends Collection>(draft: Draft<C>, name: () => string): void {
  const toasts = useToasts();
  const navigate = useNavigate();
  const location = useLocation();
  const here = untrack(() => location.pathname + location.search);
  onCleanup(() => {
    if (!untrack(draft.dirty)) return;
    toasts.show({
      text: `Your unsaved changes to ${untrack(name)} are kept on this device.`,
      action: { label: 'Go back', onSelect: () => navigate(here) },
    });
  });
}
