import { permissions, type PermissionKey } from '../../../../shared/catalogue/permissions.ts';

/** The special permissions of PBX.IM: their own section of the editor, and a mark on roles that grant one. */
export const specialPermissions: readonly PermissionKey[] = permissions
  .filter((permission) => permission.system === 'pbx-im')
  .map((permission) => permission.key);
