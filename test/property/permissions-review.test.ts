import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../shared/document/change.ts';
import { whatChanges } from '../../shared/permissions/impact.ts';
import { review } from '../../shared/permissions/review.ts';
import { compileSubject, hasLasting, type Subject } from '../../shared/permissions/subject.ts';
import { overlay, type Organisation, type OrganisationView } from '../../shared/schema/organisation.ts';
import { now } from '../support/call-centre.ts';
import {
  alice,
  bob,
  mallory,
  changeSet,
  organisationOf,
  places,
  snapshot,
  stateOf,
  times,
  userIds,
} from './permissions-arbitraries.ts';
import { hasAdministrator, rightsOf, type State } from './permissions-oracle.ts';

const actors = fc.constantFrom(...userIds, bob, bob, mallory, mallory, mallory, alice);
const history = fc.array(fc.record({ actor: actors, changes: changeSet }), { minLength: 1, maxLength: 6 });

test('whatever review allows, nobody gains a right that the actor does not hold for ever and everywhere, and somebody administers', () => {
  let allowed = 0;
  let allowedWithGain = 0;
  fc.assert(
    fc.property(snapshot, history, (given, steps) => {
      const organisation = organisationOf(given);
      let state = stateOf(organisation);
      for (const { actor, changes } of steps) {
        const subject = subjectOf(organisation, actor);
        if (subject === null || !review({ changes, before: organisation, actor: subject, now }).allowed) continue;
        const before = state;
        write(organisation, changes);
        state = stateOf(organisation);
        allowed += 1;
        allowedWithGain += Number(
          [...state.users.keys()].some((id) => difference(id, before, state).gained.length > 0),
        );
        expectNoGainBeyond(actor, subject, before, state);
        if (hasAdministrator(before, times, places)) expect(hasAdministrator(state, times, places)).toBe(true);
      }
    }),
    { numRuns: 250 },
  );
  // A judge that refuses everything would pass: so much at least was allowed, and granted something.
  expect(allowed).toBeGreaterThan(60);
  expect(allowedWithGain).toBeGreaterThan(8);
});

test('an actor who holds everything but admin is refused nothing that has no admin in it', () => {
  let judged = 0;
  fc.assert(
    fc.property(snapshot, changeSet, (given, changes) => {
      const organisation = organisationOf(withoutAdmin(given));
      if (changes.some((each) => isAboutAdmin(each))) return;
      const actor = subjectOf(organisation, bob);
      if (actor === null) throw new Error('bob is missing');
      const { verdicts } = review({ changes, before: organisation, actor, now });
      judged += 1;
      const about = verdicts.flatMap(({ reasons }) => reasons.map((reason) => reason.code));
      for (const code of ['grants-more', 'outranked', 'permission-missing', 'desk-not-yours', 'last-administrator'])
        expect(about).not.toContain(code);
    }),
    { numRuns: 1_500 },
  );
  expect(judged).toBeGreaterThan(500);
});

test('an administrator is refused only what is no matter of rights', () => {
  fc.assert(
    fc.property(snapshot, changeSet, (given, changes) => {
      const organisation = organisationOf(given);
      const actor = subjectOf(organisation, alice);
      if (actor === null) throw new Error('alice is missing');
      const codes = review({ changes, before: organisation, actor, now }).verdicts.flatMap(({ reasons }) =>
        reasons.map((reason) => reason.code),
      );
      for (const code of ['grants-more', 'outranked', 'permission-missing', 'desk-not-yours'])
        expect(codes).not.toContain(code);
    }),
    { numRuns: 500 },
  );
});

test('a verdict does not depend on the order of the changes, and judging writes nothing', () => {
  fc.assert(
    fc.property(snapshot, changeSet, actors, (given, changes, actor) => {
      const organisation = organisationOf(given);
      const subject = subjectOf(organisation, actor);
      // Two changes of one register are a different change set in another order.
      const registers = new Set(changes.map((each) => `${each.id}/${each.field}/${String(each.member)}`));
      if (subject === null || registers.size < changes.length) return;
      const kept = structuredClone(stateOf(organisation));
      const forth = review({ changes, before: organisation, actor: subject, now });
      const back = review({ changes: changes.toReversed(), before: organisation, actor: subject, now });
      expect(back.allowed).toBe(forth.allowed);
      expect(stateOf(organisation)).toEqual(kept);
    }),
    { numRuns: 500 },
  );
});

