import { collections } from '../../../shared/schema/records.ts';
import { createMemo, type Accessor } from 'solid-js';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import { useRecords } from '../../state/use-records.ts';
import { useCan, useMe } from '../../state/use-session.ts';
import { useSync } from '../../state/use-sync.ts';
import { firstSteps, type FirstStep } from './first-steps.ts';

const needed: readonly PermissionKey[] = ['create_desk', 'create_role', 'create_user', 'show_user'];

/**
 * The first steps while one is left, for users who may take them all; none while this device does not know
 * yet what exists.
 */
export function useFirstSteps(): Accessor<readonly FirstStep[]> {
  const can = useCan();
  const me = useMe();
  const sync = useSync();
  const [desks, roles, users] = [
    useRecords(collections.desks),
    useRecords(collections.roles),
    useRecords(collections.users),
  ];
  return createMemo(() => {
    const id = me()?.user.id;
    if (id === undefined || !needed.every(can) || users.byId(id) === undefined) return [];
    if (!desks.loaded() || !roles.loaded()) return [];
    // What is still on its way may hold all of it.
    if (sync().connection === 'online' && !sync().upToDate) return [];
    const steps = firstSteps({ desks: desks.list(), roles: roles.list(), users: users.list() }, id);
    return steps.every((step) => step.done) ? [] : steps;
  });
}
