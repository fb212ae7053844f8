import type { FileContext } from '../../../../shared/import/plan-import.ts';
import { mayRead } from '../../../../shared/permissions/room-reading.ts';
import type { OrganisationView } from '../../../../shared/schema/organisation.ts';
import type { Client } from '../../../data/client.ts';

/** What a file is judged with: this device's records, my rights, the time. */
export function fileContext(client: Client, organisation: OrganisationView): FileContext {
  const me = client.subject();
  return {
    organisation,
    newId: (collection) => client.newId(collection),
    now: Date.now(),
    review: client.review,
    mayRead: ({ room }) => me !== null && mayRead(me, room),
  };
}
