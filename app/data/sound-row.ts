/**
 * Whether what was read from the device is what was written. A browser can give back anything after a
 * crash, a full disk or a curious user; a damaged row must cost that row, not the app.
 */

import { isCollection } from '../../shared/schema/records.ts';
import { findField, fieldsOf, namingField } from '../../shared/schema/fields.ts';
import { isRoom } from '../../shared/schema/rooms.ts';
import type { Change } from '../../shared/document/change.ts';
import type { Collection, Value } from '../../shared/schema/records.ts';
import type { MirroredRows, MirroredTable } from './rows.ts';

/** The row if it is sound, else null. */
export function soundRow<T extends MirroredTable>(table: T, row: unknown): MirroredRows[T] | null {
  // Checked field by field below; the type follows from the checks of that table.
  return isSound(table, row) ? (row as MirroredRows[T]) : null;
}

function isSound(table: MirroredTable, row: unknown): boolean {
  if (!isObject(row) || typeof row['seq'] !== 'number') return false;
  if (isCollection(table)) return typeof row['id'] === 'string' && isRecord(table, row['id'], row['record']);
  switch (table) {
    case 'pending':
      return (
        isText(row['saveId'], row['userId'], row['username'], row['label']) &&
        isNumber(row['order'], row['madeAt'], row['clientId']) &&
        isRoom(row['room']) &&
        Array.isArray(row['ids']) &&
        Array.isArray(row['changes']) &&
        row['changes'].every((change) => isChange(change) && 'seen' in change && isValue(change.seen))
      );
    case 'attention':
      return (
        isText(row['id'], row['saveId'], row['userId'], row['label'], row['code']) &&
        isRoom(row['room']) &&
        Array.isArray(row['changes']) &&
        row['changes'].every((one) => isObject(one) && isChange(one['change']) && Array.isArray(one['reasons']))
      );
    case 'collisions':
      return isText(row['id'], row['userId'], row['stands']) && isObject(row['collision']);
    case 'meta':
      return isText(row['key']) && 'value' in row;
  }
}

function isRecord(collection: Collection, id: string, record: unknown): boolean {
  if (!isObject(record) || record['id'] !== id) return false;
  if (typeof record[namingField[collection]] !== 'string') return false;
  return fieldsOf(collection).every(({ field, shape }) =>
    shape === 'members' ? isObject(record[field]) : isValue(record[field]),
  );
}

export function isChange(change: unknown): change is Change {
  return (
    isObject(change) &&
    isCollection(change['collection']) &&
    isText(change['id'], change['field']) &&
    findField(change['collection'], String(change['field'])) !== undefined &&
    (change['member'] === null || typeof change['member'] === 'string') &&
    isValue(change['before']) &&
    isValue(change['after'])
  );
}

export function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function isValue(given: unknown): given is Value {
  return given === null || typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';
}

function isText(...given: readonly unknown[]): boolean {
  return given.every((one) => typeof one === 'string');
}

function isNumber(...given: readonly unknown[]): boolean {
  return given.every((one) => typeof one === 'number' && Number.isFinite(one));
}
