/** The other end of a real socket, with the shape of a MemorySocket, for the peers of the tests. */

import WebSocket from 'ws';
import { MemorySocket } from './memory-socket.ts';

export class WireSocket extends MemorySocket {
  readonly #socket: WebSocket;
  #arrived: (() => void) | null = null;

  static async open(url: string, headers: Readonly<Record<string, string>>): Promise<WireSocket> {
    const socket = new WebSocket(url, { headers });
    const line = new WireSocket(socket);
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    return line;
  }

  private constructor(socket: WebSocket) {
    super();
    this.#socket = socket;
    socket.on('message', (data: Buffer) => {
      this.toClient.push(new Uint8Array(data));
      this.#arrived?.();
    });
    socket.on('error', () => {});
    socket.on('close', (code: number) => {
      this.closedWith = code;
      this.isOpen = false;
      this.#arrived?.();
    });
  }

  override write(frame: Uint8Array): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(frame);
  }

  override cut(): void {
    this.isOpen = false;
    this.#socket.terminate();
  }

  /** Resolves when a frame has come, or the line is gone. */
  async arrival(): Promise<void> {
    if (this.toClient.length > 0 || !this.isOpen) return;
    await new Promise<void>((resolve) => (this.#arrived = resolve));
    this.#arrived = null;
  }
}
