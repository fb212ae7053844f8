/** One browser: it keeps its cookies, and says what the server answered. */

import type { SoftPasskey } from '../../support/soft-passkey.ts';
import { CookieJar } from '../../support/cookie-jar.ts';
import { password, type Answer, type Started } from '../http/started.ts';

export interface Browser {
  readonly jar: CookieJar;
  send(method: string, path: string, json?: unknown): Promise<Answer>;
  /** The code of the error, or `ok`. */
  says(method: string, path: string, json?: unknown): Promise<string>;
  signIn(username: string, typed?: string): Promise<string>;
  addPasskey(passkey: SoftPasskey, name?: string): Promise<string>;
  challenge(path: string, json?: unknown): Promise<string>;
}

export function browserOf(started: Started, userAgent = 'Test'): Browser {
  const jar = new CookieJar();
  const browser: Browser = {
    jar,
    async send(method, path, json) {
      const answer = await started.send(method, path, {
        headers: { cookie: jar.header, 'user-agent': userAgent },
        ...(json === undefined ? {} : { json }),
      });
      jar.take(answer.headers);
      return answer;
    },
    async says(method, path, json) {
      const answer = await browser.send(method, path, json);
      return answer.status < 300 ? 'ok' : answer.json().error.code;
    },
    signIn: (username, typed = password) => browser.says('POST', '/api/session', { username, password: typed }),
    async addPasskey(passkey, name = 'Tablet') {
      const challenge = await browser.challenge('/api/me/passkeys/challenge');
      return browser.says('POST', '/api/me/passkeys', { name, passkey: passkey.made(challenge) });
    },
    async challenge(path, json) {
      const answer = await browser.send('POST', path, json);
      return answer.json<{ readonly challenge: string }>().challenge;
    },
  };
  return browser;
}
