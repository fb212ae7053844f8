import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../shared/document/change.ts';
import { whatChanges } from '../../shared/permissions/impact.ts';
import { review } from '../../shared/permissions/review.ts';
import { compileSubject, hasLasting, type Subject } from '../../shared/permissions/subject.ts';
import { overlay, type Organisation, type OrganisationView } from '../../shared/schema/organisation.ts';
import { now } from '../support/call-centre.ts';
import { alice, bob, changeSet, organisationOf, places, snapshot, stateOf, times, userIds } from './permissions-arbitraries.ts';
import { hasAdministrator, rightsOf, type State } from './permissions-oracle.ts';

const actors = fc.constantFrom(...userIds, bob, bob, bob, alice);
const history = fc.array(fc.record({ actor: actors, changes: changeSet }), { minLength: 1, maxLength: 6 });

test('whatever review allows, nobody gains a right that the actor does not hold for ever and everywhere, and somebody administers', () => {
  let allowed = 0;
  let allowedWithGain = 0;
  fc.assert(
    fc.property(snapshot, history, (given, steps) => {
      const organisation = organisationOf(given);
      for (const { actor, changes } of steps) {
        const subject = subjectOf(organisation, actor);
        if (subject === null || !review({ changes, before: organisation, actor: subject, now }).allowed) continue;
        const before = stateOf(organisation);
        const gained = write(organisation, changes, before);
        const after = stateOf(organisation);
        allowed += 1;
        allowedWithGain += Number(gained);
        expectNoGainBeyond(actor, subject, before, after);
        if (hasAdministrator(before, times, places)) expect(hasAdministrator(after, times, places)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
  // A judge that refuses everything would pass: so much at least was allowed, and granted something.
  expect(allowed).toBeGreaterThan(100);
  expect(allowedWithGain).toBeGreaterThan(15);
});

test('who holds everything but admin is refused nothing that has no admin in it', () => {
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
      for (const code of ['grants-more', 'outranked', 'permission-missing', 'desk-not-yours', 'last-administrator']) expect(about).not.toContain(code);
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
      const codes = review({ changes, before: organisation, actor, now }).verdicts.flatMap(({ reasons }) => reasons.map((reason) => reason.code));
      for (const code of ['grants-more', 'outranked', 'permission-missing', 'desk-not-yours']) expect(codes).not.toContain(code);
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
      write(organisation, known, before);
      const after = stateOf(organisation);
      for (const id of after.users.keys()) {
        const { gained, lost } = difference(id, before, after);
        expect(foretold.get(id)?.gains.map((key) => `can ${key}`).toSorted() ?? []).toEqual(gained.filter((right) => right.startsWith('can ')).toSorted());
        expect(foretold.get(id)?.losses.map((key) => `can ${key}`).toSorted() ?? []).toEqual(lost.filter((right) => right.startsWith('can ')).toSorted());
      }
    }),
    { numRuns: 200 },
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
        review({ changes: second, before: view, actor: subject, now }).verdicts.map(({ reasons }) => [...new Set(reasons.map((reason) => reason.code))].toSorted());
      const layered = codesOf(overlay(organisation, known));
      write(organisation, known, stateOf(organisation));
      expect(layered).toEqual(codesOf(organisation));
    }),
    { numRuns: 500 },
  );
});

function subjectOf(organisation: Organisation, id: string): Subject | null {
  const user = organisation.get('users', id);
  return user === undefined ? null : compileSubject(user, organisation, { now, place: null });
}

/** Whether somebody gained something here and now. */
function write(organisation: Organisation, changes: readonly Change[], before: State): boolean {
  for (const each of changes) organisation.write(each.collection, each.id, each.field, each.member, each.after);
  const after = stateOf(organisation);
  const where = { address: null, country: null };
  return [...after.users].some(([id, user]) => rightsOf(user, after, now, where).difference(rightsOf(before.users.get(id), before, now, where)).size > 0);
}

function expectNoGainBeyond(actor: string, subject: Subject, before: State, after: State): void {
  if (hasLasting(subject, 'admin')) return;
  const holder = before.users.get(actor);
  const held = times.flatMap((time) => places.map((place) => rightsOf(holder, before, time, place))).reduce((all, each) => all.intersection(each));
  for (const id of after.users.keys()) {
    const beyond = difference(id, before, after).gained.filter((right) => !held.has(right));
    expect(beyond, `gained by ${id}`).toEqual([]);
  }
}

/** At any time and place. */
function difference(id: string, before: State, after: State): { readonly gained: readonly string[]; readonly lost: readonly string[] } {
  const gained = new Set<string>();
  const lost = new Set<string>();
  for (const time of times) {
    for (const place of places) {
      const [was, is] = [rightsOf(before.users.get(id), before, time, place), rightsOf(after.users.get(id), after, time, place)];
      for (const right of is) if (!was.has(right)) gained.add(right);
      for (const right of was) if (!is.has(right)) lost.add(right);
    }
  }
  return { gained: [...gained], lost: [...lost] };
}

function withoutAdmin(given: Parameters<typeof organisationOf>[0]): Parameters<typeof organisationOf>[0] {
  const out = <T extends object>(members: T): T => Object.fromEntries(Object.entries(members).filter(([key]) => key !== 'admin' && key !== 'builtin.administrator')) as T;
  return {
    ...given,
    roles: given.roles.map((role) => ({ ...role, permissions: out(role.permissions), extends: out(role.extends) })),
    users: given.users.map((user) => ({ ...user, roles: out(user.roles) })),
  };
}

function isAboutAdmin(each: Change): boolean {
  return each.id === alice || each.member === 'admin' || each.member === 'builtin.administrator';
}

