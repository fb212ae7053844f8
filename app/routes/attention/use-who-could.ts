import { collections } from '../../../shared/schema/records.ts';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { Reason } from '../../../shared/permissions/reasons.ts';
import { whoCan } from '../../../shared/permissions/who-can.ts';
import { attentionWords } from '../../language/attention-words.ts';
import { listed } from '../../language/listing.ts';
import { useClient } from '../../state/client-context.tsx';
import { useRecords } from '../../state/use-records.ts';
import { useMe } from '../../state/use-session.ts';

/** Who could make a refused change or grant the right to, as far as this device may know; otherwise nothing. */
export function useWhoCould(): (reason: Reason) => string {
  const client = useClient();
  const me = useMe();
  const users = useRecords(collections.users);
  return (reason) => {
    const wanted = permissionsOf(reason);
    users.list();
    const organisation = client.organisation();
    const mine = me();
    if (
      wanted.length === 0 ||
      mine === null ||
      !organisation.knows(collections.users) ||
      !organisation.knows(collections.roles)
    )
      return '';
    const context = { now: Date.now(), place: mine.place };
    const [first, ...rest] = wanted.map((permission) => new Set(whoCan(permission, organisation, context)));
    const names = [...(first ?? [])]
      .filter((user) => user.id !== mine.user.id && rest.every((able) => able.has(user)))
      .map((user) => user.username);
    return names.length === 0 ? '' : attentionWords.couldDoIt(listed(names, 5));
  };
}

function permissionsOf(reason: Reason): readonly PermissionKey[] {
  switch (reason.code) {
    case 'permission-missing':
      return [reason.permission, ...reason.needs];
    case 'outranked':
    case 'grants-more':
      return reason.permissions.length > 0 ? reason.permissions : ['admin'];
    case 'desk-not-yours':
      return ['show_all_desks'];
    case 'desk-none':
      return ['desk_outside'];
    case 'last-administrator':
    case 'built-in':
    case 'field-read-only':
    case 'field-unknown':
    case 'inheritance-cycle':
    case 'invalid':
    case 'limit':
    case 'masked':
    case 'name-looks-alike':
    case 'name-taken':
    case 'only-viewing':
    case 'record-deleted':
    case 'record-missing':
    case 'reference-missing':
    case 'restore-expired':
      return [];
  }
}
