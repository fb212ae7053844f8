import { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { createUpgrades } from '../../../sync-server/http/upgrade.ts';
import { createLog } from '../../../sync-server/log.ts';

it('a session that cannot be looked up, because the disk fails, costs that socket and not the server', () => {
  let logged = '';
  const nobody = { address: 'unknown', country: null };
  const upgrades = createUpgrades({
    gate: {
      placeOf: () => nobody,
      enter: () => {
        throw new Error('disk I/O error');
      },
    },
    hub: { connect: () => expect.unreachable() },
    origins: [],
    headers: {},
    log: createLog('info', (line) => (logged += line)),
  });
  // What is read of a request before anybody is asked who it is.
  const request = Object.assign(new EventEmitter(), { url: '/sync', headers: {}, socket: {} });
  const socket = new PassThrough();
  upgrades.handle(request as unknown as IncomingMessage, socket, Buffer.alloc(0));
  expect(socket.destroyed).toBe(true);
  expect(logged).toContain('disk I/O error');
});
