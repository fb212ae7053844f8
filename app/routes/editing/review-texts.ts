import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { Subject } from '../../../shared/permissions/subject.ts';
import { listed } from '../../language/listing.ts';

/** What the review before a Save says. */
export const reviewTexts = {
  becomes: (names: readonly string[]): string =>
    names.length === 1
      ? `${names[0]} becomes an administrator`
      : `${names.length} people become administrators: ${listed(names)}`,
  becomesMeans:
    'An administrator holds every permission, may change everybody’s rights, and may make others administrators.',
  ceases: (names: readonly string[]): string =>
    names.length === 1
      ? `${names[0]} is no longer an administrator`
      : `${names.length} people are no longer administrators: ${listed(names)}`,
  administrator: 'administrator',
  inert: (count: number): string =>
    count === 1 ? '1 grant does nothing as it is' : `${count} grants do nothing as they are`,
  inertRole: (key: PermissionKey, missing: readonly PermissionKey[]): string =>
    `${key} does nothing without ${listed(missing)}, unless another role of the user brings it.`,
  inertUsers: (key: PermissionKey, missing: readonly PermissionKey[], names: readonly string[]): string =>
    `${key} does nothing for ${listed(names)} without ${listed(missing)}.`,
  more: (count: number): string => `And ${count} more.`,
  enabled: (signIn: Subject['signIn'] | null): string => enabled[signIn ?? 'ok'],
  disabled: 'Cannot use the account any more.',
} as const;

const enabled: Readonly<Record<Subject['signIn'], string>> = {
  ok: 'Can use the account from now on.',
  'no-password': 'Cannot sign in yet: no password is set.',
  'no-portal': 'Cannot sign in: the scope No Portal refuses it.',
  'nothing-active-here': 'Has no role or scope that is active: cannot sign in, or only from accepted IPs or countries.',
  disabled: 'Cannot sign in: disabled.',
  deleted: 'Cannot sign in: deleted.',
};
