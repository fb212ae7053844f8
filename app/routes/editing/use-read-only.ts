import type { Accessor } from 'solid-js';
import { useViewedName } from '../../state/use-viewing.ts';
import { useSentences } from './use-sentences.ts';

/** Why nothing at all may be written now: one looks as somebody else. Null: it may, for all that. */
export function useReadOnly(): Accessor<string | null> {
  const viewed = useViewedName();
  const sentences = useSentences();
  return () => {
    const as = viewed();
    return as === null ? null : sentences.says({ code: 'only-viewing', as });
  };
}
