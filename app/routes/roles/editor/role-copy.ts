import { findBuiltInRole } from '../../../../shared/catalogue/built-in-roles.ts';
import { limits } from '../../../../shared/schema/limits.ts';
import type { Role } from '../../../../shared/schema/records.ts';
import { catalogueWords } from '../../../language/catalogue-words.ts';
import { roleEditorWords } from '../../../language/role-editor-words.ts';

/** What a copy of a role starts with. */
export function copyOf(source: Role): Partial<Role> {
  const { id: _id, deletedAt: _deletedAt, ...fields } = source;
  // How a built-in role differs from another does not apply to the copy.
  const builtIn = findBuiltInRole(source.id);
  const description = builtIn === undefined ? source.description : catalogueWords.builtInRoles[builtIn.id].says;
  return { ...fields, description, name: roleEditorWords.copyOf(source.name).slice(0, limits.nameLength).trimEnd() };
}
