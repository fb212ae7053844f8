import { createMemo, type Accessor } from 'solid-js';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { Context } from '../../../shared/permissions/subject.ts';
import { collectionRoom } from '../../../shared/schema/fields.ts';
import type { OrganisationView } from '../../../shared/schema/organisation-view.ts';
import { collections } from '../../../shared/schema/records.ts';
import { roomReadPermission } from '../../../shared/schema/rooms.ts';
import { useClient } from '../../state/client-context.tsx';
import { useRecords } from '../../state/use-records.ts';
import { now } from '../assigning/assignment-time.ts';
import { useDirectory, type Directory } from '../granting/use-directory.ts';
import type { Asked } from './asked.ts';

/** What every answer is made of. */
export interface Access {
  /** As this device knows it now. */
  readonly organisation: Accessor<OrganisationView>;
  readonly directory: Directory;
  /** When it is asked about; where somebody will be is not known. */
  readonly context: Accessor<Context>;
  /** What I would have to hold for this device to know enough; empty: it does. */
  readonly missing: Accessor<readonly PermissionKey[]>;
  /** Null: nobody answers me. */
  readonly answers: Accessor<'device' | 'server' | null>;
  readonly loaded: Accessor<boolean>;
  /** Stands in for a name that is not known here. */
  nameOfRole(id: string): string;
}

const needed = [collections.users, collections.roles] as const;

export function useAccess(asked: Accessor<Asked>, unknownRole: string): Access {
  const client = useClient();
  const directory = useDirectory();
  const [users, roles, desks] = [
    useRecords(collections.users),
    useRecords(collections.roles),
    useRecords(collections.desks),
  ];
  const organisation = createMemo(
    () => {
      users.list();
      roles.list();
      desks.list();
      return client.organisation();
    },
    undefined,
    // The same object all along, with other records in it.
    { equals: false },
  );
  const missing = createMemo(() =>
    needed
      .filter((collection) => !directory.readable(collection))
      .map((collection) => roomReadPermission[collectionRoom[collection]])
      .filter((permission) => permission !== null),
  );
  return {
    organisation,
    directory,
    context: createMemo(() => ({ now: asked().at ?? now(), place: null })),
    missing,
    answers: () => (missing().length === 0 ? 'device' : directory.readable(collections.users) ? 'server' : null),
    loaded: () =>
      users.loaded() &&
      (roles.loaded() || !directory.readable(collections.roles)) &&
      (desks.loaded() || !directory.readable(collections.desks)),
    nameOfRole: (id) => directory.role(id)?.name || unknownRole,
  };
}
