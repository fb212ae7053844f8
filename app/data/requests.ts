import type { ErrorBody, SetupBody, SetupState } from '../../shared/protocol/api.ts';
import type { Me } from '../../shared/protocol/me.ts';
import type { Environment } from './environment.ts';
import { isObject } from './damage.ts';
import type { RequestError } from './session-state.ts';
import { timing } from './timing.ts';

export type Answer<T> =
  | { readonly ok: true; readonly body: T }
  | { readonly ok: false; readonly status: number; readonly error: RequestError };

/** The server's HTTP interface. Never throws: no network is the error `offline`. */
export interface Requests {
  me(): Promise<Answer<Me>>;
  signIn(username: string, password: string): Promise<Answer<Me>>;
  signOut(): Promise<Answer<null>>;
  setupState(): Promise<Answer<SetupState>>;
  setup(body: SetupBody): Promise<Answer<Me>>;
  changeOwnPassword(current: string, next: string): Promise<Answer<null>>;
  setUserPassword(userId: string, next: string): Promise<Answer<null>>;
}

const offline: RequestError = {
  code: 'offline',
  message: 'The server cannot be reached. Check the connection and try again.',
};

export function createRequests({ baseUrl, fetch }: Pick<Environment, 'baseUrl' | 'fetch'>): Requests {
  const ask = async <T>(
    method: string,
    path: string,
    body: object | null,
    read: (given: unknown) => T | null,
  ): Promise<Answer<T>> => {
    let status = 0;
    try {
      const response = await fetch(`${baseUrl}${path}`, {
        method,
        credentials: 'same-origin',
        cache: 'no-store',
        signal: AbortSignal.timeout(timing.requestMs),
        ...(body === null ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      });
      status = response.status;
      const text = await response.text();
      const given: unknown = text === '' ? null : JSON.parse(text);
      if (response.ok) {
        const answer = read(given);
        return answer === null ? { ok: false, status, error: unclear(status) } : { ok: true, body: answer };
      }
      return { ok: false, status, error: isErrorBody(given) ? given.error : unclear(status) };
    } catch {
      // Without a status: no answer. With one: an answer that is not the server's (a proxy's page, say).
      return { ok: false, status, error: status === 0 ? offline : unclear(status) };
    }
  };
  const done = (): null => null;

  return {
    me: () => ask('GET', '/api/me', null, readMe),
    signIn: (username, password) => ask('POST', '/api/session', { username, password }, readMe),
    signOut: () => askDone('DELETE', '/api/session', null),
    setupState: () =>
      ask('GET', '/api/setup', null, (given) =>
        isObject(given) && typeof given['needed'] === 'boolean' ? { needed: given['needed'] } : null,
      ),
    setup: (body) => ask('POST', '/api/setup', body, readMe),
    changeOwnPassword: (current, next) => askDone('PUT', '/api/me/password', { current, next }),
    setUserPassword: (userId, next) => askDone('PUT', `/api/users/${encodeURIComponent(userId)}/password`, { next }),
  };

  async function askDone(method: string, path: string, body: object | null): Promise<Answer<null>> {
    const answer = await ask(method, path, body, () => true);
    return answer.ok ? { ok: true, body: done() } : answer;
  }
}

function unclear(status: number): RequestError {
  return status === 0
    ? offline
    : {
        code: status >= 500 ? 'internal' : 'bad-request',
        message: 'The server gave an answer that this app does not understand. Try again.',
      };
}

function isErrorBody(given: unknown): given is ErrorBody {
  return (
    isObject(given) &&
    isObject(given['error']) &&
    typeof given['error']['code'] === 'string' &&
    typeof given['error']['message'] === 'string'
  );
}

/** The server is trusted to make a whole `Me`; a captive portal's answer is not one. */
export function readMe(given: unknown): Me | null {
  const isMe =
    isObject(given) &&
    isObject(given['user']) &&
    isObject(given['organisation']) &&
    Array.isArray(given['rooms']) &&
    Array.isArray(given['timeline']) &&
    typeof given['at'] === 'number';
  return isMe ? (given as unknown as Me) : null;
}