test('the impact that is foretold is what happens', () => {
  fc.assert(
    fc.property(snapshot, changeSet, (given, changes) => {
      const organisation = organisationOf(given);
      const known = changes.filter((each) => organisation.get(each.collection, each.id) !== undefined);
      const foretold = new Map(whatChanges(known, organisation, now).map((impact) => [impact.user, impact]));
      const before = stateOf(organisation);
      write(organisation, known);
      const after = stateOf(organisation);
      for (const id of after.users.keys()) {
        const { gained, lost } = difference(id, before, after);
        expect(
          foretold
            .get(id)
            ?.gains.map((key) => `can ${key}`)
            .toSorted() ?? [],
        ).toEqual(gained.filter((right) => right.startsWith('can ')).toSorted());
        expect(
          foretold
            .get(id)
            ?.losses.map((key) => `can ${key}`)
            .toSorted() ?? [],
        ).toEqual(lost.filter((right) => right.startsWith('can ')).toSorted());
      }
    }),
    { numRuns: 120 },
  );
});

test('an overlay is judged as the organisation that was written to', () => {
  fc.assert(
    fc.property(snapshot, changeSet, changeSet, actors, (given, first, second, actor) => {
      const organisation = organisationOf(given);
      const subject = subjectOf(organisation, actor);
      const known = first.filter((each) => organisation.get(each.collection, each.id) !== undefined);
      if (subject === null) return;
      // Who of several is named may differ.
      const codesOf = (view: OrganisationView) =>
        review({ changes: second, before: view, actor: subject, now }).verdicts.map(({ reasons }) =>
          [...new Set(reasons.map((reason) => reason.code))].toSorted(),
        );
      const layered = codesOf(overlay(organisation, known));
      write(organisation, known);
      expect(layered).toEqual(codesOf(organisation));
    }),
    { numRuns: 500 },
  );
});

function subjectOf(organisation: Organisation, id: string): Subject | null {
  const user = organisation.get('users', id);
  return user === undefined ? null : compileSubject(user, organisation, { now, place: null });
}

function write(organisation: Organisation, changes: readonly Change[]): void {
  for (const each of changes) organisation.write(each.collection, each.id, each.field, each.member, each.after);
}

function expectNoGainBeyond(actor: string, subject: Subject, before: State, after: State): void {
  if (hasLasting(subject, 'admin')) return;
  const held = rightsEverywhere(actor, before);
  for (const id of after.users.keys()) {
    const beyond = difference(id, before, after).gained.filter((right) => !held.every((rights) => rights.has(right)));
    expect(beyond, `gained by ${id}`).toEqual([]);
  }
}

/** At any time and place. */
function difference(
  id: string,
  before: State,
  after: State,
): { readonly gained: readonly string[]; readonly lost: readonly string[] } {
  const was = rightsEverywhere(id, before);
  const is = rightsEverywhere(id, after);
  return { gained: beyond(is, was), lost: beyond(was, is) };
}

function beyond(rights: readonly ReadonlySet<string>[], others: readonly ReadonlySet<string>[]): readonly string[] {
  return [
    ...new Set(rights.flatMap((each, context) => [...each].filter((right) => others[context]?.has(right) !== true))),
  ];
}

/** One set of rights for each time and place, always in the same order; looked up once for each state. */
function rightsEverywhere(id: string, state: State): readonly ReadonlySet<string>[] {
  let known = looked.get(state);
  if (known === undefined) looked.set(state, (known = new Map()));
  const rights =
    known.get(id) ?? times.flatMap((time) => places.map((place) => rightsOf(state.users.get(id), state, time, place)));
  known.set(id, rights);
  return rights;
}

const looked = new WeakMap<State, Map<string, readonly ReadonlySet<string>[]>>();

function withoutAdmin(given: Parameters<typeof organisationOf>[0]): Parameters<typeof organisationOf>[0] {
  const out = <T extends object>(members: T): T =>
    Object.fromEntries(
      Object.entries(members).filter(([key]) => key !== 'admin' && key !== 'builtin.administrator'),
    ) as T;
  return {
    ...given,
    roles: given.roles.map((role) => ({ ...role, permissions: out(role.permissions), extends: out(role.extends) })),
    users: given.users.map((user) => ({ ...user, roles: out(user.roles) })),
  };
}

function isAboutAdmin(each: Change): boolean {
  return each.id === alice || each.member === 'admin' || each.member === 'builtin.administrator';
}
