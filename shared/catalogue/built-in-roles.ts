/**
 * The built-in roles and scopes. They live in code, not in any document: they cannot be edited or
 * deleted, only cloned. Their ids start with `builtin.`, which no record id can.
 */

import type { Level, ModuleKey } from './modules.ts';
import type { PermissionKey, System } from './permissions.ts';

export type BuiltInRoleId =
  | 'builtin.basic-user'
  | 'builtin.office-manager'
  | 'builtin.call-center-agent'
  | 'builtin.call-center-supervisor'
  | 'builtin.no-portal'
  | 'builtin.agent'
  | 'builtin.supervisor'
  | 'builtin.admin'
  | 'builtin.financial'
  | 'builtin.manager'
  | 'builtin.compliance-manager'
  | 'builtin.administrator';

export interface BuiltInRole {
  readonly id: BuiltInRoleId;
  readonly name: string;
  /** A user has any number of roles and at most one scope. */
  readonly kind: 'role' | 'scope';
  readonly system: System;
  readonly extends: readonly BuiltInRoleId[];
  readonly permissions: readonly PermissionKey[];
  readonly modules: Readonly<Partial<Record<ModuleKey, Level>>>;
  /** Refuses sign-in whatever else is granted (No Portal). */
  readonly blocksSignIn: boolean;
}

export const builtInRoles: readonly BuiltInRole[] = [
  {
    id: 'builtin.basic-user',
    name: 'Basic User',
    kind: 'scope',
    system: 'scopes',
    extends: [],
    permissions: ['mobile_app', 'web_phone', 'attendant_console', 'own_extension', 'own_call_history', 'change_own_password', 'edit_own_profile'],
    modules: {},
    blocksSignIn: false,
  },
  {
    id: 'builtin.office-manager',
    name: 'Office Manager',
    kind: 'scope',
    system: 'scopes',
    extends: ['builtin.basic-user'],
    permissions: [],
    modules: { account: 'write', ivr: 'write', call_queues: 'write', time_conditions: 'write', users_roles: 'write', extensions: 'write', user_groups: 'write' },
    blocksSignIn: false,
  },
  {
    id: 'builtin.call-center-agent',
    name: 'Call Center Agent',
    kind: 'scope',
    system: 'scopes',
    extends: ['builtin.basic-user'],
    permissions: ['agent_page', 'agent_queue_login', 'agent_own_status'],
    modules: {},
    blocksSignIn: false,
  },
  {
    id: 'builtin.call-center-supervisor',
    name: 'Call Center Supervisor',
    kind: 'scope',
    system: 'scopes',
    extends: ['builtin.basic-user'],
    permissions: ['supervisor_page', 'supervisor_reports', 'supervisor_agent_stats', 'show_desk_dashboard', 'show_agent', 'show_agent_stats', 'show_queue_stats'],
    modules: { call_queues: 'read' },
    blocksSignIn: false,
  },
  {
    id: 'builtin.no-portal',
    name: 'No Portal',
    kind: 'scope',
    system: 'scopes',
    extends: [],
    permissions: [],
    modules: {},
    blocksSignIn: true,
  },
  {
    id: 'builtin.agent',
    name: 'Agent',
    kind: 'role',
    system: 'pbx-im',
    extends: [],
    permissions: ['web_phone', 'own_extension', 'own_call_history', 'listen_own_recordings', 'change_own_password', 'agent_page', 'agent_queue_login', 'agent_own_status'],
    modules: { cdr: 'read' },
    blocksSignIn: false,
  },
  {
    id: 'builtin.supervisor',
    name: 'Supervisor',
    kind: 'role',
    system: 'pbx-im',
    extends: [],
    permissions: ['change_own_password', 'show_desk_dashboard', 'show_desk', 'listen_recording'],
    modules: { cdr: 'read', call_queues: 'read', extensions: 'read', pause_reasons: 'read' },
    blocksSignIn: false,
  },
  {
    id: 'builtin.admin',
    name: 'Admin',
    kind: 'role',
    system: 'pbx-im',
    extends: [],
    permissions: ['admin'],
    modules: {},
    blocksSignIn: false,
  },
  {
    id: 'builtin.financial',
    name: 'Financial',
    kind: 'role',
    system: 'pbx-im',
    extends: [],
    permissions: ['change_own_password', 'finance', 'show_cost'],
    modules: { account: 'read', cdr: 'read' },
    blocksSignIn: false,
  },
  {
    id: 'builtin.manager',
    name: 'Manager',
    kind: 'role',
    system: 'pbx-stats',
    extends: [],
    permissions: ['change_own_password', 'show_index', 'show_desk', 'edit_desk', 'desk_assignment_new_agent', 'show_agent', 'create_agent', 'edit_agent', 'show_device', 'show_queue', 'show_current_queues', 'show_desk_dashboard', 'do_agent_pause', 'do_agent_logout', 'do_agent_whisper', 'show_agent_stats', 'show_queue_stats', 'show_cdr', 'filter_template_use'],
    modules: {},
    blocksSignIn: false,
  },
  {
    id: 'builtin.compliance-manager',
    name: 'Compliance Manager',
    kind: 'role',
    system: 'pbx-stats',
    extends: [],
    permissions: ['change_own_password', 'show_index', 'show_cdr', 'show_cdr_event', 'show_related_cdr', 'show_cdr_transfer', 'listen_recording', 'show_all_desks_reports', 'desk_outside'],
    modules: {},
    blocksSignIn: false,
  },
  {
    id: 'builtin.administrator',
    name: 'Administrator',
    kind: 'role',
    system: 'pbx-stats',
    extends: [],
    permissions: ['admin'],
    modules: {},
    blocksSignIn: false,
  },
];

/** Ready to be assigned as they are, or to start a role of one's own from. Not those that grant everything. */
export const readyMadeRoles: readonly BuiltInRole[] = builtInRoles.filter(
  ({ kind, permissions }) => kind === 'role' && !permissions.includes('admin'),
);

/** Holds `admin`: what the first user of a new organisation gets. */
export const administratorRoleId: BuiltInRoleId = 'builtin.administrator';

const byId: ReadonlyMap<string, BuiltInRole> = new Map(builtInRoles.map((role) => [role.id, role]));

export function findBuiltInRole(id: string): BuiltInRole | undefined {
  return byId.get(id);
}
