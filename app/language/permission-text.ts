import { isPermissionKey, type PermissionKey } from '../../shared/catalogue/permissions.ts';
import { uncapital } from './capital.ts';
import { catalogueWords } from './catalogue-words.ts';
import { listed } from './listing.ts';

/** What a permission says: "Can edit roles". A key that this version does not know stands for itself. */
export function permissionSays(key: string): string {
  return isPermissionKey(key) ? catalogueWords.permissions[key] : key;
}

/** `edit_role` (can edit roles) */
export function permissionText(key: PermissionKey): string {
  return `${key} (${uncapital(permissionSays(key))})`;
}

export function permissionList(keys: readonly PermissionKey[]): string {
  return keys.length === 1 && keys[0] !== undefined ? permissionText(keys[0]) : listed(keys);
}
