import { safeParse } from 'valibot';
import { pathWith, type Checked, type Endpoint, type PartOf, type Sent } from '../../shared/protocol/endpoint.ts';
import { errorBody } from '../../shared/protocol/errors.ts';
import type { Environment } from './environment.ts';
import type { RequestError } from './session-state.ts';
import { timing } from './timing.ts';

export type Answer<T> =
  | { readonly ok: true; readonly body: T }
  | { readonly ok: false; readonly status: number; readonly error: RequestError };

/** The parts of an endpoint's path, where it has any. */
type Parts<Path extends string> = [PartOf<Path>] extends [never] ? [] : [Readonly<Record<PartOf<Path>, string>>];

/** The server's HTTP interface. */
export interface Requests {
  /**
   * Never throws: no network is the error `offline`. What does not fit what the endpoint gives (a captive
   * portal's page, say) is an error, whatever its status says.
   */
  ask<E extends Endpoint>(
    endpoint: E,
    body: Sent<E['takes']>,
    ...parts: Parts<E['path']>
  ): Promise<Answer<Checked<E['gives']>>>;
}

const offline: RequestError = { code: 'offline', message: null };

export function createRequests({ baseUrl, fetch }: Pick<Environment, 'baseUrl' | 'fetch'>): Requests {
  return {
    async ask<E extends Endpoint>(endpoint: E, body: Sent<E['takes']>, ...parts: Parts<E['path']>) {
      let status = 0;
      try {
        const response = await fetch(`${baseUrl}${pathWith(endpoint.path, parts[0] ?? {})}`, {
          method: endpoint.method,
          credentials: 'same-origin',
          cache: 'no-store',
          signal: AbortSignal.timeout(timing.requestMs),
          ...(body === null ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
        });
        status = response.status;
        const text = await response.text();
        return response.ok ? read(endpoint, status, text) : { ok: false, status, error: readError(status, text) };
      } catch {
        // Without a status: no answer. With one: an answer that is not the server's.
        return { ok: false, status, error: status === 0 ? offline : unclear(status) };
      }
    },
  };
}

function read<E extends Endpoint>({ gives }: E, status: number, text: string): Answer<Checked<E['gives']>> {
  const checked = gives === null ? { success: status === 204, output: null } : safeParse(gives, JSON.parse(text));
  // The output is that of the endpoint's own schema.
  return checked.success
    ? { ok: true, body: checked.output as Checked<E['gives']> }
    : { ok: false, status, error: unclear(status) };
}

function readError(status: number, text: string): RequestError {
  const checked = safeParse(errorBody, JSON.parse(text));
  return checked.success ? checked.output.error : unclear(status);
}

/** The answer is not one that this app understands. */
function unclear(status: number): RequestError {
  return { code: status >= 500 ? 'internal' : 'bad-request', message: null };
}
