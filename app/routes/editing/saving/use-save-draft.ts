import { untrack } from 'solid-js';
import { useToasts } from '../../../components/toasts.tsx';
import { useClient } from '../../../state/client-context.tsx';
import type { Draft } from '../../../state/draft.ts';
import { readField } from '../../../../shared/schema/register.ts';
import type { Collection } from '../../../../shared/schema/records.ts';
import { undoOf } from './undo-of.ts';
import { savingWords } from '../../../language/saving-words.ts';

/** Saves a draft and says so; false: nothing was saved, and the draft says why. `undo`: it can be undone at once. */
export function useSaveDraft<C extends Collection>(
  draft: Draft<C>,
  name: () => string,
): (options: { readonly undo: boolean }) => Promise<boolean> {
  const client = useClient();
  const toasts = useToasts();
  const undo = async (changes: ReturnType<Draft<C>['changes']>, what: string): Promise<void> => {
    const record = client.records(draft.collection).get(draft.id);
    const back = undoOf(
      changes,
      ({ field, member }) => (record === undefined ? null : readField(draft.collection, record, field, member)),
      new Date(),
    );
    const result = await client.save(back, savingWords.undoneLabel(what));
    const undone = result.kind === 'saved' && back.length > 0;
    toasts.show(
      undone
        ? { tone: 'good', text: savingWords.undone(what) }
        : { tone: 'danger', stays: true, text: savingWords.notUndone(what) },
    );
  };
  return async (options) => {
    const [what, isNew, changes] = untrack(() => [name(), draft.isNew(), draft.changes()] as const);
    const result = await draft.save(
      isNew ? savingWords.newLabel(what) : savingWords.changedLabel(what, changes.length),
    );
    switch (result.kind) {
      case 'saved':
        toasts.show({
          tone: 'good',
          text: savingWords.saved(what),
          ...(options.undo ? { action: { label: savingWords.undo, onSelect: () => void undo(changes, what) } } : {}),
        });
        return true;
      case 'failed':
        toasts.show({ tone: 'danger', stays: true, text: savingWords.notStored(result.why, what) });
        return true;
      case 'nothing-to-save':
        return true;
      case 'refused':
      case 'elsewhere':
      case 'unfinished':
        return false;
    }
  };
}
