/** What registers and the fields of records hold. */

export type Value = string | number | boolean | null;

/** Who or what is in: a member that was never added or was taken out is absent. */
export type Members<V extends Value = true> = Readonly<Record<string, V>>;

/** `true`: for ever. A string: until then (UTC, ISO 8601, as `Date.prototype.toISOString` writes it). */
export type Assignment = true | string;
