import { useCan, useSubject } from '../../state/use-session.ts';

export interface MyDeskScope {
  /** Whether I may edit every desk. */
  all(): boolean;
  /** Why I may not edit this desk; null: I may. */
  whyNot(deskId: string): string | null;
  /** The same, when only the desk is asked about and not the permission. */
  outOfScope(deskId: string): string | null;
}

/** Editing is scoped by desk: one's own, or all with `show_all_desks` or `admin`. */
export function useDeskScope(): MyDeskScope {
  const can = useCan();
  const subject = useSubject();
  const outOfScope = (deskId: string): string | null => {
    const edit = subject()?.desks.edit;
    return edit === 'all' || edit?.has(deskId) ? null : 'This is not one of your desks, and you may change only those';
  };
  const all = (): boolean => can('edit_desk') && subject()?.desks.edit === 'all';
  return {
    all,
    outOfScope,
    whyNot: (deskId) => (can('edit_desk') ? outOfScope(deskId) : 'Changing desks needs edit_desk'),
  };
}
