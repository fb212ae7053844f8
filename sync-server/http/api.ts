/**
 * The HTTP API: JSON in, JSON out.
 *
 * Guarantees: nothing is changed for a page of another origin; no answer is stored by anyone; every error
 * is an ErrorBody (shared/protocol/errors.ts), one that nobody expected too, and that one is logged.
 */

import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { Gate, Asking, Entry } from '../access/gate.ts';
import { isOurs } from '../access/origins.ts';
import type { ErrorCode } from '../../shared/protocol/errors.ts';
import type { Log } from '../log.ts';
import { StoreReadOnly, StoreUnreadable } from '../store/damage.ts';
import { StoreFailed } from '../sync/hub.ts';
import { newRequestId, withRequestId } from '../request-id.ts';
import { refuse } from './answers.ts';

export interface ApiEnv {
  Bindings: HttpBindings;
}
export type ApiContext = Context<ApiEnv>;

export interface ApiDeps {
  readonly gate: Gate;
  readonly origins: readonly string[];
  readonly log: Log;
  /** Told of each answer. */
  readonly answered: (method: string, status: number, seconds: number) => void;
}

/** One group of routes; adds itself. */
export type Routes = (api: Hono<ApiEnv>) => void;

export function createApi(deps: ApiDeps, routes: readonly Routes[]): Hono<ApiEnv> {
  const api = new Hono<ApiEnv>();
  api.use(named(deps));
  api.use(neverStored);
  api.use(onlyOurPages(deps.origins));
  for (const add of routes) add(api);
  api.notFound((context) => refuse(context, 'not-found'));
  api.onError((error, context) => {
    const known = codeOf(error);
    if (known !== null) {
      deps.log.warn({ error: error.message, method: context.req.method, path: context.req.path }, 'the store said no');
      return refuse(context, known);
    }
    deps.log.error({ err: error, method: context.req.method, path: context.req.path }, 'request failed');
    return refuse(context, 'internal');
  });
  return api;
}

/** What the store could not do is not a bug. */
function codeOf(error: unknown): ErrorCode | null {
  if (error instanceof StoreReadOnly) return 'server-read-only';
  if (error instanceof StoreFailed) return 'store-failed';
  return error instanceof StoreUnreadable ? 'users-unreadable' : null;
}

/** What a request says about who is asking. */
export function askingOf(context: ApiContext): Asking {
  const { headers, socket } = context.env.incoming;
  const forwarded = headers['x-forwarded-for'];
  return {
    remoteAddress: socket.remoteAddress,
    forwardedFor: Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
    authorization: headers.authorization,
    cookie: headers.cookie,
  };
}

/** The user who is signed in, or the answer to a request without one. */
export function enter(context: ApiContext, gate: Gate): (Entry & { readonly kind: 'in' }) | Response {
  const entry = gate.enter(askingOf(context));
  if (entry.kind === 'in') return entry;
  if (entry.kind === 'signed-out') return refuse(context, 'signed-out', entry.why === null ? {} : { why: entry.why });
  if (entry.kind === 'unknown') return refuse(context, 'users-unreadable');
  return refuse(context, 'sign-in-refused', { message: refusalMessages[entry.why] });
}

export const refusalMessages = {
  disabled: 'This account is disabled. An administrator can enable it.',
  deleted: 'This account was deleted. An administrator can restore it.',
  'no-portal': 'This account has the scope No Portal: it can never sign in.',
  'nothing-active-here':
    'None of your roles is active where you are now. An administrator can tell you from where they are.',
  'no-way-in': 'This account has no password and no passkey yet. An administrator can set a password.',
} as const;

/** What changes something, or was refused, has a line in the log; all of them are counted. */
function named({ answered, log }: ApiDeps): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const began = performance.now();
    const id = newRequestId();
    await withRequestId(id, async () => {
      context.header('X-Request-Id', id);
      await next();
      const ms = performance.now() - began;
      const { method, path } = context.req;
      const { status } = context.res;
      answered(method, status, ms / 1_000);
      if (!isReading(method) || status >= 400) log.info({ method, path, status, ms: Math.round(ms) }, 'answered');
    });
  };
}

const neverStored: MiddlewareHandler<ApiEnv> = async (context, next) => {
  context.header('Cache-Control', 'no-store');
  await next();
};

function onlyOurPages(origins: readonly string[]): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const headers = { origin: context.req.header('origin'), secFetchSite: context.req.header('sec-fetch-site') };
    if (!isReading(context.req.method) && !isOurs(headers, origins)) return refuse(context, 'origin-refused');
    return next();
  };
}

function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}
