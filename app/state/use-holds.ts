import type { PermissionKey } from '../../shared/catalogue/permissions.ts';
import { has } from '../../shared/permissions/subject.ts';
import { useSubject } from './use-session.ts';

/** Asks for any permission; what useCan is for one known ahead. */
export function useHolds(): (permission: PermissionKey) => boolean {
  const subject = useSubject();
  return (permission) => {
    const current = subject();
    return current !== null && has(current, permission);
  };
}
