import { wordsWith, type Words } from '../../language/words.ts';
import { useNames } from '../../state/use-names.ts';

/** How fields, members and values are called here and now; names follow the records. */
export function useWords(): Words {
  return wordsWith(useNames());
}
