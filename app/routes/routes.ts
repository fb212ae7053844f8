/** Every screen there is, as data: its path, what it is called, and the permission without which it is not offered. */

import { lazy, type Component } from 'solid-js';
import type { PermissionKey } from '../../shared/catalogue/permissions.ts';

export interface Route {
  readonly path: string;
  readonly component: Component;
  /** Opened without it, the screen says what is missing; null: everyone who is signed in. */
  readonly needs: PermissionKey | null;
  /** Fetches it ahead of time. */
  readonly load: Load;
}

/** The module of a screen. */
type Load = () => Promise<{ default: Component }>;

function screen(path: string, load: Load, needs: PermissionKey | null = null): Route {
  return { path, component: lazy(load), needs, load };
}

export const routes: readonly Route[] = [
  screen('/', () => import('./home/home.tsx')),
  screen('/roles', () => import('./roles/roles-list.tsx'), 'show_role'),
  screen('/roles/new', () => import('./roles/role-editor.tsx'), 'create_role'),
  screen('/roles/:id', () => import('./roles/role-editor.tsx'), 'show_role'),
  screen('/users', () => import('./users/users-list.tsx'), 'show_user'),
  screen('/users/new', () => import('./users/user-editor.tsx'), 'create_user'),
  screen('/users/import', () => import('./users/users-import.tsx'), 'create_user'),
  screen('/users/:id', () => import('./users/user-editor.tsx'), 'show_user'),
  screen('/desks', () => import('./desks/desks-list.tsx'), 'show_desk'),
  screen('/desks/new', () => import('./desks/desk-editor.tsx'), 'create_desk'),
  screen('/desks/:id', () => import('./desks/desk-editor.tsx'), 'show_desk'),
  screen('/queues', () => import('./queues/queues-list.tsx'), 'show_desk'),
  screen('/queues/new', () => import('./queues/queue-editor.tsx'), 'edit_queue_manager'),
  screen('/queues/:id', () => import('./queues/queue-editor.tsx'), 'show_desk'),
  screen('/deleted', () => import('./deleted/deleted.tsx')),
  screen('/attention', () => import('./attention/attention.tsx')),
  screen('/sync', () => import('./sync/sync.tsx')),
  screen('/settings', () => import('./settings/settings.tsx')),
  screen('*', () => import('./not-found/not-found.tsx')),
];
