/**
 * The writer: the one tab that owns the socket and the base documents, and sends what waits. Started
 * behind the first paint; this module and what it imports (Yjs, y-websocket) are no part of it.
 *
 * Its parts are made in the order in which they use one another: link, channels, replicas, journal,
 * outbox. A part knows those before it, and says what happened in one way, `tell`; what follows from it is
 * decided here.
 */

import { closeCodes } from '../../shared/protocol/close-codes.ts';
import { messageType, type PresencePlace, type ServerControl } from '../../shared/protocol/messages.ts';
import { readMarks } from '../../shared/protocol/mark.ts';
import type { Me } from '../../shared/protocol/me.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import { createChannels } from './channel-socket.ts';
import type { DeviceStore } from './device-store.ts';
import type { Environment } from './environment.ts';
import type { HeldSaves } from './held-saves.ts';
import { createJournal, type JournalEvent } from './journal.ts';
import { createLink, type LinkEvent } from './link.ts';
import type { LinkState } from './link-state.ts';
import { createOutbox, type OutboxEvent } from './outbox.ts';
import { readReceipt } from './read-receipt.ts';
import { createReconciling } from './reconciling.ts';
import type { ReplicaEvent } from './replica.ts';
import { createReplicas } from './replicas.ts';
import type { PendingRow } from './rows.ts';
import { serveAs, startAnew, type Served } from './served.ts';
import { Outdated } from './session-rows.ts';
import { timing } from './timing.ts';
import { createToldState } from './told-state.ts';

export interface Writer {
  reconnect(): void;
  /** The network went away: an open connection is not to be trusted. */
  drop(): void;
  here(place: PresencePlace | null): void;
  repair(room: Room): void;
  stop(): Promise<void>;
}

export interface WriterDeps {
  readonly environment: Environment;
  readonly store: DeviceStore;
  /** What the device could not store is removed from memory. */
  readonly held: HeldSaves;
  readonly me: Me;
  readonly generation: number;
  readonly onState: (state: LinkState) => void;
  /** The connection failed before the server said hello: is the session still good? */
  readonly onUnwelcome: () => void;
  readonly onSessionOver: (why: 'ended' | 'refused') => void;
  /** The device went on without this writer: it has stopped. */
  readonly onOutdated: () => void;
}

type WriterEvent = LinkEvent | ReplicaEvent | JournalEvent | OutboxEvent;

