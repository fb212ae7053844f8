/**
 * Every permission there is: what it is inert without, and how risky it is. What it says is in app/language.
 *
 * The order is the order of the bits in a compiled subject (see permissions/subject.ts), so new
 * permissions are appended, never inserted. `nameSource` tells where a key comes from: `seed`, named
 * in the administration of the system it replaces; `recovered`, only its explanation was known there;
 * `ours`, a verb those systems lack.
 */

export type Risk = 'critical' | 'escalation' | 'finance' | 'high' | 'live' | 'negative' | 'privacy' | 'scope';
export type System = 'pbx-im' | 'pbx-stats' | 'rolecall' | 'scopes';

export interface PermissionInfo {
  readonly key: string;
  readonly group: string;
  readonly system: System;
  /** The permission is inert unless all of these are effective too. */
  readonly needs: readonly string[];
  readonly risk: Risk | null;
  readonly nameSource: 'ours' | 'recovered' | 'seed';
}

export const permissions = [
  { key: 'admin', group: 'system', system: 'pbx-stats', needs: [], risk: 'critical', nameSource: 'seed' },
  { key: 'show_index', group: 'system', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'show_activity_log', group: 'system', system: 'pbx-stats', needs: [], risk: 'privacy', nameSource: 'seed' },
  { key: 'access_api_key', group: 'api', system: 'pbx-stats', needs: [], risk: 'high', nameSource: 'seed' },
  { key: 'api_docs', group: 'api', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'create_role', group: 'roles', system: 'pbx-stats', needs: ['show_role'], risk: 'escalation', nameSource: 'seed' },
  { key: 'edit_role', group: 'roles', system: 'pbx-stats', needs: ['show_role'], risk: 'escalation', nameSource: 'recovered' },
  { key: 'delete_role', group: 'roles', system: 'pbx-stats', needs: ['show_role'], risk: 'high', nameSource: 'recovered' },
  { key: 'show_role', group: 'roles', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'create_user', group: 'users', system: 'pbx-stats', needs: ['show_user'], risk: 'escalation', nameSource: 'recovered' },
  { key: 'delete_user', group: 'users', system: 'pbx-stats', needs: ['show_user'], risk: 'escalation', nameSource: 'recovered' },
  { key: 'edit_user', group: 'users', system: 'pbx-stats', needs: ['show_user'], risk: 'escalation', nameSource: 'recovered' },
  { key: 'show_user', group: 'users', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'create_desk', group: 'desks', system: 'pbx-stats', needs: ['show_desk'], risk: null, nameSource: 'seed' },
  { key: 'edit_desk', group: 'desks', system: 'pbx-stats', needs: ['show_desk'], risk: null, nameSource: 'recovered' },
  { key: 'delete_desk', group: 'desks', system: 'pbx-stats', needs: ['show_desk'], risk: null, nameSource: 'seed' },
  { key: 'desk_assignment_new_agent', group: 'desks', system: 'pbx-stats', needs: ['show_desk'], risk: null, nameSource: 'seed' },
  { key: 'desk_outside', group: 'desks', system: 'pbx-stats', needs: [], risk: 'scope', nameSource: 'recovered' },
  { key: 'show_desk', group: 'desks', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'show_all_desks', group: 'desk-scope', system: 'pbx-stats', needs: [], risk: 'scope', nameSource: 'seed' },
  { key: 'show_all_desks_realtime', group: 'desk-scope', system: 'pbx-stats', needs: [], risk: 'scope', nameSource: 'seed' },
  { key: 'show_all_desks_reports', group: 'desk-scope', system: 'pbx-stats', needs: [], risk: 'scope', nameSource: 'seed' },
  { key: 'show_desk_dashboard', group: 'desk-scope', system: 'pbx-stats', needs: [], risk: 'scope', nameSource: 'seed' },
  { key: 'create_agent', group: 'agents', system: 'pbx-stats', needs: ['show_agent'], risk: null, nameSource: 'seed' },
  { key: 'create_agent_bulk', group: 'agents', system: 'pbx-stats', needs: ['create_agent'], risk: null, nameSource: 'seed' },
  { key: 'show_agent', group: 'agents', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'create_pause_type', group: 'pause-types', system: 'pbx-stats', needs: ['show_pause_type'], risk: null, nameSource: 'seed' },
  { key: 'disable_pause_type', group: 'pause-types', system: 'pbx-stats', needs: ['show_pause_type'], risk: 'high', nameSource: 'recovered' },
  { key: 'edit_pause_type', group: 'pause-types', system: 'pbx-stats', needs: ['show_pause_type'], risk: null, nameSource: 'recovered' },
  { key: 'show_pause_type', group: 'pause-types', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'create_shift', group: 'shifts', system: 'pbx-stats', needs: ['show_shift'], risk: null, nameSource: 'seed' },
  { key: 'delete_shift', group: 'shifts', system: 'pbx-stats', needs: ['show_shift'], risk: null, nameSource: 'recovered' },
  { key: 'edit_shift', group: 'shifts', system: 'pbx-stats', needs: ['show_shift'], risk: null, nameSource: 'recovered' },
  { key: 'show_shift', group: 'shifts', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'create_device', group: 'devices', system: 'pbx-stats', needs: ['show_device'], risk: null, nameSource: 'seed' },
  { key: 'create_device_bulk', group: 'devices', system: 'pbx-stats', needs: ['create_device'], risk: null, nameSource: 'seed' },
  { key: 'delete_device', group: 'devices', system: 'pbx-stats', needs: ['show_device'], risk: null, nameSource: 'seed' },
  { key: 'edit_device', group: 'devices', system: 'pbx-stats', needs: ['show_device'], risk: null, nameSource: 'seed' },
  { key: 'show_device', group: 'devices', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'show_device_password', group: 'devices', system: 'pbx-stats', needs: ['show_device'], risk: 'high', nameSource: 'seed' },
  { key: 'create_outbound_identity', group: 'outbound-identities', system: 'pbx-stats', needs: ['show_outbound_identity'], risk: null, nameSource: 'seed' },
  { key: 'delete_outbound_identity', group: 'outbound-identities', system: 'pbx-stats', needs: ['show_outbound_identity'], risk: null, nameSource: 'seed' },
  { key: 'edit_outbound_identity', group: 'outbound-identities', system: 'pbx-stats', needs: ['show_outbound_identity'], risk: null, nameSource: 'seed' },
  { key: 'show_outbound_identity', group: 'outbound-identities', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'edit_queue_manager', group: 'queues', system: 'pbx-stats', needs: ['show_queue_manager'], risk: null, nameSource: 'recovered' },
  { key: 'show_current_queues', group: 'queues', system: 'pbx-stats', needs: ['show_queue'], risk: null, nameSource: 'seed' },
  { key: 'show_queue', group: 'queues', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'show_queue_manager', group: 'queues', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'can_hangup_call', group: 'realtime', system: 'pbx-stats', needs: ['show_desk_dashboard'], risk: 'live', nameSource: 'seed' },
  { key: 'do_agent_logout', group: 'realtime', system: 'pbx-stats', needs: ['show_desk_dashboard'], risk: 'live', nameSource: 'recovered' },
  { key: 'do_agent_pause', group: 'realtime', system: 'pbx-stats', needs: ['show_desk_dashboard'], risk: 'live', nameSource: 'recovered' },
  { key: 'do_agent_whisper', group: 'realtime', system: 'pbx-stats', needs: ['show_desk_dashboard'], risk: 'live', nameSource: 'seed' },
  { key: 'download_cdrs', group: 'cdr', system: 'pbx-stats', needs: ['show_cdr'], risk: 'privacy', nameSource: 'recovered' },
  { key: 'download_recording', group: 'cdr', system: 'pbx-stats', needs: ['show_cdr', 'listen_recording'], risk: 'privacy', nameSource: 'recovered' },
  { key: 'listen_recording', group: 'cdr', system: 'pbx-stats', needs: ['show_cdr'], risk: 'privacy', nameSource: 'recovered' },
  { key: 'print_cdr', group: 'cdr', system: 'pbx-stats', needs: ['show_cdr'], risk: null, nameSource: 'seed' },
  { key: 'search_international_prefix', group: 'cdr', system: 'pbx-stats', needs: ['show_cdr'], risk: null, nameSource: 'seed' },
  { key: 'search_tech_prefix', group: 'cdr', system: 'pbx-stats', needs: ['show_cdr'], risk: null, nameSource: 'seed' },
  { key: 'show_cdr', group: 'cdr', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'show_cdr_event', group: 'cdr', system: 'pbx-stats', needs: ['show_cdr'], risk: null, nameSource: 'seed' },
  { key: 'show_cdr_transfer', group: 'cdr', system: 'pbx-stats', needs: ['show_cdr'], risk: null, nameSource: 'seed' },
  { key: 'show_cost', group: 'cdr', system: 'pbx-stats', needs: ['show_cdr'], risk: 'finance', nameSource: 'seed' },
  { key: 'show_related_cdr', group: 'cdr', system: 'pbx-stats', needs: ['show_cdr'], risk: null, nameSource: 'seed' },
  { key: 'download_agent_stats', group: 'agent-statistics', system: 'pbx-stats', needs: ['show_agent_stats'], risk: null, nameSource: 'recovered' },
  { key: 'print_agent_stats', group: 'agent-statistics', system: 'pbx-stats', needs: ['show_agent_stats'], risk: null, nameSource: 'recovered' },
  { key: 'show_agent_stats', group: 'agent-statistics', system: 'pbx-stats', needs: [], risk: null, nameSource: 'recovered' },
  { key: 'download_queue_stats', group: 'queue-statistics', system: 'pbx-stats', needs: ['show_queue_stats'], risk: null, nameSource: 'recovered' },
  { key: 'print_queue_stats', group: 'queue-statistics', system: 'pbx-stats', needs: ['show_queue_stats'], risk: null, nameSource: 'seed' },
  { key: 'show_queue_stats', group: 'queue-statistics', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'filter_template_remove', group: 'report-templates', system: 'pbx-stats', needs: ['filter_template_use'], risk: null, nameSource: 'seed' },
  { key: 'filter_template_save', group: 'report-templates', system: 'pbx-stats', needs: ['filter_template_use'], risk: null, nameSource: 'seed' },
  { key: 'filter_template_use', group: 'report-templates', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'create_scheduled_report', group: 'scheduled-reports', system: 'pbx-stats', needs: ['show_scheduled_report', 'filter_template_use'], risk: 'high', nameSource: 'seed' },
  { key: 'delete_scheduled_report', group: 'scheduled-reports', system: 'pbx-stats', needs: ['show_scheduled_report'], risk: null, nameSource: 'recovered' },
  { key: 'edit_scheduled_report', group: 'scheduled-reports', system: 'pbx-stats', needs: ['show_scheduled_report'], risk: 'high', nameSource: 'recovered' },
  { key: 'show_scheduled_report', group: 'scheduled-reports', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'show_tasks', group: 'tasks', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'task_download', group: 'tasks', system: 'pbx-stats', needs: ['show_tasks'], risk: 'privacy', nameSource: 'seed' },
  { key: 'delete_queued_request', group: 'queued-requests', system: 'pbx-stats', needs: ['show_queued_request'], risk: null, nameSource: 'recovered' },
  { key: 'fail_queued_request', group: 'queued-requests', system: 'pbx-stats', needs: ['show_queued_request'], risk: null, nameSource: 'recovered' },
  { key: 'requeued_queued_request', group: 'queued-requests', system: 'pbx-stats', needs: ['show_queued_request'], risk: null, nameSource: 'seed' },
  { key: 'show_queued_request', group: 'queued-requests', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'create_webhook', group: 'webhooks', system: 'pbx-stats', needs: ['show_webhook'], risk: 'high', nameSource: 'recovered' },
  { key: 'delete_webhook', group: 'webhooks', system: 'pbx-stats', needs: ['show_webhook'], risk: null, nameSource: 'recovered' },
  { key: 'edit_webhook', group: 'webhooks', system: 'pbx-stats', needs: ['show_webhook'], risk: 'high', nameSource: 'recovered' },
  { key: 'show_webhook', group: 'webhooks', system: 'pbx-stats', needs: [], risk: null, nameSource: 'seed' },
  { key: 'edit_agent', group: 'agents', system: 'rolecall', needs: ['show_agent'], risk: null, nameSource: 'ours' },
  { key: 'delete_agent', group: 'agents', system: 'rolecall', needs: ['show_agent'], risk: null, nameSource: 'ours' },
  { key: 'delete_pause_type', group: 'pause-types', system: 'rolecall', needs: ['show_pause_type'], risk: null, nameSource: 'ours' },
  { key: 'call_center_api', group: 'special-permissions', system: 'pbx-im', needs: [], risk: 'high', nameSource: 'seed' },
  { key: 'finance', group: 'special-permissions', system: 'pbx-im', needs: [], risk: 'finance', nameSource: 'seed' },
  { key: 'listen_own_recordings', group: 'special-permissions', system: 'pbx-im', needs: [], risk: 'privacy', nameSource: 'seed' },
  { key: 'change_own_password', group: 'special-permissions', system: 'pbx-im', needs: [], risk: null, nameSource: 'seed' },
  { key: 'edit_own_profile', group: 'special-permissions', system: 'pbx-im', needs: [], risk: null, nameSource: 'seed' },
  { key: 'disallow_changing_pause', group: 'special-permissions', system: 'pbx-im', needs: [], risk: 'negative', nameSource: 'seed' },
  { key: 'mobile_app', group: 'portal', system: 'scopes', needs: [], risk: null, nameSource: 'seed' },
  { key: 'web_phone', group: 'portal', system: 'scopes', needs: [], risk: null, nameSource: 'seed' },
  { key: 'attendant_console', group: 'portal', system: 'scopes', needs: [], risk: null, nameSource: 'seed' },
  { key: 'own_extension', group: 'portal', system: 'scopes', needs: [], risk: null, nameSource: 'seed' },
  { key: 'own_call_history', group: 'portal', system: 'scopes', needs: [], risk: null, nameSource: 'seed' },
  { key: 'agent_page', group: 'call-center-agent', system: 'scopes', needs: [], risk: null, nameSource: 'seed' },
  { key: 'agent_queue_login', group: 'call-center-agent', system: 'scopes', needs: [], risk: null, nameSource: 'seed' },
  { key: 'agent_own_status', group: 'call-center-agent', system: 'scopes', needs: [], risk: null, nameSource: 'seed' },
  { key: 'supervisor_page', group: 'call-center-supervisor', system: 'scopes', needs: [], risk: null, nameSource: 'seed' },
  { key: 'supervisor_reports', group: 'call-center-supervisor', system: 'scopes', needs: [], risk: null, nameSource: 'seed' },
  { key: 'supervisor_agent_stats', group: 'call-center-supervisor', system: 'scopes', needs: [], risk: null, nameSource: 'seed' },
] as const satisfies readonly PermissionInfo[];

export type PermissionKey = (typeof permissions)[number]['key'];

/** What is shown together. */
export type PermissionGroupKey = (typeof permissions)[number]['group'];

/** Other names of a permission: understood by search and import, never stored. */
export const permissionAliases: Readonly<Record<string, PermissionKey>> = {
  show_all_desk_reports: 'show_all_desks_reports',
};

export const permissionKeys: readonly PermissionKey[] = permissions.map((permission) => permission.key);

const byKey: ReadonlyMap<string, PermissionInfo & { readonly key: PermissionKey }> = new Map(
  permissions.map((permission) => [permission.key, permission]),
);

/** The permission with this key, or undefined. An alias is not a key. */
export function findPermission(key: string): (PermissionInfo & { readonly key: PermissionKey }) | undefined {
  return byKey.get(key);
}

export function isPermissionKey(key: string): key is PermissionKey {
  return byKey.has(key);
}
