import { afterEach, expect, test } from 'vitest';
import type { Client } from '../../../app/data/client.ts';
import { requestErrorText } from '../../../app/language/request-error-text.ts';
import { createDevice, noNetwork, when } from './device.ts';
import { meOf } from './people.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});
const alice = meOf('alice');
const [entry] = alice.timeline;

/** A tab whose every request is answered with this. */
function answeredWith(answer: () => Response): Client {
  const device = createDevice({ ...noNetwork, fetch: () => Promise.resolve(answer()) });
  ends.push(() => device.stop());
  return device.openTab();
}
const isSignedOut = (client: Client): Promise<unknown> => when(client.session, ({ kind }) => kind === 'signed-out');

const unfit: Readonly<Record<string, unknown>> = {
  nothing: null,
  'rights that never begin': { ...alice, timeline: [] },
  'a right without an end beyond the last end': { ...alice, timeline: [{ ...entry, until: 5 }] },
  'rights that are no list': { ...alice, timeline: [{ until: null, subject: { ...entry?.subject, permissions: 7 } }] },
  'half a subject': { ...alice, timeline: [{ until: null, subject: { userId: alice.user.id } }] },
  'a level that does not exist': {
    ...alice,
    timeline: [{ until: null, subject: { ...entry?.subject, modules: { users: 'all' } } }],
  },
  'a user without an id': { ...alice, user: { username: 'alice', email: '' } },
  'a time that is none': { ...alice, at: 'soon' },
};

for (const [name, body] of Object.entries(unfit)) {
  test(`${name}: an answer that does not fit signs nobody in, and says so at once`, async () => {
    const client = answeredWith(() => Response.json(body));
    await isSignedOut(client);
    const result = await client.signIn('alice', 'correct horse battery');
    if (result.ok) throw new Error('somebody was signed in');
    expect(requestErrorText(result.error)).toContain('does not understand');
    expect([client.session.get().kind, client.subject()]).toEqual(['signed-out', null]);
  });
}

test('what a newer server says besides is left out, and the rest holds', async () => {
  const subject = { ...entry?.subject, permissions: ['show_user', 'fly'], modules: { moon: 'write' }, wings: 2 };
  const newer = { ...alice, rooms: ['attic', 'users'], timeline: [{ until: null, subject }], news: true };
  const client = answeredWith(() => Response.json(newer));
  await when(client.session, ({ kind }) => kind === 'signed-in');
  expect(client.session.get()).toMatchObject({ me: { rooms: ['users'] } });
  expect(client.session.get()).not.toHaveProperty('me.news');
  expect(client.session.get()).toHaveProperty('me.timeline.0.subject.permissions', ['show_user']);
  expect(client.session.get()).toHaveProperty('me.timeline.0.subject.modules', {});
});

test('a password was set only if the server says so: the page of a hotspot is no answer', async () => {
  const portal = answeredWith(() => new Response('', { status: 200 }));
  expect(await portal.setUserPassword('u_1', 'a long enough password')).toMatchObject({ ok: false });
  const server = answeredWith(() => new Response(null, { status: 204 }));
  expect(await server.setUserPassword('u_1', 'a long enough password')).toEqual({ ok: true });
});

test('a refusal is told in the words of the server, also one with a code that this app does not know', async () => {
  const error = { code: 'moon-is-full', message: 'Not on a full moon. Try again tomorrow.', retryAfter: 60 };
  const client = answeredWith(() => Response.json({ error }, { status: 403 }));
  await isSignedOut(client);
  const refused = await client.signIn('alice', 'correct horse battery');
  expect(refused).toEqual({ ok: false, error: { ...error, code: 'bad-request' } });
  if (!refused.ok) expect(requestErrorText(refused.error)).toBe(error.message);
  const broken = answeredWith(() => Response.json({ error: 'no' }, { status: 500 }));
  await isSignedOut(broken);
  expect(await broken.signIn('alice', 'correct horse battery')).toMatchObject({
    ok: false,
    error: { code: 'internal' },
  });
});
