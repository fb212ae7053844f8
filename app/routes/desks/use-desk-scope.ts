import { recordPermissions } from '../../../shared/schema/fields.ts';
import { collections } from '../../../shared/schema/records.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { desksWords } from '../../language/desks-words.ts';
import { useCan, useSubject } from '../../state/use-session.ts';

export interface MyDeskScope {
  /** Whether I may edit every desk. */
  all(): boolean;
  /** Why I may not edit this desk; null: I may. */
  whyNot(deskId: string): string | null;
  /** The same, asking only about the desk and not about the permission. */
  outOfScope(deskId: string): string | null;
}

/** Editing is scoped by desk: one's own, or all with `show_all_desks` or `admin`. */
export function useDeskScope(): MyDeskScope {
  const can = useCan();
  const needed = recordPermissions[collections.desks].edit;
  const subject = useSubject();
  const outOfScope = (deskId: string): string | null => {
    const edit = subject()?.desks.edit;
    return edit === 'all' || edit?.has(deskId) ? null : desksWords.notYours;
  };
  const all = (): boolean => can(needed) && subject()?.desks.edit === 'all';
  return {
    all,
    outOfScope,
    whyNot: (deskId) => (can(needed) ? outOfScope(deskId) : wordsOf(collections.desks).needsToChange(needed)),
  };
}
