/** How the catalogue's keys are called, and what they say. The keys themselves are all that the rules and the server know. */

import type { BuiltInRoleId } from '../../shared/catalogue/built-in-roles.ts';
import { isModuleKey, type Level, type ModuleKey } from '../../shared/catalogue/modules.ts';
import type { PermissionGroupKey, PermissionKey } from '../../shared/catalogue/permissions.ts';
import { catalogueWords } from './catalogue-words.ts';

export type RoleKind = 'custom' | 'built-in role' | 'built-in scope';

export interface Called {
  readonly name: string;
  readonly says: string;
}

/** Every key has its words in every language: the compiler sees to it. */
export interface CatalogueWords {
  readonly permissions: Readonly<Record<PermissionKey, string>>;
  readonly permissionGroups: Readonly<Record<PermissionGroupKey, string>>;
  readonly modules: Readonly<Record<ModuleKey, Called>>;
  /** `short`: where four of them stand side by side. */
  readonly levels: Readonly<Record<Level, Called & { readonly short: string }>>;
  /** `note`: how it differs from another that looks like it. Names are the catalogue's: they are compared. */
  readonly builtInRoles: Readonly<Record<BuiltInRoleId, { readonly says: string; readonly note?: string }>>;
  readonly roleKinds: Readonly<Record<RoleKind, Called>>;
  /** What roles and scopes are for. */
  readonly rolesAndScopes: string;
}

/** A key that this version does not know stands for itself. */
export function moduleName(key: string): string {
  return isModuleKey(key) ? catalogueWords.modules[key].name : key;
}
