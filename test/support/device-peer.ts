/**
 * A tablet as the protocol sees it: a base for each room that holds the server's structs only, and Saves
 * that are sent until a receipt comes.
 */

import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { registerKey, type Change } from '../../shared/document/change.ts';
import { encodeSave } from '../../shared/document/encode-save.ts';
import { originOf } from '../../shared/document/registers.ts';
import type { Mark } from '../../shared/protocol/mark.ts';
import { isUndecided, protocolVersion, type Receipt, type ServerControl } from '../../shared/protocol/messages.ts';
import { schemaVersion } from '../../shared/schema/fields.ts';
import { channelOf, roomOfChannel, rooms, type Room } from '../../shared/schema/rooms.ts';
import type { MemorySocket } from './memory-socket.ts';

export interface SentSave {
  readonly saveId: string;
  readonly room: Room;
  readonly clientId: number;
  readonly madeAt: number;
  readonly changes: readonly Pick<Change, 'collection' | 'id' | 'field' | 'member' | 'after'>[];
}

export class DevicePeer {
  socket: MemorySocket | null = null;
  bases = new Map<Room, Y.Doc>(rooms.map((room) => [room, new Y.Doc()]));
  epoch: string | null = null;
  marks = new Map<Room, Mark>();
  me: Extract<ServerControl, { readonly kind: 'me' }>['me'] | null = null;
  /** Whether the server said that it takes changes. */
  writes: 'taken' | 'refused' = 'taken';
  pending: SentSave[] = [];
  readonly receipts: Receipt[] = [];
  /** Rooms answered since the connection was made. */
  readonly synced = new Set<Room>();
  onSend: (save: SentSave, update: Uint8Array) => void = () => {};

  connect(socket: MemorySocket): void {
    this.socket = socket;
    this.synced.clear();
    const hello = JSON.stringify({
      kind: 'hello',
      protocol: protocolVersion,
      schema: schemaVersion,
      app: 'test',
      marks: [...this.marks.values()],
    });
    socket.write(Uint8Array.of(0, ...new TextEncoder().encode(hello)));
  }

  disconnect(): void {
    this.socket?.cut();
    this.socket = null;
  }

  save(save: SentSave): void {
    this.pending.push(save);
    if (this.synced.has(save.room)) this.#send(save);
  }

  receive(): boolean {
    const frame = this.socket?.toClient.shift();
    if (frame === undefined) {
      if (this.socket !== null && !this.socket.isOpen) this.socket = null;
      return false;
    }
    const decoder = decoding.createDecoder(frame);
    const channel = decoding.readVarUint(decoder);
    if (channel === 0) this.#control(JSON.parse(new TextDecoder().decode(frame.subarray(1))) as ServerControl);
    const room = roomOfChannel(channel);
    if (room !== null) this.#inRoom(room, decoder);
    return true;
  }

  #control(message: ServerControl): void {
    if (message.kind === 'server') return void (this.writes = message.writes);
    if (message.kind === 'marks') {
      for (const mark of message.marks) this.marks.set(mark.room, mark);
      return;
    }
    if (message.kind === 'anew') return void this.bases.set(message.room, new Y.Doc());
    const { me } = message;
    this.me = me;
    // Another history: what is held is worth nothing.
    if (this.epoch !== null && this.epoch !== me.organisation.epoch)
      this.bases = new Map(rooms.map((room) => [room, new Y.Doc()]));
    this.epoch = me.organisation.epoch;
    for (const room of rooms) {
      if (!me.rooms.includes(room)) this.#purge(room);
      else if (!this.synced.has(room)) this.#ask(room);
    }
    // Saves for rooms that may not be read any more are sent too: they come back refused.
    for (const save of this.pending) if (!me.rooms.includes(save.room)) this.#send(save);
  }

  #purge(room: Room): void {
    this.bases.set(room, new Y.Doc());
    this.synced.delete(room);
  }

  #ask(room: Room): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, channelOf(room));
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint8Array(encoder, Y.encodeStateVector(this.base(room)));
    this.socket?.write(encoding.toUint8Array(encoder));
  }

  base(room: Room): Y.Doc {
    const base = this.bases.get(room);
    if (base === undefined) throw new Error(`no base of ${room}`);
    return base;
  }

  #inRoom(room: Room, decoder: decoding.Decoder): void {
    const type = decoding.readVarUint(decoder);
    if (type === 8) return this.#receipt(JSON.parse(decoding.readVarString(decoder)) as Receipt);
    if (type !== 0) return;
    const kind = decoding.readVarUint(decoder);
    const bytes = decoding.readVarUint8Array(decoder);
    if (kind === 0) return;
    Y.applyUpdate(this.base(room), bytes);
    if (kind === 1 && !this.synced.has(room)) {
      this.synced.add(room);
      for (const save of this.pending) if (save.room === room) this.#send(save);
    }
  }

  #receipt(receipt: Receipt): void {
    this.receipts.push(receipt);
    if (receipt.kind === 'overwritten') return;
    const save = this.pending.find((waiting) => waiting.saveId === receipt.saveId && waiting.room === receipt.room);
    if (save !== undefined && receipt.kind === 'refused' && receipt.code === 'client-id-taken') {
      const again = { ...save, clientId: save.clientId + 1 };
      this.pending = this.pending.map((waiting) => (waiting === save ? again : waiting));
      return this.#send(again);
    }
    // What was not decided waits.
    if (receipt.kind === 'refused' && isUndecided(receipt.code)) return;
    this.pending = this.pending.filter((waiting) => waiting !== save);
  }

  #send(save: SentSave): void {
    const update = encodeSave({
      saveId: save.saveId,
      madeAt: save.madeAt,
      clientId: save.clientId,
      writes: save.changes.map(({ collection, id, field, member, after }) => {
        const key = registerKey(id, field, member);
        return { collection, key, value: after, origin: originOf(this.base(save.room), collection, key) };
      }),
    });
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, channelOf(save.room));
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, 2);
    encoding.writeVarUint8Array(encoder, update);
    this.onSend(save, update);
    this.socket?.write(encoding.toUint8Array(encoder));
  }
}
