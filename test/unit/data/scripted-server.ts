/**
 * The other end of the line, played by a test: it keeps a document for each room, answers as the protocol
 * says, and does on purpose what a real server does rarely (loses receipts, fails to store, forgets).
 */

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDecoder, readVarUint, readVarUint8Array, type Decoder } from 'lib0/decoding';
import {
  createEncoder,
  toUint8Array,
  writeUint8Array,
  writeVarString,
  writeVarUint,
  writeVarUint8Array,
} from 'lib0/encoding';
import { WebSocketServer, WebSocket as Socket } from 'ws';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, getState, Item } from 'yjs';
import { savesRoot, serverClientId } from '../../../shared/document/wire.ts';
import type { Me } from '../../../shared/protocol/me.ts';
import type { Receipt, ServerControl } from '../../../shared/protocol/messages.ts';
import { allCollections, type Value } from '../../../shared/schema/records.ts';
import { channelOf, perRoom, roomOfChannel, type Room } from '../../../shared/schema/rooms.ts';
import type { Network } from './device.ts';

export interface ReceivedSave {
  readonly room: Room;
  readonly saveId: string;
  readonly clientId: number;
  readonly writes: readonly { readonly collection: string; readonly key: string; readonly value: Value }[];
}

export interface ScriptedServer {
  readonly network: Network;
  me: Me;
  /** Every Save that arrived, in order, resent ones too. */
  readonly saves: ReceivedSave[];
  readonly connections: () => number;
  /** Writes as somebody else's accepted change, and tells everyone. */
  write(room: Room, collection: string, values: Readonly<Record<string, Value>>): void;
  /** What becomes of a Save; without an answer, it is accepted. */
  judge: (save: ReceivedSave) => 'accept' | 'ignore' | Receipt | { readonly closeWith: number };
  /** Receipts are dropped while true. */
  losesReceipts: boolean;
  tell(control: ServerControl): void;
  /** What devices said first, in order. */
  readonly hellos: string[];
  /** Other documents of the same epoch: a device may hold what they never were. */
  forget(room: Room): void;
  receipt(receipt: Receipt): void;
  close(code: number): void;
  /** Other documents and another epoch, as after a restored backup. */
  restore(epoch: string): void;
  value(room: Room, collection: string, key: string): unknown;
  /** Answers GET /api/me with this status instead. */
  meStatus: number;
  /** How often GET /api/me was asked. */
  meAsked: number;
  /** Ends every connection before a word is said. */
  refusesSockets: boolean;
  stop(): Promise<void>;
}

