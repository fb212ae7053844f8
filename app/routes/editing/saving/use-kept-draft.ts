import { useLocation, useNavigate } from '@solidjs/router';
import { onCleanup, untrack } from 'solid-js';
import { useToasts } from '../../../components/toasts.tsx';
import type { Draft } from '../../../state/draft.ts';
import type { Collection } from '../../../../shared/schema/records.ts';
import { savingWords } from '../../../language/saving-words.ts';

/** Leaving an editor with unsaved work keeps it on the device, and says so. */
export function useKeptDraft<C extends Collection>(draft: Draft<C>, name: () => string): void {
  const toasts = useToasts();
  const navigate = useNavigate();
  const location = useLocation();
  const here = untrack(() => location.pathname + location.search);
  onCleanup(() => {
    if (!untrack(draft.dirty)) return;
    toasts.show({
      text: savingWords.kept(untrack(name)),
      action: { label: savingWords.goBack, onSelect: () => navigate(here) },
    });
  });
}
