/**
 * A WebSocket without a network: what the hub uses of `ws`, with two queues that the test empties when it
 * likes, and a line that can be cut at any moment with everything on it lost.
 */

import { EventEmitter } from 'node:events';
import type { WebSocket } from 'ws';

export class MemorySocket extends EventEmitter {
  bufferedAmount = 0;
  isPaused = false;
  readonly toServer: Uint8Array[] = [];
  readonly toClient: Uint8Array[] = [];
  /** The code the server closed with; null: open, or cut without a word. */
  closedWith: number | null = null;
  isOpen = true;

  /** For `hub.connect`, which uses what is here and nothing else. */
  asWebSocket(): WebSocket {
    return this as unknown as WebSocket;
  }

  send(data: Uint8Array, _options: object, sent?: () => void): void {
    if (this.isOpen) this.toClient.push(data);
    if (sent !== undefined) queueMicrotask(sent);
  }

  close(code: number): void {
    if (!this.isOpen) return;
    this.closedWith = code;
    this.cut();
  }

  terminate(): void {
    this.cut();
  }

  /** The line is gone; what was on it too. */
  cut(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.toServer.length = 0;
    this.emit('close');
  }

  ping(): void {
    this.emit('pong');
  }

  pause(): void {
    this.isPaused = true;
  }

  resume(): void {
    this.isPaused = false;
  }

  /** From the client; it arrives when `deliver` is called. */
  write(frame: Uint8Array): void {
    if (this.isOpen) this.toServer.push(frame);
  }

  /** Hands the next frame to the server; false: there is none (or the server does not read). */
  deliver(): boolean {
    if (!this.isOpen || this.isPaused) return false;
    const frame = this.toServer.shift();
    if (frame === undefined) return false;
    this.emit('message', Buffer.from(frame), true);
    return true;
  }
}
