/** Whether this tab is the writer, and the writer's life: started, replaced and stopped as the session goes. */

import { meEndpoint } from '../../shared/protocol/me.ts';
import type { PresencePlace } from '../../shared/protocol/messages.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { DeviceStore } from './device-store.ts';
import type { Environment } from './environment.ts';
import type { HeldSave, HeldSaves } from './held-saves.ts';
import { joinLeadership, type Leadership } from './leadership.ts';
import { noLink, type LinkState } from './link-state.ts';
import { createObservable, type Observable } from './observable.ts';
import { endSession, takeOffice } from './session-rows.ts';
import { openOtherTabs } from './other-tabs.ts';
import type { Requests } from './requests.ts';
import { timing } from './timing.ts';
import type { Writer } from './writer.ts';

export interface Office {
  readonly link: Observable<LinkState>;
  /** The session changed. */
  sessionChanged(): void;
  reconnect(): void;
  here(place: PresencePlace | null): void;
  repair(room: Room): void;
  stop(): Promise<void>;
}

export interface OfficeDeps {
  readonly environment: Environment;
  readonly store: DeviceStore;
  readonly requests: Requests;
  readonly held: HeldSaves;
  /** Stores what another tab could not; answers the ids of those that are durable now. */
  readonly take: (saves: readonly HeldSave[]) => Promise<readonly string[]>;
  /** When this tab may become the writer: behind the first paint. */
  readonly ready: Promise<void>;
}

/** Belongs to no database. */
const noOffice = -1;

