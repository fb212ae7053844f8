/**
 * What y-websocket's provider takes for its WebSocket: one room's channel of the one real socket.
 *
 * Two things are not what the provider sends. Its answer to the server's state (SyncStep2) would be the
 * whole document; ours is the outbox, sent as soon as every room is synced, so it is left out. And updates
 * of the document made here do not exist: a device proposes, it never writes into a base.
 */

import { messageType } from '../../shared/protocol/messages.ts';
import { isRoom, type Room } from '../../shared/schema/rooms.ts';
import { timing } from './timing.ts';

const syncStep1 = 0;
/** What a browser reports when a connection broke. */
const connectionLost = 1006;
/** An awareness message about nobody: tells the provider's watchdog that the connection lives. */
const signOfLife = new Uint8Array([messageType.awareness, 1, 0]);

export interface Channels {
  /** For `WebsocketProvider`. */
  readonly WebSocketPolyfill: typeof WebSocket;
  /** The server said hello: these rooms can be talked to. */
  open(rooms: readonly Room[]): void;
  deliver(room: Room, payload: Uint8Array): void;
  /** The real socket is gone; whether it comes back is for the link, so the provider always waits for it. */
  close(): void;
  stop(): void;
}

export function createChannels(send: (room: Room, payload: Uint8Array) => void): Channels {
  const sockets = new Map<Room, ChannelSocket>();
  let openRooms: readonly Room[] = [];

  class RoomSocket extends ChannelSocket {
    constructor(url: string) {
      const room = url.slice(url.lastIndexOf('/') + 1);
      if (!isRoom(room)) throw new Error(`no room: ${url}`);
      super(room, send, () => sockets.delete(room));
      sockets.set(room, this);
      // As a real socket, it opens after its handlers were set.
      if (openRooms.includes(room)) queueMicrotask(() => this.opened());
    }
  }
  const watchdog = setInterval(() => {
    for (const socket of sockets.values()) socket.deliver(signOfLife);
  }, timing.signOfLifeMs);

  return {
    // The provider uses the constructor, the four handlers, send, close and readyState; nothing else.
    WebSocketPolyfill: RoomSocket as unknown as typeof WebSocket,
    open(rooms) {
      openRooms = rooms;
      for (const [room, socket] of sockets) if (rooms.includes(room)) socket.opened();
    },
    deliver: (room, payload) => sockets.get(room)?.deliver(payload),
    close() {
      openRooms = [];
      for (const socket of [...sockets.values()]) socket.closed(connectionLost);
    },
    stop: () => clearInterval(watchdog),
  };
}

class ChannelSocket {
  static readonly OPEN = 1;
  readonly OPEN = 1;
  binaryType = 'arraybuffer';
  readyState = 0;
  onopen: (() => void) | null = null;
  onmessage: ((event: { readonly data: Uint8Array }) => void) | null = null;
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly #room: Room;
  readonly #send: (room: Room, payload: Uint8Array) => void;
  readonly #gone: () => void;

  constructor(room: Room, send: (room: Room, payload: Uint8Array) => void, gone: () => void) {
    this.#room = room;
    this.#send = send;
    this.#gone = gone;
  }

  send(data: Uint8Array): void {
    if (this.readyState !== 1) return;
    const isOtherSync = data[0] === messageType.sync && data[1] !== syncStep1;
    if (!isOtherSync) this.#send(this.#room, data);
  }

  close(): void {
    this.closed(1000);
  }

  opened(): void {
    if (this.readyState !== 0) return;
    this.readyState = 1;
    this.onopen?.();
  }

  deliver(payload: Uint8Array): void {
    if (this.readyState === 1) this.onmessage?.({ data: payload });
  }

  closed(code: number): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.#gone();
    this.onclose?.({ code, reason: '' });
  }
}
