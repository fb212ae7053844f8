import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PermissionKey } from '../../shared/catalogue/permissions.ts';
import type { DeskPage } from '../../shared/permissions/decide.ts';
import { answer } from '../../shared/permissions/question.ts';
import { smallestChanges, type Turning } from '../../shared/permissions/smallest-changes.ts';
import { compileSubject } from '../../shared/permissions/subject.ts';
import { whoCan } from '../../shared/permissions/who-can.ts';
import type { Organisation } from '../../shared/schema/organisation.ts';
import { now } from '../support/call-centre.ts';
import {
  alice,
  anyPlace,
  deskIds,
  organisationOf,
  snapshot,
  stateOf,
  times,
  userIds,
} from './permissions-arbitraries.ts';
import type { State } from './permissions-oracle.ts';
import { isAdmin, mayDo, pull, pullsToTurnOff, pullsToTurnOn, type Asked, type Pull } from './turning-oracle.ts';

const permission = fc.constantFrom<PermissionKey>(
  'edit_role',
  'show_role',
  'edit_user',
  'edit_desk',
  'show_cdr',
  'show_cost',
  'download_recording',
  'agent_own_status',
  'show_agent_stats',
  'finance',
  'admin',
);
const page = fc.constantFrom<DeskPage>('realtime', 'reports', 'edit');
const asked: fc.Arbitrary<Asked> = fc.record({
  user: fc.constantFrom(...userIds),
  permission,
  desk: fc.constantFrom<(string | null | undefined)[]>(undefined, undefined, null, ...deskIds),
  page,
  time: fc.constantFrom(...times),
  place: fc.oneof(fc.constant({ address: null, country: null }), anyPlace),
});

/** So many are listed at most. */
const listed = 40;

function turn(organisation: Organisation, { user, permission: key, desk, page: on, time, place }: Asked): Turning {
  const asker = organisation.get('users', alice);
  if (asker === undefined) throw new Error('alice is missing');
  const actor = compileSubject(asker, organisation, { now, place: null });
  return smallestChanges(
    { user, permission: key, ...(desk === undefined ? {} : { resource: { desk, page: on } }) },
    { organisation, context: { now: time, place }, actor, today: now },
  );
}

function said({ proposals }: Turning): readonly (readonly Pull[])[] {
  return proposals.map(({ changes }) =>
    changes.map(({ collection, id, field, member, after }) => ({
      // Only these are ever changed.
      table: collection as Pull['table'],
      id,
      field,
      member,
      // When a password was set is not compared.
      after: field === 'passwordSetAt' ? 'now' : (after as Pull['after']),
    })),
  );
}

const register = ({ id, field, member: of }: Pull): string => `${id}/${field}/${String(of)}`;
const nameOf = (pulls: readonly Pull[]): string =>
  pulls
    .map((each) => `${register(each)}=${String(each.after)}`)
    .toSorted()
    .join(' ');

/** Every pair with two registers. */
function pairsOf(pulls: readonly Pull[]): readonly (readonly Pull[])[] {
  return pulls.flatMap((one, index) =>
    pulls.slice(index + 1).flatMap((other) => (register(one) === register(other) ? [] : [[one, other]])),
  );
}

/** Of those that differ in levels alone, only the least weighty. */
function leastLevels(sets: readonly (readonly Pull[])[], order: readonly (string | null)[]): readonly string[] {
  const weight = (pulls: readonly Pull[]): number =>
    pulls.reduce((sum, { field, after }) => sum + (field === 'modules' ? order.indexOf(after as string | null) : 0), 0);
  const shape = (pulls: readonly Pull[]): string =>
    nameOf(pulls.map((each) => (each.field === 'modules' ? { ...each, after: 'a level' } : each)));
  const least = new Map<string, number>();
  for (const pulls of sets) least.set(shape(pulls), Math.min(weight(pulls), least.get(shape(pulls)) ?? Infinity));
  return [...new Set(sets.map((pulls) => `${shape(pulls)} ${least.get(shape(pulls)) ?? ''}`))].toSorted();
}

