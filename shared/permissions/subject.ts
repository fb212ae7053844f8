/**
 * A subject: what one user may do now and here, compiled so that a decision is one bit test.
 *
 * Guarantees: the union over the active roles and the scope, minus explicit noes, minus what is inert; the
 * same input gives the same subject; nothing unknown, missing, deleted, ended or not accepted here grants.
 * The rules in words: README.md.
 */

import type { Level, ModuleKey } from '../catalogue/modules.ts';
import type { PermissionKey } from '../catalogue/permissions.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { collections, type User } from '../schema/records.ts';
import { eachReach, endOf } from './held-reaches.ts';
import { bitOf, bitsOf, emptyBits, hasBit, keysOf, without, type Bits } from './bits.ts';
import { whereaboutsOf, type Place, type Whereabouts } from './restriction.ts';
import { negativeBits } from './role-grants.ts';
import { RightsSum, withDefaultLevels } from './rights-sum.ts';
import { broughtAt, type Brought, type RoleReach } from './role-reach.ts';
import { hasWayIn } from './way-in.ts';

export interface Context {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Null: not known, which no accepted address or country accepts. */
  readonly place: Place | null;
}

export type SignInState = 'ok' | 'deleted' | 'disabled' | 'no-way-in' | 'no-portal' | 'nothing-active-here';

export interface Subject {
  readonly userId: string;
  /** Effective now and here. */
  readonly permissions: Bits;
  /** Effective for ever and everywhere: what may be handed on. */
  readonly lasting: Bits;
  /** Granted now and here and not taken away, but without what it needs. */
  readonly inert: Bits;
  readonly modules: Readonly<Record<ModuleKey, Level>>;
  readonly desks: SubjectDesks;
  readonly maskPhone: boolean;
  /** Whether no role masks phone numbers from this user anywhere, for as long as the assignments last. */
  readonly unmaskedLastingly: boolean;
  readonly signIn: SignInState;
  /** When the next assignment ends; null: never. */
  readonly changesAt: number | null;
}

export interface SubjectDesks {
  /** Neither ended nor deleted. */
  readonly assigned: ReadonlySet<string>;
  /** Of these, the ones without an end. */
  readonly lasting: ReadonlySet<string>;
  readonly realtime: DeskScope;
  readonly reports: DeskScope;
  readonly edit: DeskScope;
  /** Data of no desk. */
  readonly outside: boolean;
}

export type DeskScope = 'all' | ReadonlySet<string>;

export function has(subject: Subject, permission: PermissionKey): boolean {
  return hasBit(subject.permissions, bitOf(permission));
}

export function hasLasting(subject: Subject, permission: PermissionKey): boolean {
  return hasBit(subject.lasting, bitOf(permission));
}

export function compileSubject(user: User, organisation: OrganisationView, context: Context): Subject {
  return compileAt(user, organisation, context.now, whereaboutsOf(context.place));
}

/** The same for a place that is parsed already. */
export function compileAt(user: User, organisation: OrganisationView, now: number, where: Whereabouts): Subject {
  const here = new RightsSum();
  const held: { reach: RoleReach; endsAt: number }[] = [];
  let active = false;
  // Whether what holds here and now holds everywhere and for ever.
  let steady = true;
  let changesAt = Number.POSITIVE_INFINITY;

  eachReach(user, organisation, now, (reach, endsAt) => {
    held.push({ reach, endsAt });
    changesAt = Math.min(changesAt, endsAt);
    steady &&= !reach.restricted && endsAt === Number.POSITIVE_INFINITY;
    const brought = broughtAt(reach, where);
    if (brought === null) return;
    active ||= !reach.tooDeep;
    here.add(brought);
  });

  const assigned = new Set<string>();
  const lastingDesks = new Set<string>();
  for (const deskId in user.desks) {
    const endsAt = endOf(user.desks[deskId]);
    if (endsAt <= now || !isDesk(deskId, organisation)) continue;
    changesAt = Math.min(changesAt, endsAt);
    assigned.add(deskId);
    if (endsAt === Number.POSITIVE_INFINITY) lastingDesks.add(deskId);
  }

  const rights = here.rights();
  const lasting = steady ? here : sumOfLasting(held);
  return {
    userId: user.id,
    permissions: rights.effective,
    // A user whom No Portal may keep out at some time or place holds nothing for ever and everywhere.
    lasting: lasting.blocksSignIn
      ? emptyBits()
      : without(steady ? rights.effective : lasting.rights().effective, negativeBits),
    inert: rights.inert,
    modules: here.levels(),
    desks: desksOf(rights.effective, assigned, lastingDesks),
    maskPhone: here.masks && !here.isAdmin(),
    unmaskedLastingly: !lasting.masks || lasting.isAdmin(),
    signIn: signInOf(user, here.blocksSignIn, active),
    changesAt: Number.isFinite(changesAt) ? changesAt : null,
  };
}

