/** The frames the server sends: payloads of a room, with the channel's number before them on `/sync`. */

import { ByteWriter } from '../../shared/document/byte-writer.ts';
import { serverClientId } from '../../shared/document/wire.ts';
import { controlChannel, messageType, type Receipt, type ServerControl } from '../../shared/protocol/messages.ts';
import { channelOf, type Room } from '../../shared/schema/rooms.ts';
import { aroundList, type ListText } from './receipt-text.ts';
import { syncType } from './room-message.ts';

/** The channel of a room on `/sync`; null: plain y-websocket, which has no channels. */
export type Channel = number | null;

export function updateFrame(channel: Channel, update: Uint8Array, answer: boolean): Uint8Array {
  const writer = start(channel, update.length + 16);
  writer.byte(messageType.sync);
  writer.byte(answer ? syncType.step2 : syncType.update);
  writer.varBytes(update);
  return writer.toBytes();
}

/** SyncStep1: what the server has of itself, and what it has processed of the client's own ids. */
export function stateFrame(channel: Channel, version: number, clients: ReadonlyMap<number, number>): Uint8Array {
  const state = new ByteWriter(16 + clients.size * 10);
  const all = [...clients].sort(([a], [b]) => b - a);
  if (version > 0) all.unshift([serverClientId, version]);
  state.varUint(all.length);
  for (const [client, clock] of all) {
    state.varUint(client);
    state.varUint(clock);
  }
  const writer = start(channel, state.length + 16);
  writer.byte(messageType.sync);
  writer.byte(syncType.step1);
  writer.varBytes(state.toBytes());
  return writer.toBytes();
}

export interface AwarenessEntry {
  readonly id: number;
  readonly clock: number;
  /** JSON; `null` removes the entry. */
  readonly state: string;
}

export function awarenessFrame(channel: Channel, entries: readonly AwarenessEntry[]): Uint8Array {
  const body = new ByteWriter(8 + entries.length * 128);
  body.varUint(entries.length);
  for (const entry of entries) {
    body.varUint(entry.id);
    body.varUint(entry.clock);
    body.varString(entry.state);
  }
  const writer = start(channel, body.length + 16);
  writer.byte(messageType.awareness);
  writer.varBytes(body.toBytes());
  return writer.toBytes();
}

/** `list`: of the receipt, if it was written beforehand; the frame is made around it. */
export function receiptFrame(room: Room, receipt: Receipt, list: ListText | null = null): Uint8Array {
  const writer = start(channelOf(room), 16);
  writer.varUint(messageType.receipt);
  if (list === null || receipt.kind === 'overwritten') {
    writer.varBytes(Buffer.from(JSON.stringify(receipt), 'utf8'));
    return writer.toBytes();
  }
  const { bytes, from, to } = list;
  const [head, tail] = aroundList(receipt);
  writer.varUint(head.length + to - from + tail.length);
  writer.raw(head);
  const before = writer.toBytes();
  bytes.set(before, from - before.length);
  bytes.set(tail, to);
  return bytes.subarray(from - before.length, to + tail.length);
}

export function controlFrame(message: ServerControl): Uint8Array {
  const json = Buffer.from(JSON.stringify(message), 'utf8');
  const writer = start(controlChannel, json.length + 1);
  writer.raw(json);
  return writer.toBytes();
}

function start(channel: Channel, capacity: number): ByteWriter {
  const writer = new ByteWriter(capacity);
  if (channel !== null) writer.varUint(channel);
  return writer;
}
