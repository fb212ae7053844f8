import { permissions, type PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { Explanation, Inactive, Source } from '../../../shared/permissions/explain.ts';
import { compileSubject, has, type Context, type Subject } from '../../../shared/permissions/subject.ts';
import { tellWhat, type HoldingState, type ToldExplanation } from '../../../shared/permissions/told.ts';
import type { OrganisationView } from '../../../shared/schema/organisation.ts';
import type { User } from '../../../shared/schema/records.ts';
import { moduleName } from '../../language/catalogue-text.ts';
import { catalogueWords } from '../../language/catalogue-words.ts';
import { mayDoWords as words } from '../../language/may-do-words.ts';
import { dateTimeText } from '../../language/times.ts';

export interface MayDo {
  readonly key: PermissionKey;
  readonly says: string;
  readonly group: string;
  readonly state: HoldingState;
  /** Why, most telling first. */
  readonly because: readonly string[];
  readonly explanation: ToldExplanation;
}

export interface MayDoAll {
  /** Null: not told. */
  readonly facts: MayDoOverall | null;
  /** Every permission that some role or scope mentions, in the order of the catalogue. */
  readonly list: readonly MayDo[];
}

export interface MayDoOverall {
  readonly subject: Subject;
  readonly admin: boolean;
}

/** What a user may do and why, permission by permission; `nameOf` a role. */
export function mayDo(
  user: User,
  organisation: OrganisationView,
  context: Context,
  nameOf: (role: string) => string,
): MayDoAll {
  const subject = compileSubject(user, organisation, context);
  const told = tellWhat(user, organisation, context, true);
  return { facts: { subject, admin: has(subject, 'admin') }, list: mayDoList(told, nameOf) };
}

/** In words what was told. */
export function mayDoList(told: readonly ToldExplanation[], nameOf: (role: string) => string): readonly MayDo[] {
  const byKey = new Map(told.map((explanation) => [explanation.permission, explanation]));
  return permissions.flatMap(({ key, group }): readonly MayDo[] => {
    const explanation = byKey.get(key);
    if (explanation === undefined || explanation.state === null) return [];
    const says = catalogueWords.permissions[key];
    const because = reasonsOf(explanation, nameOf);
    const { state } = explanation;
    return [{ key, says, group: catalogueWords.permissionGroups[group], state, because, explanation }];
  });
}

function reasonsOf(found: Explanation, nameOf: (role: string) => string): readonly string[] {
  const says = (source: Source): string => sourceText(source, nameOf);
  const active = found.sources.filter((source) => source.inactive === null);
  const inactive = found.sources.filter((source) => source.inactive !== null);
  const reasons = [
    ...(found.missing.length > 0 ? [words.noEffectWithout(found.missing)] : []),
    ...found.noes
      .filter((no) => no.inactive === null && !found.impliedByAdmin)
      .map((no) => words.takenAwayBy(says(no))),
    ...(found.impliedByAdmin ? [words.impliedByAdmin(active.filter(isAdmin).map(says))] : active.map(says)),
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
  const { says, until, inactive } = source;
  const text = [
    first,
    ...(through.length === 0 ? [] : [words.through(through)]),
    ...(says.kind === 'module' ? [words.module(moduleName(says.module), says.level)] : []),
    ...(until === null || inactive?.kind === 'ended' ? [] : [words.until(dateTimeText(until))]),
  ].join(', ');
  return inactive === null ? text : words.inactive(text, inactiveText(source, inactive, nameOf));
}

function inactiveText(source: Source, inactive: Inactive, nameOf: (role: string) => string): string {
  switch (inactive.kind) {
    case 'ended':
      return source.until === null ? words.expired : words.expiredAt(dateTimeText(source.until));
    case 'deleted':
      return words.roleDeleted;
    case 'too-deep':
      return words.tooDeep;
    case 'address':
      return words.onlyAddresses(nameOf(inactive.role));
    case 'country':
      return words.onlyCountries(nameOf(inactive.role));
  }
}
