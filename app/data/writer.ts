/**
 * The writer: the one tab that owns the socket and the base documents, and sends what waits. Started
 * behind the first paint; this module and what it imports (Yjs, y-websocket) are no part of it.
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
import { createJournal } from './journal.ts';
import { createLink, type Link } from './link.ts';
import { noLink, type LinkState } from './link-state.ts';
import { createOutbox } from './outbox.ts';
import { readReceipt } from './read-receipt.ts';
import { createReplicas } from './replicas.ts';
import { adoptMe, Outdated } from './session-rows.ts';

export interface Writer {
  reconnect(): void;
  /** The network went: what is open is not to be trusted. */
  drop(): void;
  here(place: PresencePlace | null): void;
  repair(room: Room): void;
  stop(): Promise<void>;
}

export interface WriterDeps {
  readonly environment: Environment;
  readonly store: DeviceStore;
  /** What the device could not store goes from memory. */
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

export async function startWriter(deps: WriterDeps): Promise<Writer> {
  const { environment, store, held } = deps;
  let me = deps.me;
  let generation = deps.generation;
  let state: LinkState = noLink;
  let greeted = false;
  let stopped = false;
  let everConnected = false;
  let adopting: Promise<void> = Promise.resolve();
  let stumbled: { readonly order: number; readonly times: number } = { order: -1, times: 0 };

  const say = (part: Partial<LinkState>): void => {
    if (stopped) return;
    state = { ...state, ...part };
    deps.onState(state);
  };
  const isSynced = (): boolean => greeted && me.rooms.every((room) => replicas.get(room)?.synced() ?? false);
  const onSynced = (): void => {
    if (!isSynced()) {
      if (state.upToDate) say({ upToDate: false });
      return;
    }
    outbox.pump();
    // Up to date is what is shown, not what was heard.
    void journal.settled().then(() => {
      if (isSynced() && !state.upToDate) say({ upToDate: true });
    });
  };
  const onOutdated = (): void => {
    if (stopped) return;
    void writer.stop();
    deps.onOutdated();
  };

  const channels = createChannels((room, payload) => link.send(room, payload));
  const outbox = createOutbox({
    waiting: () => [
      ...store
        .mirror('pending')
        .all()
        .filter((row) => row.userId === me.user.id),
      ...held.rows().filter((row) => row.userId === me.user.id),
    ],
    replica: (room) => replicas.get(room),
    isReady: isSynced,
    send: (room, payload) => link.send(room, payload),
    onHeldUp: (heldUp) => {
      if (heldUp !== state.heldUp) say({ heldUp });
    },
  });
  const journal = createJournal({
    store,
    random: environment.random,
    userId: me.user.id,
    generation: () => generation,
    replica: (room) => replicas.get(room),
    stored: (room) => replicas.stored(room),
    onAgain: outbox.again,
    onStorage: (storageFailed) => {
      if (storageFailed !== state.storageFailed) say({ storageFailed });
    },
    onOutdated,
  });

  const replicas = createReplicas({
    store,
    WebSocketPolyfill: channels.WebSocketPolyfill,
    onUpdate: (room, update) => journal.updated(room, update),
    onSynced,
    onPresence: () => say({ presences: replicas.presences() }),
  });
  const closeReplica = (room: Room): void => {
    journal.forget(room);
    replicas.close(room);
  };

  const adopt = async (next: Me): Promise<void> => {
    if (stopped) return;
    if (next.user.id !== me.user.id) {
      // Another tab signed in as somebody else and this socket has their cookie.
      await adoptMe(store, next, environment.now(), generation);
      onOutdated();
      return;
    }
    for (const room of replicas.opened()) if (!next.rooms.includes(room)) closeReplica(room);
    const adopted = await adoptMe(store, next, environment.now(), generation).catch((error: unknown) => {
      // A device that cannot write still sends what is in memory, where nothing has to go from what is shown.
      if (error instanceof Outdated || !isSameStanding(me, next)) throw error;
      say({ storageFailed: true });
      return { dropped: [], generation };
    });
    generation = adopted.generation;
    me = next;
    for (const room of adopted.dropped) closeReplica(room);
    for (const room of me.rooms) await replicas.open(room);
    if (!greeted || stopped) return;
    channels.open(me.rooms);
    link.watch(me.rooms[0] ?? null);
    for (const room of (await store.readMeta('reconcile')) ?? []) reconcileOnceSynced(room);
    onSynced();
  };
  const toReconcile = new Set<Room>();
  const reconcileOnceSynced = (room: Room): void => {
    toReconcile.add(room);
    reconcileSynced();
  };
  const reconcileSynced = (): void => {
    for (const room of toReconcile) {
      const replica = replicas.get(room);
      // An empty base that was not synced says nothing about the room.
      if (replica === undefined || (replica.version() === 0 && !replica.synced())) continue;
      toReconcile.delete(room);
      // A base that came anew touches all of its records; only what it does not have is left to look for.
      journal.reconcile(room, replicas.stored(room) === 0 ? 'strays' : 'all');
    }
  };

  /** What is held of the room is of another history: its base goes, what waits stays. */
  const startAnew = async (room: Room): Promise<void> => {
    closeReplica(room);
    await journal.settled();
    await replicas.drop(room);
  };

  const onControl = (message: ServerControl): void => {
    if (message.kind === 'server') return say({ heldUp: message.writes === 'refused' ? 'server-read-only' : null });
    if (message.kind === 'marks') return journal.marked(message.marks);
    if (message.kind === 'anew') {
      // Before the next hello is acted on.
      adopting = adopting.then(() => startAnew(message.room)).catch(() => link.drop());
      return;
    }
    if (message.kind === 'hello') {
      greeted = true;
      everConnected = true;
      say({ connection: 'online', heldUp: null, lastContactAt: environment.now(), updateRequired: false });
    }
    adopting = adopting
      .then(() => adopt(message.me))
      .catch((error: unknown) => {
        if (error instanceof Outdated) onOutdated();
        // The device cannot write: nothing may be shown by rights that could not be stored. Start again.
        else {
          say({ storageFailed: true });
          link.drop();
        }
      });
  };
  const onFrame = (room: Room, payload: Uint8Array): void => {
    if (payload[0] !== messageType.receipt) {
      channels.deliver(room, payload);
      reconcileSynced();
      return;
    }
    const receipt = readReceipt(payload);
    if (receipt === null) return;
    if (!outbox.received(receipt)) return;
    held.received(receipt);
    journal.received(receipt);
  };
  const onClosed = (code: number, welcomed: boolean): void => {
    greeted = false;
    channels.close();
    const first = outbox.interrupted();
    say({ connection: 'offline', upToDate: false, presences: [] });
    if (stopped) return;
    switch (code) {
      case closeCodes.signedOut:
        say({ connection: 'stopped' });
        deps.onSessionOver('ended');
        return;
      case closeCodes.refused:
        say({ connection: 'stopped' });
        deps.onSessionOver('refused');
        return;
      case closeCodes.upgradeRequired:
        say({ connection: 'stopped', updateRequired: true });
        return;
      case closeCodes.badMessage:
        stumble(first?.order ?? -1, first);
        return;
      default:
        if (!welcomed) deps.onUnwelcome();
    }
  };
  /** The server could not read something. Once may be the line; the same Save twice is the Save. */
  const stumble = (order: number, row: { readonly saveId: string; readonly room: Room } | null): void => {
    stumbled = { order, times: stumbled.order === order ? stumbled.times + 1 : 1 };
    if (row !== null && stumbled.times >= 2) {
      journal.received({
        kind: 'refused',
        saveId: row.saveId,
        room: row.room,
        version: 0,
        at: environment.now(),
        code: 'malformed',
        changes: [],
      });
    }
    if (row === null && stumbled.times >= 2) say({ connection: 'stopped' });
    else link = openLink();
  };
  const openLink = (): Link =>
    createLink(environment, {
      control: onControl,
      frame: onFrame,
      marks: () => readMarks(store.meta('marks')) ?? [],
      closed: onClosed,
      connecting: () => {
        if (!everConnected) say({ connection: 'connecting' });
      },
      heard: () => {
        const now = environment.now();
        // Told to other tabs: not for every frame.
        if (now - (state.lastContactAt ?? 0) > 5_000) say({ lastContactAt: now });
      },
    });

  const repair = async (room: Room): Promise<void> => {
    await replicas.open(room);
    if ((replicas.get(room)?.version() ?? 0) > 0) journal.reconcile(room, 'all');
    else reconcileOnceSynced(room);
  };
  // Without the server, bases are read only to repair: they take time that a start without a network has not.
  for (const room of (await store.readMeta('reconcile')) ?? []) if (me.rooms.includes(room)) await repair(room);
  let link = openLink();
  const unsubscribes = [store.mirror('pending').subscribe(() => outbox.pump()), held.subscribe(() => outbox.pump())];

  const writer: Writer = {
    reconnect: () => link.reconnect(),
    drop: () => link.drop(),
    here: replicas.place,
    repair: (room) => void repair(room).catch(() => link.drop()),
    async stop() {
      if (stopped) return;
      stopped = true;
      for (const unsubscribe of unsubscribes) unsubscribe();
      link.stop();
      outbox.stop();
      replicas.stop();
      channels.stop();
      journal.stop();
      await adopting;
      await journal.settled();
    },
  };
  return writer;
}

/** The same user of the same data, who may read the same. */
function isSameStanding(a: Me, b: Me): boolean {
  return (
    a.user.id === b.user.id &&
    a.organisation.epoch === b.organisation.epoch &&
    a.rooms.length === b.rooms.length &&
    a.rooms.every((room) => b.rooms.includes(room))
  );
}
