import { findPermission, permissionAliases, type PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { Asking } from '../../../shared/permissions/told.ts';

export const questions = ['who', 'what', 'can'] as const;
export type AskedWhat = (typeof questions)[number];

/** A question as the address holds it: what is null is not chosen. */
export interface Asked {
  readonly ask: AskedWhat;
  readonly user: string | null;
  readonly permission: PermissionKey | null;
  /** A desk's id; `outside`: data of no desk; null: whichever desk. */
  readonly desk: string | null;
  /** Milliseconds since 1970; null: now. */
  readonly at: number | null;
}

/** In the place of a desk. */
export const outside = 'outside';

export type Address = Readonly<Partial<Record<'ask' | 'at' | 'desk' | 'permission' | 'user', string | string[]>>>;

export function askedIn(address: Address): Asked {
  const ask = one(address.ask);
  const key = one(address.permission);
  const info = key === null ? undefined : findPermission(permissionAliases[key] ?? key);
  const at = Date.parse(one(address.at) ?? '');
  return {
    ask: questions.find((each) => each === ask) ?? 'who',
    user: one(address.user),
    // To hold what takes a right away is nothing that one can do.
    permission: info === undefined || info.risk === 'negative' ? null : info.key,
    desk: one(address.desk),
    at: Number.isNaN(at) ? null : at,
  };
}

/** The question, where all of it is chosen. */
export function askingOf({ ask, user, permission, desk }: Asked): Asking | null {
  if (ask === 'what') return user === null ? null : { ask, user };
  if (permission === null) return null;
  const resource = desk === null ? null : { desk: desk === outside ? null : desk };
  if (ask === 'who') return { ask, permission, resource };
  return user === null ? null : { ask, user, permission, resource };
}

/** What changes in the address; undefined takes it out. */
export function addressOf(asked: Partial<Asked>): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(asked).map(([key, value]) => [
      key,
      value === null ? undefined : key === 'at' ? new Date(Number(value)).toISOString() : String(value),
    ]),
  );
}

function one(value: string | string[] | undefined): string | null {
  const text = Array.isArray(value) ? value[0] : value;
  return text === undefined || text === '' ? null : text;
}
