import type { Reason } from '../../../shared/permissions/reasons.ts';
import { sentenceOf, whatToDo } from '../../language/reason-sentences.ts';
import { useNames } from '../../state/use-names.ts';

export interface Sentences {
  says(reason: Reason): string;
  /** What the person can do about it. */
  todo(reason: Reason): string | null;
}

export function useSentences(): Sentences {
  const names = useNames();
  return { says: (reason) => sentenceOf(reason, names), todo: whatToDo };
}
