/** Every screen there is, as data: its path, what it is called, and the permission without which it is not offered. */

import { lazy, type Component } from 'solid-js';
import type { PermissionKey } from '../../shared/catalogue/permissions.ts';
import { collectionRoom, recordPermissions } from '../../shared/schema/fields.ts';
import { allCollections, collections, type Collection } from '../../shared/schema/records.ts';
import { roomReadPermission } from '../../shared/schema/rooms.ts';
import { bulkPath, exportPath, importPath, listPath, newPath } from './records/record-paths.ts';

export interface Route {
  readonly path: string;
  readonly component: Component;
  /** Opened without it, the screen says what is missing; null: everyone who is signed in. */
  readonly needs: PermissionKey | null;
  /** About whoever sits here and about this device: not shown while they look as somebody else. */
  readonly own?: boolean;
  /** Fetches it ahead of time. */
  readonly load: Load;
}

/** The module of a screen. */
type Load = () => Promise<{ default: Component }>;

function screen(path: string, load: Load, needs: PermissionKey | null = null): Route {
  return { path, component: lazy(load), needs, load };
}

function ownScreen(path: string, load: Load): Route {
  return { ...screen(path, load), own: true };
}

/** The collections with screens of their own; the others have those of any collection. */
const own: { readonly [C in Collection]?: { readonly list: Load; readonly editor: Load } } = {
  roles: { list: () => import('./roles/list/roles-list.tsx'), editor: () => import('./roles/editor/role-editor.tsx') },
  users: { list: () => import('./users/list/users-list.tsx'), editor: () => import('./users/editor/user-editor.tsx') },
  desks: { list: () => import('./desks/desks-list.tsx'), editor: () => import('./desks/desk-editor.tsx') },
  pauseTypes: {
    list: () => import('./pause-types/pause-types-list.tsx'),
    editor: () => plainEditorOf(collections.pauseTypes),
  },
  scheduledReports: {
    list: () => import('./scheduled-reports/scheduled-reports-list.tsx'),
    editor: () => import('./scheduled-reports/scheduled-report-editor.tsx'),
  },
};

async function plainEditorOf(collection: Collection): Promise<{ default: Component }> {
  const { plainEditor } = await import('./records/plain-screens.tsx');
  return { default: plainEditor(collection) };
}

/** Many records of a collection at once. */
async function bulk(collection: Collection): Promise<{ default: Component }> {
  const { bulkScreen } = await import('./records/bulk/bulk-screen.tsx');
  return { default: bulkScreen(collection) };
}

/** Records of a collection from a file. */
async function incoming(collection: Collection): Promise<{ default: Component }> {
  const { importScreen } = await import('./records/import/import-screen.tsx');
  return { default: importScreen(collection) };
}

function screensOf(collection: Collection): readonly Route[] {
  const { list, editor } = own[collection] ?? {
    list: () => import('./records/plain-screens.tsx').then(({ plainList }) => ({ default: plainList(collection) })),
    editor: () => plainEditorOf(collection),
  };
  const read = roomReadPermission[collectionRoom[collection]];
  const { create, createMany } = recordPermissions[collection];
  return [
    screen(listPath(collection), list, read),
    screen(newPath(collection), editor, create),
    ...(createMany === undefined ? [] : [screen(bulkPath(collection), () => bulk(collection), createMany)]),
    screen(importPath(collection), () => incoming(collection), create),
    screen(`${listPath(collection)}/:id`, editor, read),
  ];
}

export const routes: readonly Route[] = [
  screen('/', () => import('./home/home.tsx')),
  // What it needs, the screen says itself: an answer is made of more than one kind of record.
  screen('/access', () => import('./access/access.tsx')),
  screen('/roles/compare', () => import('./roles/compare/compare-roles.tsx'), 'show_role'),
  ...allCollections.flatMap(screensOf),
  screen('/activity', () => import('./activity/activity.tsx'), 'show_activity_log'),
  screen(exportPath, () => import('./records/export-screen.tsx')),
  screen('/deleted', () => import('./deleted/deleted.tsx')),
  ownScreen('/attention', () => import('./attention/attention.tsx')),
  ownScreen('/view-as', () => import('./view-as/view-as.tsx')),
  ownScreen('/sync', () => import('./sync/sync.tsx')),
  screen('/settings', () => import('./settings/settings.tsx')),
  screen('*', () => import('./not-found/not-found.tsx')),
];
