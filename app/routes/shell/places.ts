import type { IconName } from '../../components/icon.tsx';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';

export interface Place {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  /** Not offered without it. */
  readonly needs: PermissionKey | null;
  /** Has a count of what needs attention. */
  readonly counts?: 'attention';
}

/** What the call centre is made of. */
export const areas: readonly Place[] = [
  { href: '/', label: 'My access', icon: 'home', needs: null },
  { href: '/roles', label: 'Roles', icon: 'roles', needs: 'show_role' },
  { href: '/users', label: 'Users', icon: 'users', needs: 'show_user' },
  { href: '/desks', label: 'Desks', icon: 'desks', needs: 'show_desk' },
  { href: '/queues', label: 'Queues', icon: 'queues', needs: 'show_desk' },
];

/** What keeps it in order. */
export const upkeep: readonly Place[] = [
  { href: '/attention', label: 'Needs attention', icon: 'attention', needs: null, counts: 'attention' },
  { href: '/deleted', label: 'Deleted', icon: 'trash', needs: null },
  { href: '/sync', label: 'Sync', icon: 'sync', needs: null },
  { href: '/settings', label: 'Settings', icon: 'settings', needs: null },
];
