/**
 * What a change set does to people: whose rights grow or shrink, at any time and place from now on.
 *
 * Rights count as they can be used: a disabled, deleted or No Portal user has none.
 */

import type { Change } from '../document/change.ts';
import type { PermissionKey } from '../catalogue/permissions.ts';
import { overlay } from '../schema/organisation.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { collections, type User } from '../schema/records.ts';
import { affectedUsers } from './affected.ts';
import { addAll, emptyBits, isEmpty, keysOf, without, type Bits } from './bits.ts';
import type { DeskPage } from './decide.ts';
import { contextsOf, createEffort, type Effort } from './contexts.ts';
import { endOf, holdsNothing, type Holding } from './held-reaches.ts';
import { desksOf } from './subject.ts';
import { mostOf, rightsAt, signatureOf } from './holding.ts';

export interface Impact {
  readonly user: string;
  readonly gains: readonly PermissionKey[];
  readonly losses: readonly PermissionKey[];
  readonly desksGained: readonly string[];
  readonly desksLost: readonly string[];
  /** When all that is gained has ended, if all of it does: milliseconds since 1970. */
  readonly gainsUntil?: number;
  /** Pages that show all desks from then on, or no longer. */
  readonly allDesksGained?: readonly DeskPage[];
  readonly allDesksLost?: readonly DeskPage[];
  /** Whether the account can be used afterwards, when that changes. */
  readonly enabled?: boolean;
  /** Whether phone numbers are masked afterwards, when that changes. */
  readonly masked?: boolean;
}

/** Only users for whom something changes. */
export function whatChanges(changes: readonly Change[], before: OrganisationView, now: number): readonly Impact[] {
  const after = overlay(before, changes);
  const views: Views = { before, after, now, kept: new Map(), effort: createEffort() };
  const impacts: Impact[] = [];
  for (const id of affectedUsers(changes, before, after)) {
    const impact = impactOn(before.get(collections.users, id), after.get(collections.users, id), views);
    if (impact !== null) impacts.push({ user: id, ...impact });
  }
  return impacts;
}

interface Views {
  readonly before: OrganisationView;
  readonly after: OrganisationView;
  readonly now: number;
  readonly kept: Map<string, Difference>;
  readonly effort: Effort;
}

interface Difference {
  readonly gained: Bits;
  readonly lost: Bits;
  /** Never, for what is gained for good. */
  readonly gainsUntil: number;
  /** Held at some time and place. */
  readonly heldBefore: Bits;
  readonly heldAfter: Bits;
  /** At any time and place; null: nothing is held then. */
  readonly maskedBefore: boolean | null;
  readonly maskedAfter: boolean | null;
}

function impactOn(old: User | undefined, next: User | undefined, views: Views): Omit<Impact, 'user'> | null {
  const wasOpen = isOpen(old);
  const opens = isOpen(next);
  const difference = differenceOf(wasOpen ? old : holdsNothing, opens ? next : holdsNothing, views);
  const { gained, lost, maskedBefore, maskedAfter } = difference;
  const desksBefore = desksUntil(wasOpen ? old : undefined, views.before, views.now);
  const desksAfter = desksUntil(opens ? next : undefined, views.after, views.now);
  const desksGained = longer(desksAfter, desksBefore);
  const desksLost = longer(desksBefore, desksAfter);
  const masked = maskedBefore !== null && maskedAfter !== null && maskedBefore !== maskedAfter;
  if (isEmpty(gained) && isEmpty(lost) && desksGained.length + desksLost.length === 0 && wasOpen === opens && !masked)
    return null;
  return {
    gains: keysOf(gained),
    losses: keysOf(lost),
    desksGained,
    desksLost,
    ...untilOf(difference, desksGained, desksAfter),
    ...pagesOf('allDesksGained', difference.heldAfter, difference.heldBefore),
    ...pagesOf('allDesksLost', difference.heldBefore, difference.heldAfter),
    ...(wasOpen === opens ? {} : { enabled: opens }),
    ...(masked ? { masked: maskedAfter } : {}),
  };
}

function differenceOf(old: Holding, next: Holding, views: Views): Difference {
  const key = `${signatureOf(old)}>${signatureOf(next)}`;
  let difference = views.kept.get(key);
  if (difference === undefined) {
    difference = compare(old, next, views);
    views.kept.set(key, difference);
  }
  return difference;
}

