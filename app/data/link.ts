/**
 * The one WebSocket of a device: says hello first, carries frames, notices silence, and comes back by
 * itself after every close that allows it. What the frames mean is not known here.
 */

import { createDecoder, readVarUint } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeUint8Array, writeVarUint } from 'lib0/encoding';
import { safeParse } from 'valibot';
import { mayReconnect } from '../../shared/protocol/close-codes.ts';
import {
  controlChannel,
  messageType,
  protocolVersion,
  serverControl,
  type ClientControl,
  type ServerControl,
} from '../../shared/protocol/messages.ts';
import { schemaVersion } from '../../shared/schema/fields.ts';
import { channelOf, roomOfChannel, type Room } from '../../shared/schema/rooms.ts';
import type { Mark } from '../../shared/protocol/mark.ts';
import { isObject } from './sound-row.ts';
import type { Environment } from './environment.ts';
import { timing } from './timing.ts';

export type LinkEvent =
  | { readonly kind: 'connecting' }
  /** A sign of life, before what it says. */
  | { readonly kind: 'heard' }
  | { readonly kind: 'control'; readonly message: ServerControl }
  | { readonly kind: 'frame'; readonly room: Room; readonly payload: Uint8Array }
  /** `greeted`: the server had said hello on this connection. */
  | { readonly kind: 'closed'; readonly code: number; readonly greeted: boolean };

export interface LinkDeps {
  readonly environment: Pick<Environment, 'app' | 'baseUrl' | 'openSocket' | 'random'>;
  /** To be shown with the hello. */
  readonly marks: () => readonly Mark[];
  readonly tell: (event: LinkEvent) => void;
}

export interface Link {
  /** Connects; again after a close that is not followed by a try of its own. */
  open(): void;
  send(room: Room, payload: Uint8Array): void;
  /** Asks the server for a sign of life in this room when nothing is heard; null: there is none to ask in. */
  watch(room: Room | null): void;
  /** Now, instead of when its turn comes. */
  reconnect(): void;
  /** Ends the connection as if it had broken. */
  drop(): void;
  stop(): void;
}

const queryAwareness = new Uint8Array([messageType.queryAwareness]);
/** Not one of the server's codes: closed here, and it comes back. */
const droppedHere = 4000;

export function createLink({ environment, marks, tell }: LinkDeps): Link {
  const { app, baseUrl, openSocket, random } = environment;
  let socket: WebSocket | null = null;
  let greeted = false;
  let stopped = true;
  let failures = 0;
  let watched: Room | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const connect = (): void => {
    clearTimeout(retry);
    retry = undefined;
    if (stopped || socket !== null) return;
    tell({ kind: 'connecting' });
    const opening = openSocket(`${baseUrl.replace(/^http/u, 'ws')}/sync`);
    socket = opening;
    greeted = false;
    opening.binaryType = 'arraybuffer';
    silence = setTimeout(() => close(opening, droppedHere), timing.helloMs);
    opening.onopen = () => {
      const hello: ClientControl = {
        kind: 'hello',
        protocol: protocolVersion,
        schema: schemaVersion,
        app,
        marks: marks(),
      };
      opening.send(framed(controlChannel, new TextEncoder().encode(JSON.stringify(hello))));
    };
    opening.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (socket === opening && data instanceof ArrayBuffer) hear(new Uint8Array(data));
    };
    opening.onclose = ({ code }) => close(opening, code);
    // Every error is followed by a close.
    opening.onerror = () => undefined;
  };

  const close = (closing: WebSocket, code: number): void => {
    if (socket !== closing) return;
    socket = null;
    watched = null;
    clearTimeout(silence);
    closing.onmessage = null;
    closing.close();
    failures = greeted ? 0 : failures + 1;
    if (!mayReconnect(code)) stopped = true;
    else if (!stopped) {
      const longest = Math.min(timing.reconnectMs * 2 ** failures, timing.reconnectMaxMs);
      // Spread, so that a restarted server is not met by everyone at once.
      const spread = (random(new Uint8Array(1))[0] ?? 0) / 255;
      retry = setTimeout(connect, longest * (0.5 + spread / 2));
    }
    tell({ kind: 'closed', code, greeted });
  };

  const hear = (frame: Uint8Array): void => {
    if (greeted) expectMore();
    tell({ kind: 'heard' });
    const decoder = createDecoder(frame);
    const channel = readVarUint(decoder);
    const payload = frame.subarray(decoder.pos);
    if (channel === controlChannel) {
      const message = readControl(payload);
      if (message === null) return;
      if (message === 'unfit') {
        // Neither half of it nor what held before counts: the server says it again.
        drop();
        return;
      }
      if (message.kind === 'hello') {
        greeted = true;
        failures = 0;
        expectMore();
      }
      tell({ kind: 'control', message });
      return;
    }
    const room = roomOfChannel(channel);
    if (room !== null) tell({ kind: 'frame', room, payload });
  };

  /** Half-open connections look like silence: after some of it, ask; without an answer, start again. */
  const expectMore = (): void => {
    clearTimeout(silence);
    silence = setTimeout(() => {
      const asked = socket;
      if (asked === null || watched === null) return;
      send(watched, queryAwareness);
      silence = setTimeout(() => close(asked, droppedHere), timing.answerMs);
    }, timing.quietMs);
  };

  const send = (room: Room, payload: Uint8Array): void => {
    if (socket?.readyState === 1) socket.send(framed(channelOf(room), payload));
  };

  const drop = (): void => {
    if (socket !== null) close(socket, droppedHere);
  };

  return {
    open() {
      stopped = false;
      failures = 0;
      connect();
    },
    send,
    watch(room) {
      watched = room;
      if (socket !== null && greeted) expectMore();
    },
    reconnect() {
      if (stopped) return;
      failures = 0;
      connect();
    },
    drop,
    stop() {
      stopped = true;
      clearTimeout(retry);
      if (socket !== null) close(socket, 1000);
    },
  };
}

function framed(channel: number, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = createEncoder();
  writeVarUint(encoder, channel);
  writeUint8Array(encoder, payload);
  return toUint8Array(encoder);
}

/**
 * Null: something that may be passed over, such as a kind that only a newer server knows. Rights that do not
 * fit are `unfit`.
 */
function readControl(payload: Uint8Array): ServerControl | 'unfit' | null {
  try {
    const message: unknown = JSON.parse(new TextDecoder().decode(payload));
    const checked = safeParse(serverControl, message);
    if (checked.success) return checked.output;
    return isObject(message) && (message['kind'] === 'hello' || message['kind'] === 'me') ? 'unfit' : null;
  } catch {
    return null;
  }
}
