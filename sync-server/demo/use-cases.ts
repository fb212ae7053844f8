/**
 * The four use cases of the module system: who takes calls with a phone alone, who watches, who bills, who leads
 * a team. What each may do, module by module and permission by permission, is tested.
 */

import { modules, type Level, type ModuleKey } from '../../shared/catalogue/modules.ts';
import type { PermissionKey } from '../../shared/catalogue/permissions.ts';
import type { DemoUsername } from './accounts.ts';

export interface UseCase {
  readonly username: DemoUsername;
  readonly role: string;
  readonly says: string;
  /** Whether the person is on Desk 1. */
  readonly onDesk: boolean;
  readonly grants: readonly PermissionKey[];
  /** Those that are not here stay at Default. */
  readonly levels: Readonly<Partial<Record<ModuleKey, Level>>>;
}

/** Whoever this is never administers people, roles or the dial plan. */
const notTheirs = { dial_rules: 'disabled', permission_groups: 'disabled', users_roles: 'disabled' } as const;

export const useCases: readonly UseCase[] = [
  {
    username: 'phone.agent',
    role: 'Phone-only agent',
    says: 'Takes calls and sees no part of the portal; does not change the own pause',
    onDesk: false,
    grants: ['web_phone', 'own_extension', 'listen_own_recordings', 'disallow_changing_pause'],
    levels: Object.fromEntries(modules.map(({ key }) => [key, 'disabled' as const])),
  },
  {
    username: 'monitor',
    role: 'Monitoring supervisor',
    says: 'Watches every desk and hears recordings; changes nothing',
    onDesk: false,
    grants: [
      'change_own_password',
      'show_desk_dashboard',
      'show_all_desks_realtime',
      'show_agent_stats',
      'show_queue_stats',
      'listen_recording',
    ],
    levels: {
      ...notTheirs,
      announcements: 'read',
      cdr: 'read',
      call_queues: 'read',
      pause_reasons: 'read',
      endpoints: 'read',
      extensions: 'read',
      labels: 'read',
      contacts: 'read',
      ring_groups: 'read',
      time_conditions: 'read',
      user_groups: 'read',
    },
  },
  {
    username: 'billing',
    role: 'Billing clerk',
    says: 'Sees what calls cost and whose number was shown, and downloads the calls',
    onDesk: false,
    grants: ['change_own_password', 'finance', 'show_cost'],
    levels: {
      ...notTheirs,
      account: 'read',
      cdr: 'write',
      phone_numbers: 'read',
      contacts: 'read',
      endpoints: 'disabled',
      ivr: 'disabled',
    },
  },
  {
    username: 'team.lead',
    role: 'Leader of a team',
    says: 'Runs the own desk: its agents, queues, devices and pauses',
    onDesk: true,
    grants: [
      'change_own_password',
      'edit_own_profile',
      'desk_assignment_new_agent',
      'show_desk_dashboard',
      'do_agent_pause',
      'do_agent_logout',
      'do_agent_whisper',
      'show_agent_stats',
    ],
    levels: {
      ...notTheirs,
      cdr: 'read',
      call_queues: 'write',
      pause_reasons: 'write',
      endpoints: 'write',
      extensions: 'write',
      labels: 'write',
      contacts: 'write',
      ring_groups: 'read',
      time_conditions: 'read',
      call_forwarding: 'read',
      user_groups: 'read',
      voicemail: 'read',
    },
  },
];
