import { createSignal, type Accessor } from 'solid-js';
import type { User } from '../../../../shared/schema/records.ts';
import type { Draft } from '../../../state/draft.ts';
import { useLocked } from '../../editing/form/use-locked.ts';
import { useProblems } from '../../editing/form/use-problems.ts';
import { useDirectory, type Directory } from '../../granting/use-directory.ts';

/** What the sections of the user editor share. */
export interface UserEditing {
  readonly draft: Draft<'users'>;
  readonly user: Accessor<User>;
  readonly directory: Directory;
  /** Why nothing here may be changed; null: it may. */
  readonly locked: Accessor<string | null>;
  /** What the rules object to, in words; null: nothing. */
  problem(field: keyof User, member?: string | null): string | null;
  /** Somebody asked to save. */
  setTried(): void;
}

export function createUserEditing(draft: Draft<'users'>): UserEditing {
  const [tried, setTried] = createSignal(false);
  return {
    draft,
    user: () => draft.value(),
    directory: useDirectory(),
    locked: useLocked(draft),
    problem: useProblems(draft, tried),
    setTried: () => setTried(true),
  };
}
