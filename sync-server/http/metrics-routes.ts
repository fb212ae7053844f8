/**
 * `/metrics`, in the format of Prometheus: figures, without names or content.
 *
 * Refuses, as if it were not there: whoever does not bring the token; without one, whatever comes from another
 * machine or through a proxy.
 */

import { timingSafeEqual } from 'node:crypto';
import type { Registry } from 'prom-client';
import { refuse } from './answers.ts';
import type { ApiContext, Routes } from './api.ts';

const loopback = /^(?:127\.|::1$|::ffff:127\.)/u;
/** What proxies say of whom they speak for. */
const ofProxies = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

export function metricsRoutes({
  registry,
  token,
}: {
  readonly registry: Registry;
  /** Null: there is none. */
  readonly token: string | null;
}): Routes {
  function mayAsk(context: ApiContext): boolean {
    const { headers, socket } = context.env.incoming;
    if (token !== null) return isSame(headers.authorization ?? '', `Bearer ${token}`);
    return loopback.test(socket.remoteAddress ?? '') && ofProxies.every((name) => headers[name] === undefined);
  }

  return (api) => {
    api.get('/metrics', async (context) => {
      if (!mayAsk(context)) return refuse(context, 'not-found');
      return context.body(await registry.metrics(), 200, { 'Content-Type': registry.contentType });
    });
  };
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
