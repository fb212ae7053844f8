/**
 * A stock y-protocols client: a Y.Doc of its own and the messages y-websocket's provider sends, with nothing
 * of ours in it.
 */

import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as sync from 'y-protocols/sync';
import * as Y from 'yjs';
import type { MemorySocket } from './memory-socket.ts';

export class PlainPeer {
  readonly doc: Y.Doc;
  socket: MemorySocket | null = null;
  synced = false;
  /** Called with each frame sent and what it is. */
  onSend: (kind: 'step1' | 'step2' | 'update', frame: Uint8Array) => Uint8Array | void = () => {};

  constructor(clientId?: number) {
    this.doc = new Y.Doc();
    if (clientId !== undefined) this.doc.clientID = clientId;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === this) return;
      const encoder = encoding.createEncoder();
      encoding.writeVarUint(encoder, 0);
      sync.writeUpdate(encoder, update);
      this.#send('update', encoding.toUint8Array(encoder));
    });
  }

  connect(socket: MemorySocket): void {
    this.socket = socket;
    this.synced = false;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, 0);
    sync.writeSyncStep1(encoder, this.doc);
    this.#send('step1', encoding.toUint8Array(encoder));
  }

  disconnect(): void {
    this.socket?.cut();
    this.socket = null;
  }

  /** Takes in the next frame from the server; false: there is none. */
  receive(): boolean {
    const frame = this.socket?.toClient.shift();
    if (frame === undefined) {
      if (this.socket !== null && !this.socket.isOpen) this.socket = null;
      return false;
    }
    const decoder = decoding.createDecoder(frame);
    if (decoding.readVarUint(decoder) !== 0) return true;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, 0);
    const type = sync.readSyncMessage(decoder, encoder, this.doc, this);
    if (type === sync.messageYjsSyncStep2) this.synced = true;
    if (encoding.length(encoder) > 1) this.#send('step2', encoding.toUint8Array(encoder));
    return true;
  }

  #send(kind: 'step1' | 'step2' | 'update', frame: Uint8Array): void {
    if (this.socket === null || !this.socket.isOpen) return;
    this.socket.write(this.onSend(kind, frame) ?? frame);
  }
}