function compare(
  organisation: Organisation,
  state: State,
  question: Asked,
  given: {
    readonly pulls: readonly Pull[];
    readonly order: readonly (string | null)[];
    readonly turns: (after: State) => boolean;
  },
): void {
  const { order, turns } = given;
  const found = turn(organisation, question);
  const sets = said(found);
  expect(found.exact).toBe(true);
  for (const set of sets) {
    expect(turns(pull(state, set)), nameOf(set)).toBe(true);
    for (const left of set)
      expect(
        turns(
          pull(
            state,
            set.filter((each) => each !== left),
          ),
        ),
        nameOf(set),
      ).toBe(false);
  }
  // Nobody does anything while his account is shut: what opens it is part of every set.
  const opening = given.pulls.filter((each) => each.id === question.user && opensAccount.has(each.field));
  const rest = given.pulls.filter((each) => !opening.includes(each));
  const turning = (more: readonly Pull[]): boolean => turns(pull(state, [...opening, ...more]));
  const ones = rest.map((each) => [each]);
  const candidates: readonly (readonly (readonly Pull[])[])[] = [[[]], ones, pairsOf(rest)];
  const smallest = candidates.map((some) => some.filter(turning)).find((some) => some.length > 0);
  if (smallest === undefined) {
    for (const set of sets) expect(set.length, nameOf(set)).toBeGreaterThan(opening.length + 2);
    return;
  }
  const all = smallest.map((more): readonly Pull[] => [...opening, ...more]);
  expect(sets.map((set) => set.length)).toEqual(sets.map(() => all[0]?.length));
  const mine = leastLevels(sets, order);
  if (all.length <= listed) expect(mine).toEqual(leastLevels(all, order));
  else expect(mine.length).toBeGreaterThan(0);
}

const opensAccount: ReadonlySet<string> = new Set(['deletedAt', 'enabled', 'passwordSetAt']);

test('an answer is what the rules say, and so is the list of those who can', () => {
  fc.assert(
    fc.property(snapshot, asked, (given, question) => {
      const organisation = organisationOf(given);
      const state = stateOf(organisation);
      const { user: id, permission: key, desk, page: on, time, place } = question;
      const context = { now: time, place };
      const user = organisation.get('users', id);
      if (user === undefined) throw new Error(`${id} is missing`);
      const resource = desk === undefined ? undefined : { desk, page: on };
      const found = answer(user, organisation, context, { permission: key, ...(resource ? { resource } : {}) });
      expect(found.allowed).toBe(mayDo(state, question));
      // Yes, if and only if every single reason says so.
      const { held } = found.explanation;
      expect(found.allowed).toBe(found.signIn === 'ok' && held && (found.desk?.open ?? true));
      expect(new Set(whoCan(key, organisation, context, resource).map((each) => each.id))).toEqual(
        new Set([...state.users.keys()].filter((each) => mayDo(state, { ...question, user: each }))),
      );
    }),
    { numRuns: 1_500 },
  );
});

test('no smaller change turns a no into a yes, and every one of the smallest is found', () => {
  fc.assert(
    fc.property(snapshot, asked, (given, question) => {
      const organisation = organisationOf(given);
      const state = stateOf(organisation);
      if (mayDo(state, question)) return;
      const welcome = question.permission === 'admin' || isAdmin(state, question);
      compare(organisation, state, question, {
        pulls: pullsToTurnOn(state, question),
        order: [null, 'read', 'write'],
        turns: (after) => mayDo(after, question) && (welcome || !isAdmin(after, question)),
      });
    }),
    { numRuns: 60 },
  );
});

test('no smaller change turns a yes into a no, and every one of the smallest is found', () => {
  fc.assert(
    fc.property(snapshot, asked, (given, question) => {
      const organisation = organisationOf(given);
      const state = stateOf(organisation);
      if (!mayDo(state, question)) return;
      compare(organisation, state, question, {
        pulls: pullsToTurnOff(state, question),
        order: ['read', null, 'disabled'],
        turns: (after) => !mayDo(after, question),
      });
    }),
    { numRuns: 800 },
  );
});
