/**
 * Fifty devices in one room, each sending its next Save as soon as the last one is acknowledged: authorized,
 * on the disk, broadcast to all fifty. The server is the real one in its own process, with its data on disk.
 */

import { randomFillSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { createRecordId, createSaveId } from '../../shared/schema/ids.ts';
import { registerKey } from '../../shared/document/change.ts';
import { clientIdFrom, encodeSave } from '../../shared/document/encode-save.ts';
import { messageType, protocolVersion, type Receipt } from '../../shared/protocol/messages.ts';
import { schemaVersion } from '../../shared/schema/fields.ts';
import { channelOf } from '../../shared/schema/rooms.ts';
import { ByteReader } from '../../sync-server/sync/byte-reader.ts';
import { startServer } from '../support/server-process.ts';
import { signInPlain, type PlainSession } from '../support/plain-client.ts';
import type { Bench } from './bench.ts';

const devices = 50;
const perUser = 15;
const seconds = 3;
const repetitions = 5;
const password = 'a password for the bench';
const channel = channelOf('users');

export const benches: readonly Bench[] = [
  {
    name: '50 devices in one room, updates authorized, fsynced, acknowledged',
    unit: 'updates/s',
    target: { atLeast: 5_000 },
    measure,
  },
];

async function measure(): Promise<readonly number[]> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'rolecall-bench-'));
  const server = await startServer({ dataFolder });
  try {
    const sessions = await createAdministrators(server.url, await server.setupLink());
    const all = await Promise.all(
      Array.from({ length: devices }, (_, n) => connect(server.url, sessions[Math.floor(n / perUser)])),
    );
    await run(all, 2_000);
    const figures: number[] = [];
    for (let n = 0; n < repetitions; n++) figures.push(await run(all, seconds * 1_000));
    for (const device of all) device.close();
    return figures;
  } finally {
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** One user may have twenty connections: there are as many administrators as it takes. */
async function createAdministrators(url: string, setupLink: string): Promise<readonly PlainSession[]> {
  const setup = await fetch(`${url}/api/setup`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify({
      code: setupLink.split('#code=')[1],
      organisation: 'Bench',
      username: 'bench.0',
      email: '',
      password,
    }),
  });
  if (!setup.ok) throw new Error(await setup.text());
  const admin = await signInPlain(url, 'bench.0', password);
  const sessions = [admin];
  for (let n = 1; n * perUser < devices; n++) {
    const id = createRecordId('users', random);
    await admin.within('users', (doc) => {
      const users = doc.getMap('users');
      users.set(registerKey(id, 'username', null), `bench.${n}`);
      users.set(registerKey(id, 'enabled', null), true);
      users.set(registerKey(id, 'roles', 'builtin.administrator'), true);
    });
    const answer = await admin.send('PUT', `/api/users/${id}/password`, { next: password });
    if (!answer.ok) throw new Error(await answer.text());
    sessions.push(await signInPlain(url, `bench.${n}`, password));
  }
  return sessions;
}

async function run(all: readonly Device[], ms: number): Promise<number> {
  const before = all.reduce((sum, device) => sum + device.acknowledged(), 0);
  const start = performance.now();
  for (const device of all) device.start();
  await new Promise((resolve) => setTimeout(resolve, ms));
  await Promise.all(all.map((device) => device.pause()));
  const after = all.reduce((sum, device) => sum + device.acknowledged(), 0);
  return ((after - before) * 1_000) / (performance.now() - start);
}

interface Device {
  start(): void;
  /** Resolves when the last Save is acknowledged. */
  pause(): Promise<void>;
  acknowledged(): number;
  close(): void;
}

async function connect(url: string, session: PlainSession | undefined): Promise<Device> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/sync`, {
    headers: { Cookie: session?.cookie ?? '', Origin: url },
  });
  socket.binaryType = 'nodebuffer';
  const id = createRecordId('users', random);
  let origins: Readonly<Record<'username' | 'email', number | null>> = { username: null, email: null };
  let acknowledged = 0;
  let running = false;
  let waiting: ((value: void) => void) | null = null;
  let welcomed: (() => void) | null = null;

  function send(field: 'username' | 'email', value: string): void {
    const update = encodeSave({
      saveId: createSaveId(random),
      madeAt: Date.now(),
      clientId: clientIdFrom(random),
      writes: [{ collection: 'users', key: registerKey(id, field, null), value, origin: origins[field] }],
    });
    socket.send(Buffer.concat([Buffer.from([channel, messageType.sync, 2, ...varUint(update.length)]), update]));
  }

  socket.on('message', (data: Buffer) => {
    if (data[0] === 0) return welcomed?.();
    if (data[0] !== channel || data[1] !== messageType.receipt) return;
    const reader = new ByteReader(data, 2);
    const receipt = JSON.parse(Buffer.from(reader.varBytes()).toString()) as Receipt;
    if (receipt.kind !== 'accepted') throw new Error(JSON.stringify(receipt));
    const field = acknowledged === 0 ? 'username' : 'email';
    origins = { ...origins, [field]: receipt.version - 1 };
    acknowledged++;
    if (running) send('email', `${id.slice(2)}.${acknowledged}@example.com`);
    else waiting?.();
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const hello = { kind: 'hello', protocol: protocolVersion, schema: schemaVersion, app: 'bench' };
  const welcome = new Promise<void>((resolve) => (welcomed = resolve));
  socket.send(Buffer.from(`\0${JSON.stringify(hello)}`));
  await welcome;
  // In the room, so that it is sent what the others do.
  socket.send(Buffer.from([channel, messageType.sync, 0, 1, 0]));

  return {
    start() {
      running = true;
      if (acknowledged === 0) send('username', `device.${id.slice(2)}`);
      else send('email', `${id.slice(2)}.${acknowledged}@example.com`);
    },
    async pause() {
      await new Promise<void>((resolve) => {
        waiting = resolve;
        running = false;
      });
      waiting = null;
    },
    acknowledged: () => acknowledged,
    close: () => socket.terminate(),
  };
}

function varUint(value: number): number[] {
  return value < 128 ? [value] : [128 | (value & 127), value >> 7];
}

function random<B extends Uint8Array>(bytes: B): B {
  return randomFillSync(bytes);
}
