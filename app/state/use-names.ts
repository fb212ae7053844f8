import type { Change } from '../../shared/document/change.ts';
import { namingField } from '../../shared/schema/fields.ts';
import { nameOf, perCollection, type Collection } from '../../shared/schema/records.ts';
import { namesFrom, type Names } from '../language/names.ts';
import { useRecords } from './use-records.ts';

/**
 * The names of records as this device knows them; whoever asks hears of renames. What `changes` make is called
 * as they name it.
 */
export function useNames(changes: () => readonly Change[] = () => []): Names {
  const records = perCollection((collection) => useRecords<Collection>(collection));
  return namesFrom((collection, id) => {
    const record = records[collection].byId(id);
    if (record !== undefined) return nameOf(collection, record);
    const naming = changes().find((change) => change.id === id && change.field === namingField[collection]);
    return typeof naming?.after === 'string' ? naming.after : null;
  });
}
