import { besideField } from '../../../shared/schema/fields.ts';
import { readRegister } from '../../../shared/schema/register.ts';
import type { Collection, RecordOf } from '../../../shared/schema/records.ts';

/** What helps to recognise a record in a list to choose from: what is said beside its name, or its description. */
export function besideOf(collection: Collection, record: RecordOf[Collection]): string | undefined {
  const spec = besideField[collection];
  if (spec !== null) return String(readRegister(record, spec, null));
  return 'description' in record ? record.description : undefined;
}
