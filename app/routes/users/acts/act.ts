import type { Change } from '../../../../shared/document/change.ts';
import type { User } from '../../../../shared/schema/records.ts';

/** What a person is about to do with one user or with many. */
export type Act =
  | { readonly kind: 'password'; readonly user: User }
  | { readonly kind: 'delete'; readonly user: User }
  | {
      readonly kind: 'assign';
      readonly field: 'desks' | 'roles';
      readonly take: boolean;
      readonly users: readonly User[];
    }
  | { readonly kind: 'save'; readonly title: string; readonly changes: readonly Change[] };
