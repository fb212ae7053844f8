import type { Change } from '../../../shared/document/change.ts';
import { wordsWith, type Words } from '../../language/words.ts';
import { useNames } from '../../state/use-names.ts';

/** How fields, members and values are called here and now; names follow the records, and what `changes` make. */
export function useWords(changes?: () => readonly Change[]): Words {
  return wordsWith(useNames(changes));
}
