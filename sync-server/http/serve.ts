/**
 * Puts an endpoint (shared/protocol) behind its address. What a route gives is what the endpoint says it
 * gives, or it does not compile; a Response of its own is for refusals and other statuses.
 */

import type { Context, Hono } from 'hono';
import type { Body, Endpoint, Sent } from '../../shared/protocol/endpoint.ts';
import type { ApiEnv } from './api.ts';

export function serve<Path extends string, Gives extends Body>(
  api: Hono<ApiEnv>,
  endpoint: Endpoint & { readonly path: Path; readonly gives: Gives },
  route: (context: Context<ApiEnv, Path>) => Sent<Gives> | Response | Promise<Sent<Gives> | Response>,
): void {
  api.on(endpoint.method, endpoint.path, async (context) => {
    const given = await route(context);
    if (given instanceof Response) return given;
    return given === null ? context.body(null, 204) : context.json(given);
  });
}
