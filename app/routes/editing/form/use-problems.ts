import type { Collection, RecordOf } from '../../../../shared/schema/records.ts';
import { namingField } from '../../../../shared/schema/fields.ts';
import type { Draft } from '../../../state/draft.ts';
import { useSentences } from '../use-sentences.ts';

/**
 * What the rules object to in a field, in words; null: nothing. That a new record has no name yet is an
 * error only once somebody tried to save it.
 */
export function useProblems<C extends Collection>(
  draft: Draft<C>,
  tried: () => boolean,
): (field: keyof RecordOf[C] & string, member?: string | null) => string | null {
  const sentences = useSentences();
  const naming: string = namingField[draft.collection];
  return (field, member) => {
    const untouched = draft.isNew() && field === naming && draft.value()[field] === '';
    if (untouched && !tried()) return null;
    const said = new Set(draft.problems(field, member).map((reason) => sentences.says(reason)));
    return said.size === 0 ? null : [...said].join(' ');
  };
}
