import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { administratorRoleId } from '../../../shared/catalogue/built-in-roles.ts';
import type { Checked } from '../../../shared/protocol/endpoint.ts';
import type { Me } from '../../../shared/protocol/me.ts';
import type { setupStateEndpoint } from '../../../shared/protocol/setup-endpoints.ts';
import { cookieOf, password, startWith, type Answer, type Started } from '../http/started.ts';

let started: Started;
let code: string;
beforeEach(async () => {
  started = await startWith({ people: [] });
  code = new URL(started.server.setupLink ?? '').hash.slice('#code='.length);
});
afterEach(() => started.stop());

const body = (changes: object = {}): object => ({
  code,
  organisation: ' Harbour Street ',
  username: 'alice',
  email: 'alice@example.org',
  password,
  ...changes,
});
const setUp = (changes: object = {}): Promise<Answer> => started.send('POST', '/api/setup', { json: body(changes) });
type SetupState = Checked<typeof setupStateEndpoint.gives>;
const needed = async (): Promise<boolean> => (await started.send('GET', '/api/setup')).json<SetupState>().needed;

describe('the first start', () => {
  it('prints a link, and whoever opens it makes the organisation and its first administrator', async () => {
    expect(started.server.setupLink).toMatch(
      new RegExp(`^http://localhost:${started.port}/setup#code=[\\w-]{22}$`, 'u'),
    );
    expect(await needed()).toBe(true);
    const answer = await setUp();
    expect(answer.status).toBe(200);
    const me = answer.json<Me>();
    expect(me.organisation.name).toBe('Harbour Street');
    expect(me.user.username).toBe('alice');
    expect(started.hub.organisation.get('users', me.user.id)).toMatchObject({
      enabled: true,
      email: 'alice@example.org',
      roles: { [administratorRoleId]: true },
    });
    expect((await started.send('GET', '/api/me', { headers: { cookie: cookieOf(answer) } })).status).toBe(200);
    expect(await started.signIn('alice')).not.toBe(cookieOf(answer));
    expect(await needed()).toBe(false);
  });

  it('works once', async () => {
    expect((await setUp()).status).toBe(200);
    expect((await setUp({ username: 'mallory' })).json().error.code).toBe('setup-done');
    expect(started.hub.organisation.count('users')).toBe(1);
  });

  it('works once even for two at the same moment', async () => {
    const answers = await Promise.all([setUp(), setUp({ username: 'bob' }), setUp({ username: 'carol' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(started.hub.organisation.count('users')).toBe(1);
  });

  it('refuses whoever does not have the code, and slows down guessing', async () => {
    const codes: string[] = [];
    for (let time = 0; time < 8; time += 1) codes.push((await setUp({ code: `guess${time}` })).json().error.code);
    expect(codes[0]).toBe('setup-code-wrong');
    expect(codes.at(-1)).toBe('too-many');
    expect(await needed()).toBe(true);
  });

  it('says what is wrong with what was typed, and can be tried again', async () => {
    const wrong = [
      { organisation: '  ' },
      { username: 'two words' },
      { username: '' },
      { email: 'not an address' },
      { organisation: 'a\u202eb' },
      { username: 7 },
    ];
    for (const changes of wrong) expect([(await setUp(changes)).status, changes]).toEqual([400, changes]);
    expect((await setUp({ password: 'short' })).json().error.code).toBe('password-too-short');
    expect((await setUp({ username: 'alice.example', password: 'Alice.Example' })).json().error.code).toBe(
      'password-is-username',
    );
    expect((await setUp({ email: '' })).status).toBe(200);
  });

  it('lets nobody sign in before', async () => {
    expect(
      (await started.send('POST', '/api/session', { json: { username: 'admin', password: 'rolecall-demo' } })).status,
    ).toBe(401);
  });
});