/** A no, even in one place or for a while, keeps a right from being held everywhere and for ever. */
export function sumOfLasting(held: Iterable<{ readonly reach: RoleReach; readonly endsAt: number }>): RightsSum {
  const sum = new RightsSum();
  for (const { reach, endsAt } of held) {
    sum.addNoes(reach.somewhere);
    if (endsAt === Number.POSITIVE_INFINITY && reach.everywhere !== null) sum.addGrants(reach.everywhere);
  }
  return sum;
}

/**
 * A user who was disabled, deleted or put in No Portal can do nothing more, though what they could do is
 * compiled.
 */
export function mayAct(subject: Subject): boolean {
  return subject.signIn !== 'deleted' && subject.signIn !== 'disabled' && subject.signIn !== 'no-portal';
}

/** What the pages of desks show to a holder of these permissions. */
export function desksOf(permissions: Bits, assigned: ReadonlySet<string>, lasting: ReadonlySet<string>): SubjectDesks {
  const all = hasBit(permissions, bits.showAllDesks);
  return {
    assigned,
    lasting,
    realtime: all || hasBit(permissions, bits.showAllDesksRealtime) ? 'all' : assigned,
    reports: all || hasBit(permissions, bits.showAllDesksReports) ? 'all' : assigned,
    edit: all ? 'all' : assigned,
    outside: hasBit(permissions, bits.deskOutside),
  };
}

/** A subject as JSON, for a device to work offline with. What follows from the rest is left out. */
export interface SubjectData {
  readonly userId: string;
  readonly permissions: readonly PermissionKey[];
  readonly lasting: readonly PermissionKey[];
  readonly inert: readonly PermissionKey[];
  /** Without those at `default`. */
  readonly modules: Readonly<Partial<Record<ModuleKey, Level>>>;
  readonly desks: readonly string[];
  readonly lastingDesks: readonly string[];
  readonly maskPhone: boolean;
  readonly unmaskedLastingly: boolean;
  readonly signIn: SignInState;
  readonly changesAt: number | null;
}

export function subjectToData(subject: Subject): SubjectData {
  const { userId, maskPhone, unmaskedLastingly, signIn, changesAt } = subject;
  return {
    userId,
    permissions: keysOf(subject.permissions),
    lasting: keysOf(subject.lasting),
    inert: keysOf(subject.inert),
    modules: Object.fromEntries(Object.entries(subject.modules).filter(([, level]) => level !== 'default')),
    desks: [...subject.desks.assigned],
    lastingDesks: [...subject.desks.lasting],
    maskPhone,
    unmaskedLastingly,
    signIn,
    changesAt,
  };
}

/** Keys of a newer catalogue are in no set. */
export function subjectFromData(data: SubjectData): Subject {
  const { userId, maskPhone, unmaskedLastingly, signIn, changesAt } = data;
  const effective = bitsOf(data.permissions);
  return {
    userId,
    permissions: effective,
    lasting: bitsOf(data.lasting),
    inert: bitsOf(data.inert),
    modules: withDefaultLevels(data.modules),
    desks: desksOf(effective, new Set(data.desks), new Set(data.lastingDesks)),
    maskPhone,
    unmaskedLastingly,
    signIn,
    changesAt,
  };
}

const bits = {
  showAllDesks: bitOf('show_all_desks'),
  showAllDesksRealtime: bitOf('show_all_desks_realtime'),
  showAllDesksReports: bitOf('show_all_desks_reports'),
  deskOutside: bitOf('desk_outside'),
};

const grantsAdmin: Brought = {
  grants: bitsOf(['admin']),
  readModules: 0,
  writeModules: 0,
  disabledModules: 0,
  masks: false,
  blocksSignIn: false,
};

/** For the server's own acts: holds everything, belongs to nobody. */
export const systemSubject: Subject = makeSystemSubject();

function makeSystemSubject(): Subject {
  const sum = new RightsSum();
  sum.addGrants(grantsAdmin);
  const { effective, inert } = sum.rights();
  return {
    userId: 'system',
    permissions: effective,
    lasting: effective,
    inert,
    modules: sum.levels(),
    desks: desksOf(effective, new Set(), new Set()),
    maskPhone: false,
    unmaskedLastingly: true,
    signIn: 'ok',
    changesAt: null,
  };
}

function isDesk(id: string, organisation: OrganisationView): boolean {
  if (!organisation.knows(collections.desks)) return true;
  const desk = organisation.get(collections.desks, id);
  return desk !== undefined && desk.deletedAt === null;
}

function signInOf(user: User, blocksSignIn: boolean, active: boolean): SignInState {
  if (user.deletedAt !== null) return 'deleted';
  if (!user.enabled) return 'disabled';
  if (!hasWayIn(user)) return 'no-way-in';
  if (blocksSignIn) return 'no-portal';
  return active ? 'ok' : 'nothing-active-here';
}
