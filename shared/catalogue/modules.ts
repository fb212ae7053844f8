/** The 23 modules, each at one of four levels, and the permissions a level grants. */

import type { PermissionKey } from './permissions.ts';

/** From weakest to strongest, except `disabled`, which is an explicit no that wins over any grant. */
export const moduleLevels = ['default', 'disabled', 'read', 'write'] as const;

export type Level = (typeof moduleLevels)[number];

export interface ModuleInfo {
  readonly key: string;
  /** Granted at Read Only and at Read / Write. */
  readonly readGrants: readonly PermissionKey[];
  /** Granted at Read / Write only. */
  readonly writeGrants: readonly PermissionKey[];
}

export const modules = [
  { key: 'account', readGrants: [], writeGrants: [] },
  { key: 'announcements', readGrants: [], writeGrants: [] },
  { key: 'cdr', readGrants: ['show_cdr', 'show_cdr_event', 'show_related_cdr', 'show_cdr_transfer'], writeGrants: ['download_cdrs', 'print_cdr'] },
  { key: 'conference_rooms', readGrants: [], writeGrants: [] },
  { key: 'call_queues', readGrants: ['show_queue', 'show_current_queues', 'show_queue_manager'], writeGrants: ['edit_queue_manager'] },
  { key: 'pause_reasons', readGrants: ['show_pause_type'], writeGrants: ['create_pause_type', 'edit_pause_type', 'delete_pause_type'] },
  { key: 'endpoints', readGrants: ['show_device'], writeGrants: ['create_device', 'edit_device', 'delete_device'] },
  { key: 'dial_rules', readGrants: [], writeGrants: [] },
  { key: 'phone_numbers', readGrants: ['show_outbound_identity'], writeGrants: ['create_outbound_identity', 'edit_outbound_identity', 'delete_outbound_identity'] },
  { key: 'extensions', readGrants: ['show_agent'], writeGrants: ['create_agent', 'edit_agent', 'delete_agent'] },
  { key: 'intercept_groups', readGrants: [], writeGrants: [] },
  { key: 'ivr', readGrants: [], writeGrants: [] },
  { key: 'labels', readGrants: [], writeGrants: [] },
  { key: 'media', readGrants: [], writeGrants: [] },
  { key: 'permission_groups', readGrants: ['show_role'], writeGrants: ['create_role', 'edit_role', 'delete_role'] },
  { key: 'contacts', readGrants: [], writeGrants: [] },
  { key: 'ring_groups', readGrants: [], writeGrants: [] },
  { key: 'time_conditions', readGrants: [], writeGrants: [] },
  { key: 'call_forwarding', readGrants: [], writeGrants: [] },
  { key: 'users_roles', readGrants: ['show_user', 'show_role'], writeGrants: ['create_user', 'edit_user', 'delete_user'] },
  { key: 'user_groups', readGrants: ['show_desk'], writeGrants: ['create_desk', 'edit_desk', 'delete_desk'] },
  { key: 'user_profile', readGrants: [], writeGrants: [] },
  { key: 'voicemail', readGrants: [], writeGrants: [] },
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
  return moduleLevels.some((level) => level === value);
}
