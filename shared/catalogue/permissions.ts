/**
 * Every permission there is: what it says, what it is inert without, and how risky it is.
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
  readonly says: string;
  /** The permission is inert unless all of these are effective too. */
  readonly needs: readonly string[];
  readonly risk: Risk | null;
  readonly nameSource: 'ours' | 'recovered' | 'seed';
}

export const permissions = [
  { key: 'admin', group: 'System', system: 'pbx-stats', says: 'Can access all sections and features of PBX Stats', needs: [], risk: 'critical', nameSource: 'seed' },
  { key: 'show_index', group: 'System', system: 'pbx-stats', says: 'Can view the main dashboard', needs: [], risk: null, nameSource: 'seed' },
  { key: 'show_activity_log', group: 'System', system: 'pbx-stats', says: 'Can view the activity log', needs: [], risk: 'privacy', nameSource: 'seed' },
  { key: 'access_api_key', group: 'API', system: 'pbx-stats', says: 'Can access the API key', needs: [], risk: 'high', nameSource: 'seed' },
  { key: 'api_docs', group: 'API', system: 'pbx-stats', says: 'Can access PBX Stats API documents', needs: [], risk: null, nameSource: 'seed' },
  { key: 'create_role', group: 'Roles', system: 'pbx-stats', says: 'Can create roles', needs: ['show_role'], risk: 'escalation', nameSource: 'seed' },
  { key: 'edit_role', group: 'Roles', system: 'pbx-stats', says: 'Can edit roles', needs: ['show_role'], risk: 'escalation', nameSource: 'recovered' },
  { key: 'delete_role', group: 'Roles', system: 'pbx-stats', says: 'Can delete roles', needs: ['show_role'], risk: 'high', nameSource: 'recovered' },
  { key: 'show_role', group: 'Roles', system: 'pbx-stats', says: 'Can view roles', needs: [], risk: null, nameSource: 'seed' },
  { key: 'create_user', group: 'Users', system: 'pbx-stats', says: 'Can create users', needs: ['show_user'], risk: 'escalation', nameSource: 'recovered' },
  { key: 'delete_user', group: 'Users', system: 'pbx-stats', says: 'Can delete users', needs: ['show_user'], risk: 'escalation', nameSource: 'recovered' },
  { key: 'edit_user', group: 'Users', system: 'pbx-stats', says: 'Can edit users', needs: ['show_user'], risk: 'escalation', nameSource: 'recovered' },
  { key: 'show_user', group: 'Users', system: 'pbx-stats', says: 'Can view users', needs: [], risk: null, nameSource: 'seed' },
  { key: 'create_desk', group: 'Desks', system: 'pbx-stats', says: 'Can create desks', needs: ['show_desk'], risk: null, nameSource: 'seed' },
  { key: 'edit_desk', group: 'Desks', system: 'pbx-stats', says: 'Can edit desks', needs: ['show_desk'], risk: null, nameSource: 'recovered' },
  { key: 'delete_desk', group: 'Desks', system: 'pbx-stats', says: 'Can delete desks', needs: ['show_desk'], risk: null, nameSource: 'seed' },
  { key: 'desk_assignment_new_agent', group: 'Desks', system: 'pbx-stats', says: 'Can assign agents to desks', needs: ['show_desk'], risk: null, nameSource: 'seed' },
  { key: 'desk_outside', group: 'Desks', system: 'pbx-stats', says: 'Has access to all data not belonging to any desk', needs: [], risk: 'scope', nameSource: 'recovered' },
  { key: 'show_desk', group: 'Desks', system: 'pbx-stats', says: 'Can view the desk list', needs: [], risk: null, nameSource: 'seed' },
  { key: 'show_all_desks', group: 'Desk scope', system: 'pbx-stats', says: 'Has access to the data for all the desks, both on the Realtime page and in the reports', needs: [], risk: 'scope', nameSource: 'seed' },
  { key: 'show_all_desks_realtime', group: 'Desk scope', system: 'pbx-stats', says: 'Can view all the desks on the Realtime page, but can run reports only for the desks he/she is assigned to', needs: [], risk: 'scope', nameSource: 'seed' },
  { key: 'show_all_desks_reports', group: 'Desk scope', system: 'pbx-stats', says: 'Can run reports for all the desks, but can see the Realtime page only for the desks he/she is assigned to', needs: [], risk: 'scope', nameSource: 'seed' },
  { key: 'show_desk_dashboard', group: 'Desk scope', system: 'pbx-stats', says: 'Can view all the desks on the Realtime page', needs: [], risk: 'scope', nameSource: 'seed' },
  { key: 'create_agent', group: 'Agents', system: 'pbx-stats', says: 'Can create agents', needs: ['show_agent'], risk: null, nameSource: 'seed' },
  { key: 'create_agent_bulk', group: 'Agents', system: 'pbx-stats', says: 'Can create multiple agents', needs: ['create_agent'], risk: null, nameSource: 'seed' },
  { key: 'show_agent', group: 'Agents', system: 'pbx-stats', says: 'Can view agents', needs: [], risk: null, nameSource: 'seed' },
  { key: 'create_pause_type', group: 'Pause types', system: 'pbx-stats', says: 'Can create pause types', needs: ['show_pause_type'], risk: null, nameSource: 'seed' },
  { key: 'disable_pause_type', group: 'Pause types', system: 'pbx-stats', says: 'Can disable the Pause Types function', needs: ['show_pause_type'], risk: 'high', nameSource: 'recovered' },
  { key: 'edit_pause_type', group: 'Pause types', system: 'pbx-stats', says: 'Can edit pause types', needs: ['show_pause_type'], risk: null, nameSource: 'recovered' },
  { key: 'show_pause_type', group: 'Pause types', system: 'pbx-stats', says: 'Can view pause types', needs: [], risk: null, nameSource: 'seed' },
  { key: 'create_shift', group: 'Shifts', system: 'pbx-stats', says: 'Can create shifts', needs: ['show_shift'], risk: null, nameSource: 'seed' },
  { key: 'delete_shift', group: 'Shifts', system: 'pbx-stats', says: 'Can delete shifts', needs: ['show_shift'], risk: null, nameSource: 'recovered' },
  { key: 'edit_shift', group: 'Shifts', system: 'pbx-stats', says: 'Can edit shifts', needs: ['show_shift'], risk: null, nameSource: 'recovered' },
  { key: 'show_shift', group: 'Shifts', system: 'pbx-stats', says: 'Can view shifts', needs: [], risk: null, nameSource: 'seed' },
  { key: 'create_device', group: 'Devices', system: 'pbx-stats', says: 'Can create devices', needs: ['show_device'], risk: null, nameSource: 'seed' },
  { key: 'create_device_bulk', group: 'Devices', system: 'pbx-stats', says: 'Can create multiple devices', needs: ['create_device'], risk: null, nameSource: 'seed' },
  { key: 'delete_device', group: 'Devices', system: 'pbx-stats', says: 'Can delete devices', needs: ['show_device'], risk: null, nameSource: 'seed' },
  { key: 'edit_device', group: 'Devices', system: 'pbx-stats', says: 'Can edit devices', needs: ['show_device'], risk: null, nameSource: 'seed' },
  { key: 'show_device', group: 'Devices', system: 'pbx-stats', says: 'Can view devices', needs: [], risk: null, nameSource: 'seed' },
  { key: 'show_device_password', group: 'Devices', system: 'pbx-stats', says: 'Can view device passwords', needs: ['show_device'], risk: 'high', nameSource: 'seed' },
  { key: 'create_outbound_identity', group: 'Outbound identities', system: 'pbx-stats', says: 'Can create outbound identities', needs: ['show_outbound_identity'], risk: null, nameSource: 'seed' },
  { key: 'delete_outbound_identity', group: 'Outbound identities', system: 'pbx-stats', says: 'Can delete outbound identities', needs: ['show_outbound_identity'], risk: null, nameSource: 'seed' },
  { key: 'edit_outbound_identity', group: 'Outbound identities', system: 'pbx-stats', says: 'Can edit outbound identities', needs: ['show_outbound_identity'], risk: null, nameSource: 'seed' },
  { key: 'show_outbound_identity', group: 'Outbound identities', system: 'pbx-stats', says: 'Can view outbound identities', needs: [], risk: null, nameSource: 'seed' },
  { key: 'edit_queue_manager', group: 'Queues', system: 'pbx-stats', says: 'Can edit the Queue Manager', needs: ['show_queue_manager'], risk: null, nameSource: 'recovered' },
  { key: 'show_current_queues', group: 'Queues', system: 'pbx-stats', says: 'Can view the Current Queues page', needs: ['show_queue'], risk: null, nameSource: 'seed' },
  { key: 'show_queue', group: 'Queues', system: 'pbx-stats', says: 'Can view queues', needs: [], risk: null, nameSource: 'seed' },
  { key: 'show_queue_manager', group: 'Queues', system: 'pbx-stats', says: 'Can view the queue manager', needs: [], risk: null, nameSource: 'seed' },
  { key: 'can_hangup_call', group: 'Realtime', system: 'pbx-stats', says: 'Can perform call hangup', needs: ['show_desk_dashboard'], risk: 'live', nameSource: 'seed' },
  { key: 'do_agent_logout', group: 'Realtime', system: 'pbx-stats', says: 'Can log out an agent via the realtime page', needs: ['show_desk_dashboard'], risk: 'live', nameSource: 'recovered' },
  { key: 'do_agent_pause', group: 'Realtime', system: 'pbx-stats', says: 'Can pause an agent via the realtime page', needs: ['show_desk_dashboard'], risk: 'live', nameSource: 'recovered' },
  { key: 'do_agent_whisper', group: 'Realtime', system: 'pbx-stats', says: 'Can whisper to agents via the realtime page', needs: ['show_desk_dashboard'], risk: 'live', nameSource: 'seed' },
  { key: 'download_cdrs', group: 'CDR', system: 'pbx-stats', says: 'Can download the CDR list', needs: ['show_cdr'], risk: 'privacy', nameSource: 'recovered' },
  { key: 'download_recording', group: 'CDR', system: 'pbx-stats', says: 'Can download call recordings from CDRs', needs: ['show_cdr', 'listen_recording'], risk: 'privacy', nameSource: 'recovered' },
  { key: 'listen_recording', group: 'CDR', system: 'pbx-stats', says: 'Can listen to call recordings in the CDR list', needs: ['show_cdr'], risk: 'privacy', nameSource: 'recovered' },
  { key: 'print_cdr', group: 'CDR', system: 'pbx-stats', says: 'Can print CDRs', needs: ['show_cdr'], risk: null, nameSource: 'seed' },
  { key: 'search_international_prefix', group: 'CDR', system: 'pbx-stats', says: 'Can search for an international prefix in the CDR list', needs: ['show_cdr'], risk: null, nameSource: 'seed' },
  { key: 'search_tech_prefix', group: 'CDR', system: 'pbx-stats', says: 'Can search for a tech prefix in the CDR list', needs: ['show_cdr'], risk: null, nameSource: 'seed' },
  { key: 'show_cdr', group: 'CDR', system: 'pbx-stats', says: 'Can view the CDR List', needs: [], risk: null, nameSource: 'seed' },
  { key: 'show_cdr_event', group: 'CDR', system: 'pbx-stats', says: 'Can view CDR events in the drop-down list', needs: ['show_cdr'], risk: null, nameSource: 'seed' },
  { key: 'show_cdr_transfer', group: 'CDR', system: 'pbx-stats', says: 'Can view all the transferred calls in the CDR list', needs: ['show_cdr'], risk: null, nameSource: 'seed' },
  { key: 'show_cost', group: 'CDR', system: 'pbx-stats', says: 'Can view the call cost', needs: ['show_cdr'], risk: 'finance', nameSource: 'seed' },
  { key: 'show_related_cdr', group: 'CDR', system: 'pbx-stats', says: 'Can view related CDRs in the drop-down list', needs: ['show_cdr'], risk: null, nameSource: 'seed' },
  { key: 'download_agent_stats', group: 'Agent statistics', system: 'pbx-stats', says: 'Can download the Agent Statistics report', needs: ['show_agent_stats'], risk: null, nameSource: 'recovered' },
  { key: 'print_agent_stats', group: 'Agent statistics', system: 'pbx-stats', says: 'Can print the Agent Statistics report', needs: ['show_agent_stats'], risk: null, nameSource: 'recovered' },
  { key: 'show_agent_stats', group: 'Agent statistics', system: 'pbx-stats', says: 'Can view the Agent Statistics report', needs: [], risk: null, nameSource: 'recovered' },
  { key: 'download_queue_stats', group: 'Queue statistics', system: 'pbx-stats', says: 'Can download the Queue Statistics report', needs: ['show_queue_stats'], risk: null, nameSource: 'recovered' },
  { key: 'print_queue_stats', group: 'Queue statistics', system: 'pbx-stats', says: 'Can print the Queue Statistics report', needs: ['show_queue_stats'], risk: null, nameSource: 'seed' },
  { key: 'show_queue_stats', group: 'Queue statistics', system: 'pbx-stats', says: 'Can view the Queue Statistics report', needs: [], risk: null, nameSource: 'seed' },
  { key: 'filter_template_remove', group: 'Report templates', system: 'pbx-stats', says: 'Can remove report templates', needs: ['filter_template_use'], risk: null, nameSource: 'seed' },
  { key: 'filter_template_save', group: 'Report templates', system: 'pbx-stats', says: 'Can save report templates', needs: ['filter_template_use'], risk: null, nameSource: 'seed' },
  { key: 'filter_template_use', group: 'Report templates', system: 'pbx-stats', says: 'Can select report templates', needs: [], risk: null, nameSource: 'seed' },
  { key: 'create_scheduled_report', group: 'Scheduled reports', system: 'pbx-stats', says: 'Can create scheduled reports', needs: ['show_scheduled_report', 'filter_template_use'], risk: 'high', nameSource: 'seed' },
  { key: 'delete_scheduled_report', group: 'Scheduled reports', system: 'pbx-stats', says: 'Can delete scheduled reports', needs: ['show_scheduled_report'], risk: null, nameSource: 'recovered' },
  { key: 'edit_scheduled_report', group: 'Scheduled reports', system: 'pbx-stats', says: 'Can edit scheduled reports', needs: ['show_scheduled_report'], risk: 'high', nameSource: 'recovered' },
  { key: 'show_scheduled_report', group: 'Scheduled reports', system: 'pbx-stats', says: 'Can view scheduled reports', needs: [], risk: null, nameSource: 'seed' },
  { key: 'show_tasks', group: 'Tasks', system: 'pbx-stats', says: 'Can view tasks', needs: [], risk: null, nameSource: 'seed' },
  { key: 'task_download', group: 'Tasks', system: 'pbx-stats', says: 'Can download exported reports from Tasks', needs: ['show_tasks'], risk: 'privacy', nameSource: 'seed' },
  { key: 'delete_queued_request', group: 'Queued requests', system: 'pbx-stats', says: 'Can delete queued requests', needs: ['show_queued_request'], risk: null, nameSource: 'recovered' },
  { key: 'fail_queued_request', group: 'Queued requests', system: 'pbx-stats', says: 'Can mark a queued request as failed', needs: ['show_queued_request'], risk: null, nameSource: 'recovered' },
  { key: 'requeued_queued_request', group: 'Queued requests', system: 'pbx-stats', says: 'Can send a queued request again', needs: ['show_queued_request'], risk: null, nameSource: 'seed' },
  { key: 'show_queued_request', group: 'Queued requests', system: 'pbx-stats', says: 'Can view queued requests', needs: [], risk: null, nameSource: 'seed' },
  { key: 'create_webhook', group: 'Webhooks', system: 'pbx-stats', says: 'Can create webhooks', needs: ['show_webhook'], risk: 'high', nameSource: 'recovered' },
  { key: 'delete_webhook', group: 'Webhooks', system: 'pbx-stats', says: 'Can delete webhooks', needs: ['show_webhook'], risk: null, nameSource: 'recovered' },
  { key: 'edit_webhook', group: 'Webhooks', system: 'pbx-stats', says: 'Can edit webhooks', needs: ['show_webhook'], risk: 'high', nameSource: 'recovered' },
  { key: 'show_webhook', group: 'Webhooks', system: 'pbx-stats', says: 'Can view webhooks', needs: [], risk: null, nameSource: 'seed' },
  { key: 'edit_agent', group: 'Agents', system: 'rolecall', says: 'Can edit agents', needs: ['show_agent'], risk: null, nameSource: 'ours' },
  { key: 'delete_agent', group: 'Agents', system: 'rolecall', says: 'Can delete agents', needs: ['show_agent'], risk: null, nameSource: 'ours' },
  { key: 'delete_pause_type', group: 'Pause types', system: 'rolecall', says: 'Can delete pause types', needs: ['show_pause_type'], risk: null, nameSource: 'ours' },
  { key: 'call_center_api', group: 'Special permissions', system: 'pbx-im', says: 'Can use the call center API', needs: [], risk: 'high', nameSource: 'seed' },
  { key: 'finance', group: 'Special permissions', system: 'pbx-im', says: 'Can see and change financial information and settings', needs: [], risk: 'finance', nameSource: 'seed' },
  { key: 'listen_own_recordings', group: 'Special permissions', system: 'pbx-im', says: 'Can play back the recordings of the own calls', needs: [], risk: 'privacy', nameSource: 'seed' },
  { key: 'change_own_password', group: 'Special permissions', system: 'pbx-im', says: 'Can change the own password', needs: [], risk: null, nameSource: 'seed' },
  { key: 'edit_own_profile', group: 'Special permissions', system: 'pbx-im', says: 'Can edit the own profile', needs: [], risk: null, nameSource: 'seed' },
  { key: 'disallow_changing_pause', group: 'Special permissions', system: 'pbx-im', says: 'Cannot change the own pause status in queues (takes a right away, whatever other roles grant)', needs: [], risk: 'negative', nameSource: 'seed' },
  { key: 'mobile_app', group: 'Portal', system: 'scopes', says: 'Can use the mobile apps', needs: [], risk: null, nameSource: 'seed' },
  { key: 'web_phone', group: 'Portal', system: 'scopes', says: 'Can use the web phone', needs: [], risk: null, nameSource: 'seed' },
  { key: 'attendant_console', group: 'Portal', system: 'scopes', says: 'Can use the attendant console', needs: [], risk: null, nameSource: 'seed' },
  { key: 'own_extension', group: 'Portal', system: 'scopes', says: 'Can manage the own extension and settings', needs: [], risk: null, nameSource: 'seed' },
  { key: 'own_call_history', group: 'Portal', system: 'scopes', says: 'Can view the own call history', needs: [], risk: null, nameSource: 'seed' },
  { key: 'agent_page', group: 'Call center agent', system: 'scopes', says: 'Can open the agent page: the queues the user is a member of and their status', needs: [], risk: null, nameSource: 'seed' },
  { key: 'agent_queue_login', group: 'Call center agent', system: 'scopes', says: 'Can log in and out of the own queues', needs: [], risk: null, nameSource: 'seed' },
  { key: 'agent_own_status', group: 'Call center agent', system: 'scopes', says: 'Can change the own agent status', needs: [], risk: null, nameSource: 'seed' },
  { key: 'supervisor_page', group: 'Call center supervisor', system: 'scopes', says: 'Can open the supervisor page: queues, call activity, the real-time stats grid, and the agents with their status', needs: [], risk: null, nameSource: 'seed' },
  { key: 'supervisor_reports', group: 'Call center supervisor', system: 'scopes', says: 'Can run advanced call center reports', needs: [], risk: null, nameSource: 'seed' },
  { key: 'supervisor_agent_stats', group: 'Call center supervisor', system: 'scopes', says: 'Can view the real-time stats of any agent of the queues the user supervises', needs: [], risk: null, nameSource: 'seed' },
] as const satisfies readonly PermissionInfo[];

export type PermissionKey = (typeof permissions)[number]['key'];

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
