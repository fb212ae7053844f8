/** The demo's 30 custom roles: what each is called, says, grants and demands. */

import type { BuiltInRoleId } from '../../shared/catalogue/built-in-roles.ts';
import type { Level, ModuleKey } from '../../shared/catalogue/modules.ts';
import type { PermissionKey } from '../../shared/catalogue/permissions.ts';

/** Who is given it, and how often it is among what such a person holds. */
export type Kind = 'agent' | 'analyst' | 'manager' | 'office' | 'supervisor';

export interface RoleDraft {
  readonly kind: Kind;
  readonly name: string;
  readonly says: string;
  readonly grants: readonly PermissionKey[];
  readonly modules?: Readonly<Partial<Record<ModuleKey, Level>>>;
  readonly extends?: readonly BuiltInRoleId[];
  readonly masks?: true;
  readonly addresses?: readonly string[];
  readonly countries?: readonly string[];
}

const office = ['10.20.0.0/16', '192.168.40.0/24', '2001:db8:40::/48'] as const;
const calls = ['show_cdr', 'show_cdr_event', 'show_related_cdr'] as const;
const desks = ['show_desk', 'show_agent', 'show_queue', 'show_current_queues'] as const;

export const roleDrafts: readonly RoleDraft[] = [
  {
    kind: 'agent',
    name: 'Inbound Agent',
    says: 'Takes calls from the queues of the own desk',
    grants: ['change_own_password', 'edit_own_profile'],
    extends: ['builtin.agent'],
  },
  {
    kind: 'agent',
    name: 'Inbound Agent, numbers hidden',
    says: 'As Inbound Agent, without seeing who calls',
    grants: ['change_own_password'],
    extends: ['builtin.agent'],
    masks: true,
  },
  {
    kind: 'agent',
    name: 'Outbound Agent',
    says: 'Calls customers back',
    grants: ['change_own_password', 'mobile_app'],
    extends: ['builtin.agent'],
    modules: { contacts: 'read' },
  },
  {
    kind: 'agent',
    name: 'Home Agent',
    says: 'Works from home, in the countries where we employ',
    grants: ['change_own_password', 'web_phone'],
    extends: ['builtin.agent'],
    countries: ['GB', 'IE', 'PL', 'PT'],
  },
  {
    kind: 'agent',
    name: 'Trainee',
    says: 'First weeks: listens, cannot change the own pause',
    grants: ['change_own_password', 'listen_own_recordings', 'disallow_changing_pause'],
    masks: true,
  },
  {
    kind: 'agent',
    name: 'Collections Agent',
    says: 'Overdue accounts, from the office only',
    grants: ['change_own_password', ...calls],
    extends: ['builtin.agent'],
    addresses: office,
  },
  {
    kind: 'agent',
    name: 'Switchboard Operator',
    says: 'Answers the main number and puts through',
    grants: ['attendant_console', 'own_extension', 'own_call_history', 'change_own_password'],
    modules: { contacts: 'read', extensions: 'read' },
  },
  {
    kind: 'supervisor',
    name: 'Team Lead',
    says: 'Watches the own desk and helps in calls',
    grants: [
      ...desks,
      'show_desk_dashboard',
      'do_agent_pause',
      'do_agent_whisper',
      'show_agent_stats',
      'change_own_password',
    ],
  },
  {
    kind: 'supervisor',
    name: 'Night Shift Lead',
    says: 'As Team Lead, may also end calls and log agents out',
    grants: [
      ...desks,
      'show_desk_dashboard',
      'do_agent_pause',
      'do_agent_logout',
      'do_agent_whisper',
      'can_hangup_call',
      'change_own_password',
    ],
    addresses: office,
  },
  {
    kind: 'supervisor',
    name: 'Realtime Wallboard',
    says: 'Shows all desks on the screens on the wall',
    grants: ['show_desk_dashboard', 'show_all_desks_realtime', ...desks],
    addresses: ['10.20.30.0/28'],
  },
  {
    kind: 'supervisor',
    name: 'Floor Coach',
    says: 'Whispers to agents and hears recordings afterwards',
    grants: [...desks, ...calls, 'show_desk_dashboard', 'do_agent_whisper', 'listen_recording', 'change_own_password'],
  },
  {
    kind: 'supervisor',
    name: 'Weekend Supervisor',
    says: 'Runs the weekend, reads what happened in the week',
    grants: [
      ...desks,
      'show_desk_dashboard',
      'do_agent_pause',
      'do_agent_logout',
      'show_agent_stats',
      'show_queue_stats',
      'change_own_password',
    ],
    modules: { call_queues: 'read', pause_reasons: 'read' },
  },
  {
    kind: 'supervisor',
    name: 'Dispatcher',
    says: 'Moves agents between the queues of a desk',
    grants: [...desks, 'edit_desk', 'desk_assignment_new_agent', 'show_desk_dashboard', 'change_own_password'],
  },
  {
    kind: 'manager',
    name: 'Desk Manager',
    says: 'Runs a desk: its agents, its queues, its figures',
    grants: ['show_tasks', 'task_download', 'download_agent_stats', 'download_queue_stats'],
    extends: ['builtin.manager'],
  },
  {
    kind: 'manager',
    name: 'Operations Manager',
    says: 'All desks, live and in reports',
    grants: ['show_all_desks', 'show_agent_stats', 'show_queue_stats', 'can_hangup_call'],
    extends: ['builtin.manager'],
  },
  {
    kind: 'manager',
    name: 'Site Manager',
    says: 'Creates desks and queues for the own site',
    grants: ['create_desk', 'delete_desk', 'show_queue_manager', 'edit_queue_manager'],
    extends: ['builtin.manager'],
    addresses: office,
  },
  {
    kind: 'manager',
    name: 'Shift Planner',
    says: 'Shifts and pause types',
    grants: ['show_shift', 'edit_shift', 'show_pause_type', 'show_desk', 'show_agent', 'change_own_password'],
    modules: { pause_reasons: 'write' },
  },
  {
    kind: 'manager',
    name: 'People Administrator',
    says: 'Creates and edits users, knows the roles',
    grants: ['show_user', 'create_user', 'edit_user', 'show_role', 'show_desk', 'change_own_password'],
    addresses: office,
  },
  {
    kind: 'manager',
    name: 'Role Designer',
    says: 'Writes roles; what they can grant is what the designer holds',
    grants: ['show_role', 'create_role', 'edit_role', 'show_user', 'change_own_password'],
    addresses: ['10.20.5.0/24'],
  },
  {
    kind: 'analyst',
    name: 'Quality Analyst',
    says: 'Listens to recordings of all desks and scores them',
    grants: [...calls, 'listen_recording', 'show_all_desks_reports', 'show_agent_stats', 'change_own_password'],
  },
  {
    kind: 'analyst',
    name: 'Report Writer',
    says: 'Templates and scheduled reports',
    grants: [
      'filter_template_use',
      'filter_template_save',
      'show_scheduled_report',
      'create_scheduled_report',
      'edit_scheduled_report',
      'show_agent_stats',
      'show_queue_stats',
      'show_all_desks_reports',
      'change_own_password',
    ],
  },
  {
    kind: 'analyst',
    name: 'Data Export',
    says: 'Downloads and prints what others look at',
    grants: [
      ...calls,
      'download_cdrs',
      'print_cdr',
      'show_agent_stats',
      'download_agent_stats',
      'show_queue_stats',
      'download_queue_stats',
      'change_own_password',
    ],
    addresses: office,
    countries: ['GB', 'IE'],
  },
  {
    kind: 'analyst',
    name: 'Fraud Investigator',
    says: 'Prefix searches, transfers, costs',
    grants: [
      ...calls,
      'show_cdr_transfer',
      'search_international_prefix',
      'search_tech_prefix',
      'show_cost',
      'desk_outside',
      'change_own_password',
    ],
    addresses: ['10.20.9.0/24'],
  },
  {
    kind: 'analyst',
    name: 'Workforce Analyst',
    says: 'Figures of agents and queues, nobody’s calls',
    grants: ['show_agent_stats', 'show_queue_stats', 'show_all_desks_reports', 'show_shift', 'change_own_password'],
    masks: true,
  },
  {
    kind: 'office',
    name: 'Cost Controller',
    says: 'What calls cost',
    grants: ['show_cdr', 'show_cost', 'change_own_password'],
    extends: ['builtin.financial'],
    masks: true,
  },
  {
    kind: 'office',
    name: 'Phone Technician',
    says: 'Devices, extensions and their passwords',
    grants: ['show_device', 'create_device', 'edit_device', 'show_device_password', 'change_own_password'],
    modules: { endpoints: 'write', extensions: 'read' },
    addresses: ['10.20.5.0/24'],
  },
  {
    kind: 'office',
    name: 'Number Planner',
    says: 'Outbound identities and what numbers lead to',
    grants: ['show_outbound_identity', 'edit_outbound_identity', 'change_own_password'],
    modules: { phone_numbers: 'write', ivr: 'read', time_conditions: 'read' },
  },
  {
    kind: 'office',
    name: 'Integrations',
    says: 'The API and the webhooks',
    grants: [
      'call_center_api',
      'access_api_key',
      'api_docs',
      'show_webhook',
      'create_webhook',
      'edit_webhook',
      'change_own_password',
    ],
    addresses: ['203.0.113.16/28'],
  },
  {
    kind: 'office',
    name: 'Reception',
    says: 'Sees who is there, without recordings or call records',
    grants: ['attendant_console', 'show_agent', 'change_own_password'],
    modules: { cdr: 'disabled', contacts: 'read' },
  },
  {
    kind: 'office',
    name: 'External Auditor',
    says: 'Reads users, roles and desks; changes nothing',
    grants: ['show_user', 'show_role', 'show_desk', 'show_activity_log', 'change_own_password'],
    countries: ['GB', 'IE', 'FR', 'DE'],
    masks: true,
  },
];
