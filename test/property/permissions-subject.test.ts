import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modules } from '../../shared/catalogue/modules.ts';
import { permissionKeys } from '../../shared/catalogue/permissions.ts';
import { keysOf } from '../../shared/permissions/bits.ts';
import { decide } from '../../shared/permissions/decide.ts';
import { explainPermission } from '../../shared/permissions/explain.ts';
import { compileSubject } from '../../shared/permissions/subject.ts';
import { whoCan } from '../../shared/permissions/who-can.ts';
import {
  anyPlace,
  anyTime,
  organisationOf,
  places,
  snapshot,
  stateOf,
  times,
  userIds,
} from './permissions-arbitraries.ts';
import { desksOf, effective, isBlocked, isMasked, levelOf, pagesOf, signInOf } from './permissions-oracle.ts';

const somewhere = fc.record({ user: fc.constantFrom(...userIds), time: anyTime, place: anyPlace });

test('a compiled subject holds what the rules say, at any time and place', () => {
  fc.assert(
    fc.property(snapshot, fc.array(somewhere, { minLength: 1, maxLength: 4 }), (given, asked) => {
      const organisation = organisationOf(given);
      const state = stateOf(organisation);
      for (const { user: id, time, place } of asked) {
        const user = organisation.get('users', id);
        if (user === undefined) throw new Error(`${id} is missing`);
        const subject = compileSubject(user, organisation, { now: time, place });
        expect(keysOf(subject.permissions).toSorted()).toEqual([...effective(user, state, time, place)].toSorted());
        expect([...subject.desks.assigned].toSorted()).toEqual(desksOf(user, state, time).toSorted());
        expect(subject.maskPhone).toBe(isMasked(user, state, time, place));
        expect(subject.signIn).toBe(signInOf(user, state, time, place));
        for (const { key } of modules) expect(subject.modules[key]).toBe(levelOf(user, state, time, place, key));
        const pages = pagesOf(user, state, time, place);
        for (const page of ['realtime', 'reports', 'edit'] as const) {
          const scope = subject.desks[page];
          expect(scope === 'all').toBe(pages.includes(`${page} *`));
          if (scope !== 'all')
            expect([...scope].map((desk) => `${page} ${desk}`).toSorted()).toEqual(
              pages.filter((each) => each.startsWith(page)).toSorted(),
            );
        }
      }
    }),
    { numRuns: 800 },
  );
});

test('what is held lastingly is held at every time and place from now on', () => {
  fc.assert(
    fc.property(snapshot, fc.constantFrom(...userIds), fc.constantFrom(...times), (given, id, since) => {
      const organisation = organisationOf(given);
      const state = stateOf(organisation);
      const user = organisation.get('users', id);
      if (user === undefined) throw new Error(`${id} is missing`);
      const { lasting, desks, unmaskedLastingly } = compileSubject(user, organisation, { now: since, place: null });
      for (const time of times.filter((each) => each >= since)) {
        for (const place of places) {
          const held = isBlocked(user, state, time, place) ? new Set<string>() : effective(user, state, time, place);
          for (const key of keysOf(lasting)) expect(held.has(key), key).toBe(true);
          if (unmaskedLastingly) expect(isMasked(user, state, time, place)).toBe(false);
        }
        for (const desk of desks.lasting) expect(desksOf(user, state, time)).toContain(desk);
      }
    }),
    { numRuns: 120 },
  );
});

test('a subject stays true until it says that it changes', () => {
  fc.assert(
    fc.property(snapshot, fc.constantFrom(...userIds), anyPlace, (given, id, place) => {
      const organisation = organisationOf(given);
      const user = organisation.get('users', id);
      if (user === undefined) throw new Error(`${id} is missing`);
      for (const time of times) {
        const subject = compileSubject(user, organisation, { now: time, place });
        for (const next of times.filter(
          (each) => each > time && each < (subject.changesAt ?? Number.POSITIVE_INFINITY),
        )) {
          expect(compileSubject(user, organisation, { now: next, place })).toEqual(subject);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('an explanation and the list of who can agree with the subject', () => {
  fc.assert(
    fc.property(snapshot, somewhere, fc.constantFrom(...permissionKeys), (given, { user: id, time, place }, key) => {
      const organisation = organisationOf(given);
      const user = organisation.get('users', id);
      if (user === undefined) throw new Error(`${id} is missing`);
      const context = { now: time, place };
      const subject = compileSubject(user, organisation, context);
      const { held, impliedByAdmin, sources, noes, missing } = explainPermission(user, organisation, context, key);
      const allowed = decide(subject, key).decision === 'allow';
      const granted = sources.some((source) => source.inactive === null);
      const forbidden = noes.some((source) => source.inactive === null);
      expect(held).toBe(allowed);
      // Held: granted, not forbidden unless by admin, and nothing missing. Not held: one of these is why.
      if (key !== 'disallow_changing_pause')
        expect(held).toBe(granted && missing.length === 0 && (!forbidden || impliedByAdmin));
      expect(whoCan(key, organisation, context).some((each) => each.id === id)).toBe(
        allowed && subject.signIn === 'ok',
      );
    }),
    { numRuns: 1_500 },
  );
});