function compare(old: Holding, next: Holding, { before, after, now, effort }: Views): Difference {
  const contexts = contextsOf(
    [
      [old, before],
      [next, after],
    ],
    now,
    effort,
  );
  if (contexts === 'too-many') {
    const [most, least] = [mostOf(next, after, now), mostOf(old, before, now)];
    return {
      gained: without(most, least),
      lost: without(least, most),
      gainsUntil: Number.POSITIVE_INFINITY,
      heldBefore: least,
      heldAfter: most,
      maskedBefore: null,
      maskedAfter: null,
    };
  }
  const gained = emptyBits();
  const lost = emptyBits();
  let [sawBefore, seesAfter, hadAny, hasAny] = [false, false, false, false];
  const [heldBefore, heldAfter] = [emptyBits(), emptyBits()];
  let gainsUntil = Number.NEGATIVE_INFINITY;
  const times = contexts.times.toSorted((a, b) => a - b);
  for (const [index, time] of times.entries()) {
    for (const place of contexts.places) {
      const [was, is] = [usable(rightsAt(old, before, time, place)), usable(rightsAt(next, after, time, place))];
      const more = without(is.permissions, was.permissions);
      // Nothing changes until the next of these times.
      if (!isEmpty(more)) gainsUntil = times[index + 1] ?? Number.POSITIVE_INFINITY;
      addAll(gained, more);
      addAll(heldBefore, was.permissions);
      addAll(heldAfter, is.permissions);
      addAll(lost, without(was.permissions, is.permissions));
      hadAny ||= !isEmpty(was.permissions);
      hasAny ||= !isEmpty(is.permissions);
      sawBefore ||= was.unmasked;
      seesAfter ||= is.unmasked;
    }
  }
  return {
    gained,
    lost,
    gainsUntil,
    heldBefore,
    heldAfter,
    maskedBefore: hadAny ? !sawBefore : null,
    maskedAfter: hasAny ? !seesAfter : null,
  };
}

/** The last end of all that is gained; nothing, if some of it has none. */
function untilOf(
  { gained, gainsUntil }: Difference,
  desksGained: readonly string[],
  desksAfter: ReadonlyMap<string, number>,
): Pick<Impact, 'gainsUntil'> {
  const ends = [
    ...(isEmpty(gained) ? [] : [gainsUntil]),
    ...desksGained.map((desk) => desksAfter.get(desk) ?? Number.POSITIVE_INFINITY),
  ];
  const last = Math.max(...ends);
  return ends.length > 0 && Number.isFinite(last) ? { gainsUntil: last } : {};
}

/** The pages that show all desks with the one and not with the other. */
function pagesOf(name: 'allDesksGained' | 'allDesksLost', withThese: Bits, notThese: Bits): Partial<Impact> {
  const [these, those] = [desksOf(withThese, nowhere, nowhere), desksOf(notThese, nowhere, nowhere)];
  const pages = deskPages.filter((page) => these[page] === 'all' && those[page] !== 'all');
  return pages.length === 0 ? {} : { [name]: pages };
}

const nowhere: ReadonlySet<string> = new Set();
const deskPages: readonly DeskPage[] = ['realtime', 'reports', 'edit'];

function usable(rights: ReturnType<typeof rightsAt>): { readonly permissions: Bits; readonly unmasked: boolean } {
  return rights.blocked ? { permissions: emptyBits(), unmasked: false } : rights;
}

function isOpen(user: User | undefined): user is User {
  return user !== undefined && user.enabled && user.deletedAt === null;
}

function desksUntil(user: User | undefined, organisation: OrganisationView, now: number): ReadonlyMap<string, number> {
  const desks = new Map<string, number>();
  for (const id in user?.desks) {
    const desk = organisation.get(collections.desks, id);
    const endsAt = endOf(user?.desks[id]);
    const exists = !organisation.knows(collections.desks) || (desk !== undefined && desk.deletedAt === null);
    if (exists && endsAt > now) desks.set(id, endsAt);
  }
  return desks;
}

function longer(desks: ReadonlyMap<string, number>, than: ReadonlyMap<string, number>): readonly string[] {
  return [...desks].filter(([id, endsAt]) => endsAt > (than.get(id) ?? Number.NEGATIVE_INFINITY)).map(([id]) => id);
}
