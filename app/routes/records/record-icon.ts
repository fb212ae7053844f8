import type { Collection } from '../../../shared/schema/records.ts';
import { isIconName, type IconName } from '../../components/icon.tsx';

/** The icon with the collection's name, or one for records of any kind. */
export function iconOf(collection: Collection): IconName {
  return isIconName(collection) ? collection : 'records';
}
