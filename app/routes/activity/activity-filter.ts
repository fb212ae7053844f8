import { everything, type ActivityQuery } from '../../../shared/protocol/activity-endpoint.ts';
import { eventKinds, isEventKind, type EventKind } from '../../../shared/protocol/activity-event.ts';
import { findField } from '../../../shared/schema/fields.ts';
import { isCollection, type Collection } from '../../../shared/schema/records.ts';

export const results = ['accepted', 'refused', 'collided'] as const;

export type What = '' | (typeof results)[number] | EventKind;

/** What is asked for, as it stands in the address; empty: any. */
export interface ActivityFilter {
  readonly user: string;
  readonly record: string;
  readonly collection: Collection | '';
  readonly field: string;
  readonly what: What;
  /** Local, as an input of a date and time has them. */
  readonly since: string;
  readonly until: string;
}

export const noFilter: ActivityFilter = {
  user: '',
  record: '',
  collection: '',
  field: '',
  what: '',
  since: '',
  until: '',
};

export type Address = Partial<Record<keyof ActivityFilter, string | string[] | undefined>>;

/** Whatever somebody wrote into the address: what makes no sense is left out. */
export function filterOf(address: Address): ActivityFilter {
  const one = (name: keyof ActivityFilter): string => {
    const value = address[name];
    return (Array.isArray(value) ? value[0] : value) ?? '';
  };
  const [collection, what] = [one('collection'), one('what')];
  const known = isCollection(collection) ? collection : '';
  return {
    user: one('user'),
    record: one('record'),
    collection: known,
    field: known !== '' && findField(known, one('field')) !== undefined ? one('field') : '',
    what: results.find((result) => result === what) ?? (isEventKind(what) ? what : ''),
    since: timeOf(one('since')) === null ? '' : one('since'),
    until: timeOf(one('until')) === null ? '' : one('until'),
  };
}

export function queryOf({ user, record, collection, field, what, since, until }: ActivityFilter): ActivityQuery {
  return {
    ...everything,
    user: user || null,
    record: record || null,
    collection: collection || null,
    field: field || null,
    result: results.find((result) => result === what) ?? null,
    event: eventKinds.find((kind) => kind === what) ?? null,
    since: timeOf(since),
    until: timeOf(until),
  };
}

export function isNarrowed(filter: ActivityFilter): boolean {
  return Object.values(filter).some((value) => value !== '');
}

function timeOf(local: string): number | null {
  const at = local === '' ? Number.NaN : Date.parse(local);
  return Number.isNaN(at) || at < 0 ? null : at;
}
