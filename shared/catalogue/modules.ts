/** The 23 modules, each at one of four levels, and the permissions a level grants. */

import type { PermissionKey } from './permissions.ts';

/** From weakest to strongest, except `disabled`, which is an explicit no that wins over any grant. */
export const moduleLevels = [
  { key: 'default', name: 'Default (Disabled)', says: 'Says nothing: disabled unless another of the user’s roles enables the module' },
  { key: 'disabled', name: 'Disabled', says: 'No access, whatever another role says: an explicit no' },
  { key: 'read', name: 'Read Only', says: 'Can view the module but cannot make changes' },
  { key: 'write', name: 'Read / Write', says: 'Full access to view and modify the module' },
] as const;

export type Level = (typeof moduleLevels)[number]['key'];

export interface ModuleInfo {
  readonly key: string;
  readonly name: string;
  readonly says: string;
  /** Granted at Read Only and at Read / Write. */
  readonly readGrants: readonly PermissionKey[];
  /** Granted at Read / Write only. */
  readonly writeGrants: readonly PermissionKey[];
}

export const modules = [
  { key: 'account', name: 'Account', says: 'General account settings', readGrants: [], writeGrants: [] },
  { key: 'announcements', name: 'Announcements', says: 'Audio announcements', readGrants: [], writeGrants: [] },
  { key: 'cdr', name: 'CDR', says: 'Call detail records', readGrants: ['show_cdr', 'show_cdr_event', 'show_related_cdr', 'show_cdr_transfer'], writeGrants: ['download_cdrs', 'print_cdr'] },
  { key: 'conference_rooms', name: 'Conference Rooms', says: 'Conference bridge settings', readGrants: [], writeGrants: [] },
  { key: 'call_queues', name: 'Call Queues', says: 'Call center queue configuration', readGrants: ['show_queue', 'show_current_queues', 'show_queue_manager'], writeGrants: ['edit_queue_manager'] },
  { key: 'pause_reasons', name: 'Pause Reasons', says: 'Call center pause reason management', readGrants: ['show_pause_type'], writeGrants: ['create_pause_type', 'edit_pause_type', 'delete_pause_type'] },
  { key: 'endpoints', name: 'Endpoints', says: 'Device and endpoint settings', readGrants: ['show_device'], writeGrants: ['create_device', 'edit_device', 'delete_device'] },
  { key: 'dial_rules', name: 'Dial Rules', says: 'Outbound dialing rules', readGrants: [], writeGrants: [] },
  { key: 'phone_numbers', name: 'Phone Numbers', says: 'DID numbers and routing', readGrants: ['show_outbound_identity'], writeGrants: ['create_outbound_identity', 'edit_outbound_identity', 'delete_outbound_identity'] },
  { key: 'extensions', name: 'Extensions', says: 'Extension configuration', readGrants: ['show_agent'], writeGrants: ['create_agent', 'edit_agent', 'delete_agent'] },
  { key: 'intercept_groups', name: 'Intercept Groups', says: 'Call intercept group settings', readGrants: [], writeGrants: [] },
  { key: 'ivr', name: 'IVR', says: 'Interactive voice response menus', readGrants: [], writeGrants: [] },
  { key: 'labels', name: 'Labels', says: 'Call and contact labels', readGrants: [], writeGrants: [] },
  { key: 'media', name: 'Media', says: 'Media file management', readGrants: [], writeGrants: [] },
  { key: 'permission_groups', name: 'Permission Groups', says: 'Role and permission group settings', readGrants: ['show_role'], writeGrants: ['create_role', 'edit_role', 'delete_role'] },
  { key: 'contacts', name: 'Contacts', says: 'Phonebook contact management', readGrants: [], writeGrants: [] },
  { key: 'ring_groups', name: 'Ring Groups', says: 'Ring group configuration', readGrants: [], writeGrants: [] },
  { key: 'time_conditions', name: 'Time Conditions', says: 'Time-based routing rules', readGrants: [], writeGrants: [] },
  { key: 'call_forwarding', name: 'Call Forwarding', says: 'Forwarding rules', readGrants: [], writeGrants: [] },
  { key: 'users_roles', name: 'Users & Roles', says: 'User management', readGrants: ['show_user', 'show_role'], writeGrants: ['create_user', 'edit_user', 'delete_user'] },
  { key: 'user_groups', name: 'User Groups', says: 'User group configuration', readGrants: ['show_desk'], writeGrants: ['create_desk', 'edit_desk', 'delete_desk'] },
  { key: 'user_profile', name: 'User Profile', says: 'User profile settings', readGrants: [], writeGrants: [] },
  { key: 'voicemail', name: 'Voicemail', says: 'Voicemail box configuration', readGrants: [], writeGrants: [] },
] as const satisfies readonly ModuleInfo[];

export type ModuleKey = (typeof modules)[number]['key'];

const byKey: ReadonlyMap<string, ModuleInfo & { readonly key: ModuleKey }> = new Map(
  modules.map((module) => [module.key, module]),
);

export function findModule(key: string): (ModuleInfo & { readonly key: ModuleKey }) | undefined {
  return byKey.get(key);
}

export function isModuleKey(key: string): key is ModuleKey {
  return byKey.has(key);
}

export function isLevel(value: unknown): value is Level {
  return moduleLevels.some((level) => level.key === value);
}
