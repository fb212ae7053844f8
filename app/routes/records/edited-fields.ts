import type { FieldSpec } from '../../../shared/schema/fields.ts';
import type { Collection, RecordOf } from '../../../shared/schema/records.ts';
import { readField } from '../../../shared/schema/register.ts';

/** What the server alone writes, and deletion, have no control. */
export function isEdited(spec: FieldSpec): boolean {
  return spec.write !== 'server' && !spec.serverTime;
}

/** A field may make sense only while another one has some value. */
export function isAskedFor<C extends Collection>({ collection, shownWhile }: FieldSpec, record: RecordOf[C]): boolean {
  if (shownWhile === undefined) return true;
  const [field, value] = shownWhile;
  return readField<Collection>(collection, record, field) === value;
}
