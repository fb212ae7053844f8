/** Signing in and out, and what is known of it when the app starts, with or without a network. */

import type { Client } from './client.ts';
import { NewerDatabase } from './database-connection.ts';
import type { DeviceStore } from './device-store.ts';
import type { Environment } from './environment.ts';
import type { HeldSaves } from './held-saves.ts';
import { createDerived, createObservable, type Observable } from './observable.ts';
import type { Answer, Requests } from './requests.ts';
import { adoptMe, forgetUser } from './session-rows.ts';
import type { RequestResult, SessionState, UnusableWhy } from './session-state.ts';
import { keptWork } from './work-views.ts';
import { meEndpoint, type Me } from '../../shared/protocol/me.ts';
import { ownProfileEndpoint } from '../../shared/protocol/profile-endpoint.ts';
import { signInEndpoint, signOutEndpoint } from '../../shared/protocol/session-endpoints.ts';
import { setupEndpoint, setupStateEndpoint } from '../../shared/protocol/setup-endpoints.ts';

export interface DeviceSession extends Pick<Client, 'changeOwnProfile' | 'enter' | 'setup' | 'signIn' | 'signOut'> {
  readonly state: Observable<SessionState>;
  /** What the device knows is in memory. */
  readonly started: Promise<void>;
  resultOf(answer: Answer<unknown>): RequestResult;
  stop(): void;
}

export interface SessionDeps {
  readonly environment: Environment;
  readonly store: DeviceStore;
  readonly requests: Requests;
  readonly held: HeldSaves;
  readonly written: <T>(work: Promise<T>) => Promise<T>;
}

export function createDeviceSession({ environment, store, requests, held, written }: SessionDeps): DeviceSession {
  /** Nobody signed in: what the server says about that, once it was asked. */
  const asked = createObservable<'no' | 'setup-needed' | 'yes'>('no');
  const unusable = createObservable<UnusableWhy | null>(null);

  const compute = (): SessionState => {
    const why = unusable.get();
    if (why !== null) return { kind: 'unusable', why };
    const stored = store.meta('session');
    if (stored?.kind === 'in') return { kind: 'signed-in', me: stored.me };
    switch (asked.get()) {
      case 'no':
        return { kind: 'starting' };
      case 'setup-needed':
        return { kind: 'setup-needed' };
      case 'yes':
        return {
          kind: 'signed-out',
          why: stored?.why ?? null,
          kept: keptWork(store.mirror('pending').all(), store.mirror('attention').all(), null),
        };
    }
  };
  const state = createDerived(
    compute,
    (changed) => {
      unusable.subscribe(changed);
      asked.subscribe(changed);
      store.mirror('meta').subscribe((keys) => {
        if (keys.includes('session')) changed();
      });
      const whenOut = (): void => {
        if (state.get().kind === 'signed-out') changed();
      };
      store.mirror('pending').subscribe(whenOut);
      store.mirror('attention').subscribe(whenOut);
    },
    (a, b) =>
      a.kind === b.kind &&
      (a.kind === 'starting' || (a.kind === 'signed-in' && b.kind === 'signed-in' && a.me === b.me)),
  );

  const adopt = async (answer: Answer<Me>): Promise<RequestResult> => {
    if (!answer.ok) return { ok: false, error: answer.error };
    try {
      await written(adoptMe(store, answer.body, environment.now(), null));
      asked.set('yes');
      return { ok: true };
    } catch {
      return { ok: false, error: { code: 'storage-failed', message: null } };
    }
  };
  /** Only while nobody is signed in on this device. */
  const askServer = async (): Promise<void> => {
    if (store.meta('goodbye') === true) {
      const answer = await requests.ask(signOutEndpoint, null);
      if (answer.ok || answer.status === 401)
        await store.transact([], async (edits) => edits.setMeta('goodbye', false));
    } else {
      const setup = await requests.ask(setupStateEndpoint, null);
      if (setup.ok && setup.body.needed) {
        asked.set('setup-needed');
        return;
      }
      // A session of this browser that this device does not know about, because its storage was cleared.
      const answer = store.meta('session') === undefined ? await requests.ask(meEndpoint, null) : null;
      if (answer?.ok === true) await adopt(answer);
    }
    asked.set('yes');
  };

  let asking: Promise<void> = Promise.resolve();
  const ask = (): void => {
    asking = asking
      .then(() => (store.meta('session')?.kind === 'in' ? undefined : askServer()))
      .catch(() => asked.set('yes'));
  };
  const unsubscribe = environment.onNetworkChange(() => {
    const { kind } = state.get();
    if (environment.isOnline() && (kind === 'signed-out' || kind === 'setup-needed')) ask();
  });

  store.onNewer(() => unusable.set('newer-tab'));
  const start = async (): Promise<void> => {
    try {
      await store.start();
      await Promise.all([store.load('meta'), store.load('pending'), store.load('attention'), store.load('collisions')]);
    } catch (error) {
      unusable.set(error instanceof NewerDatabase ? 'newer-data' : 'failed');
      return;
    }
    if (store.meta('session')?.kind === 'in') asked.set('yes');
    else ask();
  };
  const started = start();

  return {
    state,
    started,
    stop: unsubscribe,
    resultOf: (answer) => (answer.ok ? { ok: true } : { ok: false, error: answer.error }),
    async signIn(username, password) {
      await started;
      // Ending an earlier session must not end this one.
      await asking;
      return adopt(await requests.ask(signInEndpoint, { username, password }));
    },
    changeOwnProfile: async (profile) => adopt(await requests.ask(ownProfileEndpoint, profile)),
    async enter() {
      await started;
      await asking;
      return adopt(await requests.ask(meEndpoint, null));
    },
    async setup(body) {
      await started;
      await asking;
      return adopt(await requests.ask(setupEndpoint, body));
    },
    async signOut({ discardWaiting }) {
      await started;
      const stored = store.meta('session');
      if (stored?.kind !== 'in') return { ok: true };
      const mine = keptWork(store.mirror('pending').all(), store.mirror('attention').all(), null).find(
        ({ userId }) => userId === stored.me.user.id,
      );
      const waiting = (mine?.waiting ?? 0) + (mine?.attention ?? 0) + held.all().length;
      if (waiting > 0 && !discardWaiting) return { ok: false, waiting };
      held.drop();
      // Gone from here first; that the server must still be told survives a crash.
      await written(forgetUser(store, stored.me.user.id, true));
      const answer = await requests.ask(signOutEndpoint, null);
      if (answer.ok || answer.status === 401)
        await store.transact([], async (edits) => edits.setMeta('goodbye', false)).catch(() => undefined);
      return { ok: true };
    },
  };
}