export async function startScriptedServer(me: Me): Promise<ScriptedServer> {
  const http: Server = createServer((request, response) => {
    const answer = answerOf(request, server);
    response
      .writeHead(answer.status, { 'content-type': 'application/json' })
      .end(answer.body === null ? undefined : JSON.stringify(answer.body));
  });
  const sockets = new WebSocketServer({ server: http });
  let docs = newDocs();
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;

  const broadcast = (room: Room, update: Uint8Array): void => {
    for (const socket of sockets.clients)
      if (server.me.rooms.includes(room)) send(socket, room, syncMessage(2, update));
  };
  const author = (
    room: Room,
    writes: readonly { readonly collection: string; readonly key: string; readonly value: Value }[],
  ): void => {
    const doc = docs[room];
    const before = encodeStateVector(doc);
    doc.transact(() => {
      for (const { collection, key, value } of writes) doc.getMap(collection).set(key, value);
    });
    broadcast(room, encodeStateAsUpdate(doc, before));
  };
  const versionOf = (room: Room): number => getState(docs[room].store, serverClientId);

  const receive = (socket: Socket, room: Room, decoder: Decoder): void => {
    const type = readVarUint(decoder);
    if (type === 3) {
      send(socket, room, new Uint8Array([1, 1, 0]));
      return;
    }
    if (type !== 0) return;
    const kind = readVarUint(decoder);
    const bytes = readVarUint8Array(decoder);
    if (kind === 0) {
      send(socket, room, syncMessage(1, encodeStateAsUpdate(docs[room], bytes)));
      send(socket, room, syncMessage(0, encodeStateVector(docs[room])));
      return;
    }
    const save = readSave(docs[room], room, bytes);
    const isResent = server.saves.some(
      (one) => one.saveId === save.saveId && one.room === room && answered.has(`${one.saveId}/${room}`),
    );
    server.saves.push(save);
    const verdict = isResent ? 'accept' : server.judge(save);
    if (verdict === 'ignore') return;
    if (typeof verdict === 'object' && 'closeWith' in verdict) {
      socket.close(verdict.closeWith);
      return;
    }
    if (typeof verdict === 'object') {
      if (!server.losesReceipts) sendReceipt(socket, verdict);
      return;
    }
    if (!isResent) author(room, save.writes);
    answered.add(`${save.saveId}/${room}`);
    if (!server.losesReceipts)
      sendReceipt(socket, {
        kind: 'accepted',
        saveId: save.saveId,
        room,
        version: versionOf(room),
        at: Date.now(),
        collisions: [],
      });
  };
  const answered = new Set<string>();

  sockets.on('connection', (socket) => {
    if (server.refusesSockets) socket.terminate();
    socket.on('message', (data: Buffer) => {
      const decoder = createDecoder(new Uint8Array(data));
      const channel = readVarUint(decoder);
      const room = roomOfChannel(channel);
      if (channel === 0) server.hellos.push(Buffer.from(data.subarray(1)).toString('utf8'));
      if (channel === 0) sendControl(socket, { kind: 'hello', protocol: 1, schema: 1, me: server.me });
      else if (room !== null) receive(socket, room, decoder);
    });
  });

  const server: ScriptedServer = {
    network: {
      baseUrl: `http://127.0.0.1:${port}`,
      fetch,
      openSocket: (url) => new Socket(url) as unknown as WebSocket,
    },
    me,
    saves: [],
    connections: () => sockets.clients.size,
    write: (room, collection, values) =>
      author(
        room,
        Object.entries(values).map(([key, value]) => ({ collection, key, value })),
      ),
    judge: () => 'accept',
    losesReceipts: false,
    hellos: [],
    forget: (room) => void (docs = { ...docs, [room]: newDocs()[room] }),
    tell: (control) => {
      for (const socket of sockets.clients) sendControl(socket, control);
    },
    receipt: (receipt) => {
      for (const socket of sockets.clients) sendReceipt(socket, receipt);
    },
    close: (code) => {
      for (const socket of sockets.clients) socket.close(code);
    },
    restore(epoch) {
      docs = newDocs();
      answered.clear();
      server.me = { ...server.me, organisation: { ...server.me.organisation, epoch } };
      server.close(4503);
    },
    value: (room, collection, key) => docs[room].getMap(collection).get(key),
    meStatus: 200,
    meAsked: 0,
    refusesSockets: false,
    async stop() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return server;
}

function answerOf(
  { method, url }: IncomingMessage,
  server: ScriptedServer,
): { readonly status: number; readonly body: unknown } {
  if (url === '/api/session' && method === 'DELETE') return { status: 204, body: null };
  if (url === '/api/setup') return { status: 200, body: { needed: false } };
  if (url === '/api/session') return { status: 200, body: server.me };
  server.meAsked += 1;
  if (server.meStatus === 401) return { status: 401, body: { error: { code: 'signed-out', message: 'Sign in.' } } };
  if (server.meStatus === 403) return { status: 403, body: { error: { code: 'sign-in-refused', message: 'No.' } } };
  return { status: server.meStatus, body: server.me };
}

function newDocs(): Readonly<Record<Room, Doc>> {
  const make = (): Doc => {
    const doc = new Doc();
    doc.clientID = serverClientId;
    for (const collection of allCollections) doc.getMap(collection);
    return doc;
  };
  return perRoom(make);
}

/** Reads a Save as stock Yjs does, on a copy: what was proposed is in the client's own structs. */
function readSave(doc: Doc, room: Room, update: Uint8Array): ReceivedSave {
  const copy = new Doc({ gc: false });
  applyUpdate(copy, encodeStateAsUpdate(doc));
  applyUpdate(copy, update);
  const clientId = [...copy.store.clients.keys()].find((client) => client !== serverClientId) ?? 0;
  const items = (copy.store.clients.get(clientId) ?? []).filter((struct) => struct instanceof Item);
  const named = items.map((item) => ({
    collection: [savesRoot, ...allCollections].find((name) => copy.getMap(name) === item.parent) ?? '',
    key: item.parentSub ?? '',
    // Registers hold a Value.
    value: item.content.getContent().at(-1) as Value,
  }));
  return { room, saveId: named[0]?.key ?? '', clientId, writes: named.slice(1) };
}

function syncMessage(kind: number, bytes: Uint8Array): Uint8Array {
  const encoder = createEncoder();
  writeVarUint(encoder, 0);
  writeVarUint(encoder, kind);
  writeVarUint8Array(encoder, bytes);
  return toUint8Array(encoder);
}

function send(socket: Socket, room: Room, payload: Uint8Array): void {
  const encoder = createEncoder();
  writeVarUint(encoder, channelOf(room));
  writeUint8Array(encoder, payload);
  socket.send(toUint8Array(encoder));
}

function sendReceipt(socket: Socket, receipt: Receipt): void {
  const encoder = createEncoder();
  writeVarUint(encoder, 8);
  writeVarString(encoder, JSON.stringify(receipt));
  send(socket, receipt.room, toUint8Array(encoder));
}

function sendControl(socket: Socket, control: ServerControl): void {
  const encoder = createEncoder();
  writeVarUint(encoder, 0);
  writeUint8Array(encoder, new TextEncoder().encode(JSON.stringify(control)));
  socket.send(toUint8Array(encoder));
}