export function openOffice({ environment, store, requests, held, take, ready }: OfficeDeps): Office {
  const link = createObservable<LinkState>(noLink);
  const userId = (): string | null => {
    const session = store.meta('session');
    return session?.kind === 'in' ? session.me.user.id : null;
  };
  let writer: Writer | null = null;
  let servedUser: string | null = null;
  let isElected = false;
  let stopped = false;
  let place: PresencePlace | null = null;
  let work: Promise<void> = Promise.resolve();
  let unanswered: ReturnType<typeof setTimeout> | undefined;

  const tabs = openOtherTabs(environment, userId, (message) => {
    switch (message.kind) {
      case 'state':
        clearTimeout(unanswered);
        if (isElected) return;
        link.set(message.state);
        if (message.state.storageFailed) void takeOver();
        handOver();
        return;
      case 'ask':
        if (isElected) tell();
        return;
      case 'here':
        writer?.here(message.place);
        return;
      case 'reconnect':
        writer?.reconnect();
        return;
      case 'repair':
        writer?.repair(message.room);
        return;
      case 'take':
        if (isElected) void take(message.saves).then((saveIds) => tabs.say({ kind: 'taken', saveIds }));
        return;
      case 'taken':
        held.release(message.saveIds);
    }
  });

  /** What this tab cannot store: the writer may be able to. */
  const handOver = (): void => {
    if (!isElected && held.all().length > 0) tabs.say({ kind: 'take', saves: held.all() });
  };
  const tell = (): void => {
    const state = link.get();
    tabs.say({ kind: 'state', state: held.all().length > 0 ? { ...state, storageFailed: true } : state });
  };
  held.subscribe(() => {
    if (isElected) tell();
    else handOver();
  });
  let probing = false;
  /** The writer's database fails. If this tab's does not, this tab is the better writer. */
  const takeOver = async (): Promise<void> => {
    if (probing) return;
    probing = true;
    await store
      .transact([], async () => undefined)
      .then(
        () => leadership?.seize(),
        () => undefined,
      );
    probing = false;
  };

  const over = async (why: 'ended' | 'refused', user: string): Promise<void> => {
    // The socket's session may have been replaced by a newer one of the same browser.
    const answer = await requests.ask(meEndpoint, null);
    if (userId() !== user) return;
    if (answer.ok && answer.body.user.id === user) setTimeout(restart, timing.reconnectMs);
    else await endSession(store, answer.ok ? why : (answer.error.why ?? why)).catch(() => undefined);
  };
  const checkSession = async (user: string): Promise<void> => {
    const answer = await requests.ask(meEndpoint, null);
    // Only a clear answer of the server ends a session: neither silence nor an error does.
    if (answer.ok || userId() !== user) return;
    if (answer.status === 401) await endSession(store, answer.error.why ?? 'ended').catch(() => undefined);
    else if (answer.status === 403 && answer.error.code === 'sign-in-refused')
      await endSession(store, 'refused').catch(() => undefined);
  };

  const restart = (): void => {
    work = work.then(stopWriter).catch(() => undefined);
    conduct();
  };
  const stopWriter = async (): Promise<void> => {
    const stopping = writer;
    writer = null;
    servedUser = null;
    await stopping?.stop();
  };
  /** One after the other: a writer stops before the next one starts. */
  const conduct = (): void => {
    work = work
      .then(async () => {
        const session = store.meta('session');
        const user = isElected && !stopped && session?.kind === 'in' ? session.me.user.id : null;
        if (writer !== null && servedUser !== user) {
          await stopWriter();
          link.set(noLink);
        }
        if (user === null || writer !== null || session?.kind !== 'in') return;
        const { startWriter } = await import('./writer.ts');
        // Where it cannot be written down, what is in memory is sent all the same; the first write that succeeds
        // finds that out, and the writer starts anew.
        const generation = await takeOffice(store).catch(() => noOffice);
        if (stopped || !isElected || userId() !== user) return;
        let started: Writer | null = null;
        started = await startWriter({
          environment,
          store,
          held,
          me: session.me,
          generation,
          onState(state) {
            link.set(state);
            tell();
          },
          onUnwelcome: () => void checkSession(user),
          onSessionOver: (why) => void over(why, user),
          onOutdated() {
            if (writer === started) restart();
          },
        });
        writer = started;
        servedUser = user;
        if (place !== null) started.here(place);
      })
      .catch(() => {
        // The device cannot write (or the code could not be fetched): without a writer nothing is lost.
        link.set({ ...link.get(), storageFailed: true });
        if (!stopped) setTimeout(conduct, timing.retryWriteMaxMs);
      });
  };
  let leadership: Leadership | undefined;
  void ready.then(() => {
    if (stopped) return;
    leadership = joinLeadership(environment.locks, `${environment.databaseName}-writer`, (isWriter) => {
      isElected = isWriter;
      conduct();
    });
  });
  const ask = (): void => {
    if (isElected || userId() === null) return;
    clearTimeout(unanswered);
    unanswered = setTimeout(() => leadership?.seize(), timing.takeOverMs);
    tabs.say({ kind: 'ask' });
  };
  // A newer app needs the office: this one writes nothing more.
  store.onNewer(() => {
    stopped = true;
    void work.then(stopWriter).then(() => leadership?.resign());
  });
  // The base went with the database; what a writer has in memory is of no use to the new one.
  store.onRenewed(restart);
  const unsubscribe = environment.onNetworkChange(() => {
    store.catchUp();
    ask();
    if (environment.isOnline()) writer?.reconnect();
    else writer?.drop();
  });
  ask();

  return {
    link,
    sessionChanged() {
      conduct();
      ask();
    },
    reconnect() {
      if (writer !== null) writer.reconnect();
      else tabs.say({ kind: 'reconnect' });
    },
    here(next) {
      place = next;
      if (writer !== null) writer.here(next);
      else tabs.say({ kind: 'here', place: next });
    },
    repair(room) {
      if (writer !== null) writer.repair(room);
      else tabs.say({ kind: 'repair', room });
    },
    async stop() {
      stopped = true;
      clearTimeout(unanswered);
      unsubscribe();
      await work;
      await stopWriter();
      leadership?.resign();
      tabs.close();
    },
  };
}
