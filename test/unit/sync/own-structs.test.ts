import { expect, it } from 'vitest';
import { OwnStructs } from '../../../sync-server/sync/own-structs.ts';

const struct = { register: { collection: 'users', key: 'u_00000000000000000000/email' }, stands: -1 } as const;

function fill(own: OwnStructs, client: number, count: number): void {
  for (let clock = 0; clock < count; clock++) own.set(client, clock, struct);
  own.touch(client);
}

it('the clients used longest ago are forgotten first', () => {
  const own = new OwnStructs(10);
  for (const client of [1, 2, 3]) fill(own, client, 4);
  expect([1, 2, 3].map((client) => own.knowsAll(client, 4))).toEqual([false, true, true]);
});

it('one client alone is not remembered beyond the limit either', () => {
  const own = new OwnStructs(10);
  fill(own, 1, 11);
  expect(own.find(1, 0)).toBeUndefined();
  fill(own, 2, 10);
  expect(own.knowsAll(2, 10)).toBe(true);
});
