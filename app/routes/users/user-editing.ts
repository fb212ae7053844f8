import { createMemo, type Accessor } from 'solid-js';
import type { Reason } from '../../../shared/permissions/reasons.ts';
import type { User } from '../../../shared/schema/records.ts';
import type { Draft } from '../../state/draft.ts';
import { useCan } from '../../state/use-session.ts';
import { useSentences } from '../editing/use-sentences.ts';
import { useDirectory, type Directory } from './use-directory.ts';

/** What the sections of the user editor share. */
export interface UserEditing {
  readonly draft: Draft<'users'>;
  readonly user: Accessor<User>;
  readonly directory: Directory;
  /** Why nothing here may be changed; null: it may. */
  readonly locked: Accessor<string | null>;
  /** What the rules object to, in words; null: nothing. */
  problem(field: keyof User & string, member?: string | null): string | null;
}

export function createUserEditing(draft: Draft<'users'>): UserEditing {
  const can = useCan();
  const sentences = useSentences();
  const locked = createMemo((): string | null => {
    if (draft.isNew()) return can('create_user') ? null : 'Creating users needs the permission create_user.';
    if (draft.saved()?.deletedAt != null) return 'This user is deleted. Restore it to change it.';
    return can('edit_user') ? null : 'Changing users needs the permission edit_user.';
  });
  return {
    draft,
    user: () => draft.value(),
    directory: useDirectory(),
    locked,
    problem(field, member) {
      const said = new Set(draft.problems(field, member).map((reason: Reason) => sentences.says(reason)));
      return said.size === 0 ? null : [...said].join(' ');
    },
  };
}
