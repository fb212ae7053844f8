/**
 * Why something was refused, as data: the code is the contract, the sentence is made where it is shown.
 */

import type { PermissionKey } from '../catalogue/permissions.ts';
import type { Problem } from '../schema/checks.ts';
import type { Limit } from '../schema/limits.ts';
import type { UnfitCharacter } from '../schema/name-characters.ts';
import type { Collection } from '../schema/records.ts';

export type Reason =
  /** The actor lacks the permission (or it is inert: `needs` is what is missing to make it effective). */
  | {
      readonly code: 'permission-missing';
      readonly permission: PermissionKey;
      readonly needs: readonly PermissionKey[];
    }
  /** Editing is scoped by desk, and this desk is not one of the actor's. */
  | { readonly code: 'desk-not-yours'; readonly desk: string }
  /** A role of the actor hides phone numbers, and this is one. */
  | { readonly code: 'masked' }
  /** It is on no desk, and what is on none needs `desk_outside`. */
  | { readonly code: 'desk-none' }
  /** `character`: the one that a name may not have, where that is what is wrong. */
  | { readonly code: 'invalid'; readonly problem: Problem; readonly character?: UnfitCharacter }
  | { readonly code: 'field-unknown' }
  /** Only the server writes this field. */
  | { readonly code: 'field-read-only' }
  | { readonly code: 'limit'; readonly limit: Limit; readonly max: number }
  /** Another record of the collection has this name already. */
  | { readonly code: 'name-taken'; readonly name: string; readonly by: string }
  /** Another record's name looks like this one, though it is not the same. */
  | { readonly code: 'name-looks-alike'; readonly name: string; readonly by: string; readonly theirs: string }
  /** What the change refers to does not exist or is deleted. */
  | { readonly code: 'reference-missing'; readonly collection: Collection; readonly id: string }
  /** The record does not exist and the change set does not create it (no name). */
  | { readonly code: 'record-missing' }
  /** The record was deleted meanwhile. */
  | { readonly code: 'record-deleted' }
  | { readonly code: 'restore-expired'; readonly days: number }
  | { readonly code: 'built-in' }
  | { readonly code: 'inheritance-cycle'; readonly path: readonly string[] }
  /** Somebody's rights would grow beyond what the actor holds for ever and everywhere. */
  | {
      readonly code: 'grants-more';
      /** Whose rights grow: a user id, or null for a role that nobody holds yet. */
      readonly user: string | null;
      readonly permissions: readonly PermissionKey[];
      /** Desks gained that the actor does not hold. */
      readonly desks: readonly string[];
      /** Phone numbers would no longer be masked. */
      readonly unmasks: boolean;
    }
  /** The record changed (or a user who holds it) has rights that the actor lacks. */
  | {
      readonly code: 'outranked';
      readonly user: string | null;
      readonly permissions: readonly PermissionKey[];
      /** Desks that the actor does not hold. */
      readonly desks: readonly string[];
      /** Phone numbers are not masked, as they are for the actor. */
      readonly unmasked: boolean;
    }
  /** No enabled user who can sign in would hold `admin` for ever and everywhere. */
  | { readonly code: 'last-administrator' }
  /** One looks as somebody else, called so, and changes nothing meanwhile. Said on the device alone. */
  | { readonly code: 'only-viewing'; readonly as: string };

export type ReasonCode = Reason['code'];
