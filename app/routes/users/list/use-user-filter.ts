import { useSearchParams } from '@solidjs/router';
import { createSignal, onCleanup, untrack, type Accessor } from 'solid-js';
import { userStates, type UserFilter } from './user-filter.ts';

const addressAfterMs = 300;

/**
 * The list's filter. Kept in the address too, so that going back or sending the link shows the same list;
 * there it follows a moment later, so that typing waits for nothing.
 */
export function useUserFilter(): { readonly filter: Accessor<UserFilter>; change(to: Partial<UserFilter>): void } {
  const [params, setParams] = useSearchParams<{ q: string; role: string; desk: string; state: string }>();
  const [filter, setFilter] = createSignal(untrack(() => filterOf(params)));
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  return {
    filter,
    change(to) {
      setFilter((before) => ({ ...before, ...to }));
      clearTimeout(timer);
      timer = setTimeout(() => {
        const { search, role, desk, state } = filter();
        setParams({ q: search, role, desk, state }, { replace: true, scroll: false });
      }, addressAfterMs);
    },
  };
}

type Params = Partial<Record<'desk' | 'q' | 'role' | 'state', string | string[]>>;

function filterOf(params: Params): UserFilter {
  const one = (value: string | string[] | undefined): string =>
    Array.isArray(value) ? (value[0] ?? '') : (value ?? '');
  const state = one(params.state);
  return {
    search: one(params.q),
    role: one(params.role),
    desk: one(params.desk),
    state: userStates.find((known) => known === state) ?? '',
  };
}
