import { findModule } from '../../../../shared/catalogue/modules.ts';
import { permissions, type PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import {
  explainPermission,
  type Explanation,
  type Inactive,
  type Source,
} from '../../../../shared/permissions/explain.ts';
import { compileSubject, type Context, type Subject } from '../../../../shared/permissions/subject.ts';
import type { OrganisationView } from '../../../../shared/schema/organisation.ts';
import type { User } from '../../../../shared/schema/records.ts';
import { dateTimeText } from '../../../language/times.ts';

/** `elsewhere`: granted, but not here and now (an accepted address, an end that has passed, a deleted role). */
export type MayState = 'elsewhere' | 'held' | 'inert' | 'taken';

export interface MayDo {
  readonly key: PermissionKey;
  readonly says: string;
  readonly group: string;
  readonly state: MayState;
  /** Why, most telling first. */
  readonly because: readonly string[];
}

export interface MayDoAll {
  readonly subject: Subject;
  readonly admin: boolean;
  /** Everything that some role or scope speaks of, in the order of the catalogue. */
  readonly list: readonly MayDo[];
}

/** What a user may do and why, permission by permission; `nameOf` a role. */
export function mayDo(
  user: User,
  organisation: OrganisationView,
  context: Context,
  nameOf: (role: string) => string,
): MayDoAll {
  const subject = compileSubject(user, organisation, context);
  const list = permissions.flatMap((info): readonly MayDo[] => {
    const found = explainPermission(user, organisation, context, info.key);
    const state = stateOf(found);
    if (state === null) return [];
    return [{ key: info.key, says: info.says, group: info.group, state, because: reasonsOf(found, nameOf) }];
  });
  return { subject, admin: list.some(({ key, state }) => key === 'admin' && state === 'held'), list };
}

function stateOf(found: Explanation): MayState | null {
  if (found.held) return 'held';
  if (found.sources.length === 0) return null;
  if (found.missing.length > 0) return 'inert';
  return found.noes.some((no) => no.inactive === null) ? 'taken' : 'elsewhere';
}

function reasonsOf(found: Explanation, nameOf: (role: string) => string): readonly string[] {
  const says = (source: Source): string => sourceText(source, nameOf);
  const active = found.sources.filter((source) => source.inactive === null);
  const inactive = found.sources.filter((source) => source.inactive !== null);
  const reasons = [
    ...(found.missing.length > 0 ? [`No effect without ${found.missing.join(', ')}`] : []),
    ...found.noes
      .filter((no) => no.inactive === null && !found.impliedByAdmin)
      .map((no) => `Taken away by ${says(no)}`),
    ...(found.impliedByAdmin
      ? [`Implied by admin, from ${active.filter(isAdmin).map(says).join(', ')}`]
      : active.map(says)),
    ...(found.held ? [] : inactive.map(says)),
  ];
  return [...new Set(reasons)];
}

function isAdmin({ says }: Source): boolean {
  return says.kind === 'permission' && says.permission === 'admin';
}

/** "Manager A, through Manager, module CDR, until 1 Dec 2026, 09:00". */
export function sourceText(source: Source, nameOf: (role: string) => string): string {
  const [first = '', ...through] = source.path.map(nameOf);
  const says =
    source.says.kind === 'module'
      ? `, module ${findModule(source.says.module)?.name ?? source.says.module} (${levelText[source.says.level]})`
      : '';
  const by = through.length === 0 ? '' : `, through ${through.join(', ')}`;
  const until =
    source.until === null || source.inactive?.kind === 'ended' ? '' : `, until ${dateTimeText(source.until)}`;
  return `${first}${by}${says}${until}${source.inactive === null ? '' : ` (${inactiveText(source, source.inactive, nameOf)})`}`;
}

const levelText = { disabled: 'Disabled', read: 'Read Only', write: 'Read / Write' } as const;

function inactiveText(source: Source, inactive: Inactive, nameOf: (role: string) => string): string {
  switch (inactive.kind) {
    case 'ended':
      return source.until === null ? 'expired' : `expired ${dateTimeText(source.until)}`;
    case 'deleted':
      return 'the role is deleted';
    case 'too-deep':
      return 'extends too many roles';
    case 'address':
      return `only from the accepted IPs of ${nameOf(inactive.role)}`;
    case 'country':
      return `only from the accepted countries of ${nameOf(inactive.role)}`;
  }
}
