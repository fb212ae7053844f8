/** Sign in, sign out, and one's own sessions. */

import { closeCodes } from '../../shared/protocol/close-codes.ts';
import type { Me } from '../../shared/protocol/me.ts';
import {
  endOtherSessionsEndpoint,
  endSessionEndpoint,
  sessionsEndpoint,
  signInEndpoint,
  signOutEndpoint,
  type LiveSession,
} from '../../shared/protocol/session-endpoints.ts';
import type { SessionEnd } from '../../shared/protocol/session-end.ts';
import { limits } from '../../shared/schema/limits.ts';
import { nameKey } from '../../shared/schema/name-key.ts';
import { collections } from '../../shared/schema/records.ts';
import type { Devices } from '../access/known-devices.ts';
import type { Gate } from '../access/gate.ts';
import type { BegunSignIns } from '../access/begun-sign-ins.ts';
import type { FreshProofs } from '../access/fresh-proofs.ts';
import { cookieOfToken, endedCookie, hashOfToken } from '../access/session-token.ts';
import type { Sessions } from '../access/sessions.ts';
import type { PasswordSignIn } from '../access/password-sign-in.ts';
import type { Events } from '../events.ts';
import type { Log } from '../log.ts';
import type { Session } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';
import { refuse } from './answers.ts';
import { askingOf, enter, refusalMessages, type ApiContext, type Routes } from './api.ts';
import { readJson } from './json-body.ts';
import { serve } from './serve.ts';

export interface SignedInDeps {
  readonly gate: Gate;
  readonly hub: Pick<Hub, 'me' | 'endSession' | 'organisation'>;
  readonly sessions: Sessions;
  readonly proofs: FreshProofs;
  readonly devices: Devices;
  readonly events: Events;
  readonly log: Log;
}

export interface SessionRoutesDeps extends SignedInDeps {
  readonly signIn: PasswordSignIn;
  readonly begun: BegunSignIns;
}

export function sessionRoutes(deps: SessionRoutesDeps): Routes {
  return (api) => {
    serve(api, signInEndpoint, (context) => beginSession(context, deps));

    serve(api, signOutEndpoint, async (context) => {
      const entry = deps.gate.enter(askingOf(context));
      if (entry.kind !== 'signed-out') await endSession(deps, entry.sessionId, 'by-user');
      if (entry.kind === 'in') await deps.events.note(entry, { kind: 'sign-out' });
      context.header('Set-Cookie', endedCookie);
      return null;
    });

    serve(api, sessionsEndpoint, (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      return {
        sessions: deps.sessions.ofUser(entry.userId).map((session) => describeSession(session, entry.sessionId)),
      };
    });

    serve(api, endOtherSessionsEndpoint, async (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      const ended = await deps.sessions.endAllOf(entry.userId, entry.sessionId, 'by-user');
      for (const id of ended) deps.hub.endSession(id, closeCodes.signedOut);
      await deps.events.note(entry, {
        kind: 'session-ended',
        about: { collection: collections.users, id: entry.userId },
        facts: { ended: ended.length },
      });
      return null;
    });

    serve(api, endSessionEndpoint, async (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      const id = context.req.param('id');
      // Somebody else's session looks the same as one that does not exist.
      if (!deps.sessions.ofUser(entry.userId).some((session) => session.id === id)) return refuse(context, 'not-found');
      await endSession(deps, id, 'by-user');
      await deps.events.note(entry, {
        kind: 'session-ended',
        about: { collection: collections.users, id: entry.userId },
        facts: { ended: 1 },
      });
      if (id === entry.sessionId) context.header('Set-Cookie', endedCookie);
      return null;
    });
  };
}

async function beginSession(context: ApiContext, deps: SessionRoutesDeps): Promise<Me | Response> {
  const given = await readJson(context, signInEndpoint.takes);
  if (!given.ok) return given.answer;
  const place = deps.gate.placeOf(askingOf(context));
  const result = await deps.signIn(given.body, {
    place,
    userAgent: context.req.header('user-agent') ?? '',
    cookies: context.req.header('cookie'),
  });
  if (result.kind !== 'signed-in' && result.kind !== 'second-factor') {
    const why = result.kind === 'refused' ? result.why : result.kind;
    deps.log.warn({ username: given.body.username, address: place.address, why }, 'sign-in refused');
    const named = deps.hub.organisation.idOfName(collections.users, nameKey(given.body.username));
    await deps.events.signInFailed(named ?? null, place, why);
  }
  switch (result.kind) {
    case 'wrong-credentials':
      return refuse(context, 'wrong-credentials');
    case 'refused':
      return refuse(context, 'sign-in-refused', { message: refusalMessages[result.why] });
    case 'too-many':
      return refuse(context, 'too-many', { retryAfter: result.retryAfter });
    case 'unjudged':
      return refuse(context, 'users-unreadable', { retryAfter: 60 });
    case 'busy':
      return refuse(context, 'busy', { retryAfter: 2 });
    case 'second-factor': {
      context.header('Set-Cookie', deps.begun.begin({ userId: result.userId, hash: result.hash }).cookie);
      return refuse(context, result.toSetUp ? 'second-factor-to-set-up' : 'second-factor-needed');
    }
    case 'signed-in':
      return signedIn(context, deps, result);
    default:
      return result satisfies never;
  }
}

/** Ends whatever session the device had before: it continues with the new one alone. */
export async function signedIn(
  context: ApiContext,
  deps: SignedInDeps,
  signed: { readonly userId: string; readonly token: string; readonly ended: readonly string[] },
): Promise<Me | Response> {
  const before = deps.gate.enter(askingOf(context));
  if (before.kind !== 'signed-out') await endSession(deps, before.sessionId, 'by-user');
  deps.proofs.note(hashOfToken(signed.token));
  for (const id of signed.ended) deps.hub.endSession(id, closeCodes.signedOut);
  const { address, country } = before.place;
  deps.log.info({ userId: signed.userId, address, country }, 'signed in');
  const session = deps.sessions.find(signed.token, before.place);
  await deps.events.note(
    { userId: signed.userId, sessionId: session?.id ?? null, place: before.place },
    { kind: 'sign-in', facts: { userAgent: session?.userAgent ?? '' } },
  );
  context.header('Set-Cookie', cookieOfToken(signed.token, limits.sessionMs));
  rememberDevice(context, deps.devices, signed.userId);
  const me = deps.hub.me(signed.userId, before.place);
  return me ?? refuse(context, 'wrong-credentials');
}

/** From now on this device is known for this account, until the password is changed. */
export function rememberDevice(context: ApiContext, devices: Devices, userId: string): void {
  const cookie = devices.remember(context.req.header('cookie'), userId);
  if (cookie !== null) context.header('Set-Cookie', cookie, { append: true });
}

/** As it is listed; `asking`: the session that asks. */
export function describeSession(session: Session, asking: string): LiveSession {
  const { id, createdAt, lastSeenAt, address, country, userAgent } = session;
  return { id, current: id === asking, createdAt, lastSeenAt, address, country, userAgent };
}

async function endSession(
  deps: Pick<SessionRoutesDeps, 'hub' | 'sessions'>,
  id: string,
  why: SessionEnd,
): Promise<void> {
  await deps.sessions.end(id, why);
  deps.hub.endSession(id, closeCodes.signedOut);
}
