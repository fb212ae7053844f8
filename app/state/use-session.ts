import type { Accessor } from 'solid-js';
import type { Subject } from '../../shared/permissions/subject.ts';
import { has } from '../../shared/permissions/subject.ts';
import type { PermissionKey } from '../../shared/catalogue/permissions.ts';
import type { Me } from '../../shared/protocol/me.ts';
import type { SessionState } from '../data/session-state.ts';
import { useClient } from './client-context.tsx';
import { fromObservable } from './from-observable.ts';

export function useSession(): Accessor<SessionState> {
  return fromObservable(useClient().session);
}

/** Who is signed in; null when nobody is. */
export function useMe(): Accessor<Me | null> {
  const session = useSession();
  return () => {
    const state = session();
    return state.kind === 'signed-in' ? state.me : null;
  };
}

/** My rights now; changes by itself when a temporary assignment ends. */
export function useSubject(): Accessor<Subject | null> {
  return fromObservable(useClient().rights);
}

/** Asks whether I hold a permission now; whoever asks hears when that changes. */
export function useCan(): (permission: PermissionKey) => boolean {
  const subject = useSubject();
  return (permission) => {
    const current = subject();
    return current !== null && has(current, permission);
  };
}
