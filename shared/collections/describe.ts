/** One collection described: everything that is generic about its records follows from this. */

import type { PermissionKey } from '../catalogue/permissions.ts';
import type { Room } from '../schema/rooms.ts';
import { date, type Field } from './field.ts';

export type Fields = Readonly<Record<string, Field>>;

export interface Description<F extends Fields = Fields> {
  /** The version of the schema that brought it. */
  readonly since: number;
  /** Before the `_` of every id of its records: lower-case letters, no other collection's. */
  readonly idPrefix: string;
  /** Where its records are read. */
  readonly room: Room;
  /** What one needs to create, change and delete (or restore) a record. */
  readonly permissions: {
    readonly create: PermissionKey;
    readonly edit: PermissionKey;
    readonly delete: PermissionKey;
    /** Besides `create`, for more than one in a Save; left out: `create` is enough. */
    readonly createMany?: PermissionKey;
  };
  /** The field that names a record: it exists if and only if this is not empty. */
  readonly naming: string;
  /** The field that is said beside the name, where a name alone says little. */
  readonly beside?: string;
  /**
   * The field that says on which desks a record is: who may edit it is scoped by these. It names desks, or
   * records that are on desks themselves.
   */
  readonly desks?: string;
  /** Or the field of a desk that lists what is on it. */
  readonly listedOnDesk?: string;
  /** A record that comes to life, or is deleted, can change what somebody may do. */
  readonly rights: boolean;
  /** In the order in which they are shown, reviewed and exported. */
  readonly fields: F;
}

type Given<F extends Fields> = Omit<Description<F>, 'beside' | 'desks' | 'fields' | 'naming' | 'rights'> & {
  readonly naming: keyof F & string;
  readonly beside?: keyof F & string;
  readonly desks?: keyof F & string;
  readonly rights?: boolean;
  readonly fields: F;
};

/** Every record can be deleted: `deletedAt` is a field of all. */
export function describe<F extends Fields>(
  given: Given<F>,
): Description<F & { readonly deletedAt: Field<string | null> }> {
  const deletedAt: Field<string | null> = {
    ...date({ write: given.permissions.delete, rights: given.rights ?? false }),
    serverTime: true,
  };
  return { ...given, rights: given.rights ?? false, fields: { ...given.fields, deletedAt } };
}
