import type { FieldSpec } from '../../../shared/schema/fields.ts';

/** What the server alone writes, and deletion, have no control. */
export function isEdited(spec: FieldSpec): boolean {
  return spec.write !== 'server' && !spec.serverTime;
}