export async function startWriter(deps: WriterDeps): Promise<Writer> {
  const { environment, store, held } = deps;
  const userId = deps.me.user.id;
  const served: Served = { me: deps.me, generation: deps.generation };
  const told = createToldState(deps.onState);
  const link = createLink({ environment, marks: () => readMarks(store.meta('marks')) ?? [], tell });
  const channels = createChannels(link.send);
  const replicas = createReplicas({
    store,
    mayRead: (room) => served.me.rooms.includes(room),
    WebSocketPolyfill: channels.WebSocketPolyfill,
    tell,
  });
  const journal = createJournal({
    store,
    random: environment.random,
    userId,
    generation: () => served.generation,
    replicas,
    tell,
  });
  const reconciling = createReconciling(replicas, journal);
  const outbox = createOutbox({ waiting, replicas, isReady: isSynced, link, tell });
  const holdings = { store, replicas, journal, told };
  const unsubscribes: (() => void)[] = [];

  /** The server said hello on the connection that is open, and ever. */
  let greeted = false;
  let everGreeted = false;
  let stopped = false;
  /** What the server says about me, one after the other. */
  let serving: Promise<void> = Promise.resolve();
  let stumbled: { readonly order: number; readonly times: number } = { order: -1, times: 0 };

  // Without the server, bases are read only to repair: a start without a network has no time for them.
  for (const room of (await store.readMeta('reconcile')) ?? [])
    if (served.me.rooms.includes(room)) await reconciling.repair(room);
  if (!stopped) {
    link.open();
    unsubscribes.push(store.mirror('pending').subscribe(outbox.pump), held.subscribe(outbox.pump));
  }

  function tell(event: WriterEvent): void {
    switch (event.kind) {
      case 'connecting':
        if (!everGreeted) told.say({ connection: 'connecting' });
        return;
      case 'heard':
        contact();
        return;
      case 'control':
        control(event.message);
        return;
      case 'frame':
        frame(event.room, event.payload);
        return;
      case 'closed':
        closed(event.code, event.greeted);
        return;
      case 'updated':
        journal.updated(event.room, event.update);
        return;
      case 'synced':
        synced();
        return;
      case 'presence':
        told.say({ presences: replicas.presences() });
        return;
      case 'again':
        outbox.again(event.orders);
        return;
      case 'storage':
        told.say({ storageFailed: event.failed });
        return;
      case 'held-up':
        told.say({ heldUp: event.why });
        return;
      case 'outdated':
        outdated();
    }
  }

  function contact(): void {
    const now = environment.now();
    // Told to other tabs: not for every frame.
    if (now - (told.get().lastContactAt ?? 0) > timing.contactToldMs) told.say({ lastContactAt: now });
  }

  function control(message: ServerControl): void {
    switch (message.kind) {
      case 'server':
        told.say({ heldUp: message.writes === 'refused' ? 'server-read-only' : null });
        return;
      case 'marks':
        journal.marked(message.marks);
        return;
      case 'anew':
        // Before the next hello is acted on.
        serving = serving.then(() => startAnew(holdings, message.room)).catch(link.drop);
        return;
      case 'hello':
        greeted = true;
        everGreeted = true;
        told.say({ connection: 'online', heldUp: null, lastContactAt: environment.now(), updateRequired: false });
        serving = serving.then(() => adopt(message.me));
        return;
      case 'me':
        serving = serving.then(() => adopt(message.me));
    }
  }

  async function adopt(me: Me): Promise<void> {
    if (stopped) return;
    try {
      await serveAs(holdings, served, me, environment.now());
      if (!greeted || stopped) return;
      channels.open(me.rooms);
      link.watch(me.rooms[0] ?? null);
      for (const room of (await store.readMeta('reconcile')) ?? []) reconciling.add(room);
      synced();
    } catch (error) {
      if (error instanceof Outdated) return outdated();
      // The device cannot write: nothing may be shown by rights that could not be stored. Start again.
      told.say({ storageFailed: true });
      link.drop();
    }
  }

  function frame(room: Room, payload: Uint8Array): void {
    if (payload[0] !== messageType.receipt) {
      channels.deliver(room, payload);
      reconciling.run();
      return;
    }
    const receipt = readReceipt(payload);
    if (receipt === null || !outbox.received(receipt)) return;
    held.received(receipt);
    journal.received(receipt);
  }

  function synced(): void {
    if (!isSynced()) {
      told.say({ upToDate: false });
      return;
    }
    outbox.pump();
    // "Up to date" means what is shown, not what was heard.
    void journal.settled().then(() => {
      if (isSynced()) told.say({ upToDate: true });
    });
  }

  function isSynced(): boolean {
    return greeted && served.me.rooms.every((room) => replicas.get(room)?.synced() ?? false);
  }

  function waiting(): readonly PendingRow[] {
    return [...store.mirror('pending').all(), ...held.rows()].filter((row) => row.userId === userId);
  }

  function closed(code: number, welcomed: boolean): void {
    greeted = false;
    channels.close();
    const first = outbox.interrupted();
    told.say({ connection: 'offline', upToDate: false, presences: [] });
    if (stopped) return;
    switch (code) {
      case closeCodes.signedOut:
        told.say({ connection: 'stopped' });
        deps.onSessionOver('ended');
        return;
      case closeCodes.refused:
        told.say({ connection: 'stopped' });
        deps.onSessionOver('refused');
        return;
      case closeCodes.upgradeRequired:
        told.say({ connection: 'stopped', updateRequired: true });
        return;
      case closeCodes.badMessage:
        stumble(first);
        return;
      default:
        if (!welcomed) deps.onUnwelcome();
    }
  }

  /**
   * The server could not read something. Once, the line may be at fault; twice with the same Save, it is the
   * Save.
   */
  function stumble(row: PendingRow | null): void {
    const order = row?.order ?? -1;
    stumbled = { order, times: stumbled.order === order ? stumbled.times + 1 : 1 };
    const isAgain = stumbled.times >= 2;
    if (row === null && isAgain) {
      told.say({ connection: 'stopped' });
      return;
    }
    if (row !== null && isAgain) {
      const { saveId, room } = row;
      const at = environment.now();
      journal.received({ kind: 'refused', saveId, room, version: 0, at, code: 'malformed', changes: [] });
    }
    link.open();
  }

  function outdated(): void {
    if (stopped) return;
    void stop();
    deps.onOutdated();
  }

  async function stop(): Promise<void> {
    if (stopped) return;
    stopped = true;
    told.stop();
    for (const unsubscribe of unsubscribes) unsubscribe();
    link.stop();
    outbox.stop();
    replicas.stop();
    channels.stop();
    journal.stop();
    await serving;
    await journal.settled();
  }

  return {
    reconnect: link.reconnect,
    drop: link.drop,
    here: replicas.place,
    repair: (room) => void reconciling.repair(room).catch(link.drop),
    stop,
  };
}
