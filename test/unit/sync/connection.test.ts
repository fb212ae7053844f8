import { expect, it } from 'vitest';
import { limits } from '../../../shared/schema/limits.ts';
import { Connection } from '../../../sync-server/sync/connection.ts';
import { createQuota } from '../../../sync-server/sync/quotas.ts';
import { MemorySocket } from '../../support/memory-socket.ts';

function connect(now: () => number): { readonly socket: MemorySocket; readonly connection: Connection } {
  const socket = new MemorySocket();
  const who = { sessionId: 's', userId: 'u_bob', place: { address: '192.0.2.1', country: null } };
  return { socket, connection: new Connection(socket.asWebSocket(), who, null, now) };
}

it('a peer that does not answer a ping is cut off at the next', () => {
  const { socket, connection } = connect(() => 0);
  connection.ping();
  expect(socket.isOpen).toBe(true);
  connection.ping();
  expect(socket.isOpen).toBe(true);
  socket.removeAllListeners('pong');
  connection.ping();
  connection.ping();
  expect(socket.isOpen).toBe(false);
});

it('a peer that does not read is cut off after a while, one that catches up is not', () => {
  let now = 0;
  const { socket, connection } = connect(() => now);
  socket.bufferedAmount = 1;
  connection.watchBacklog();
  now += limits.backlogMs;
  socket.bufferedAmount = 0;
  connection.watchBacklog();
  socket.bufferedAmount = 1;
  connection.watchBacklog();
  now += limits.backlogMs;
  connection.watchBacklog();
  expect(socket.isOpen).toBe(true);
  now += 1;
  connection.watchBacklog();
  expect(socket.isOpen).toBe(false);
});

it('a peer that sends faster than it is answered is read no further until it is', () => {
  const { socket, connection } = connect(() => 0);
  for (let n = 0; n < 200; n++) connection.took(1);
  expect(socket.isPaused).toBe(true);
  for (let n = 0; n < 200; n++) connection.processed(1);
  expect(socket.isPaused).toBe(false);
});

it('what one user may ask for in a window is counted over all connections, and anew in the next', () => {
  let now = 0;
  const quota = createQuota({ now: () => now, limit: 10, windowMs: 60_000 });
  expect([quota.spend('bob', 6), quota.spend('bob', 4), quota.spend('bob', 1), quota.spend('carol', 10)]).toEqual([
    true,
    true,
    false,
    true,
  ]);
  now += 60_000;
  expect(quota.spend('bob', 10)).toBe(true);
});
