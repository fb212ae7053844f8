import { nameOf, perCollection, type Collection } from '../../shared/schema/records.ts';
import { namesFrom, type Names } from '../language/names.ts';
import { useRecords } from './use-records.ts';

/** The names of records as this device knows them; whoever asks hears of renames. */
export function useNames(): Names {
  const records = perCollection((collection) => useRecords<Collection>(collection));
  return namesFrom((collection, id) => {
    const record = records[collection].byId(id);
    return record === undefined ? null : nameOf(collection, record);
  });
}
