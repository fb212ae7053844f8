import { expect, it } from 'vitest';
import { OwnStructs, type OwnStruct } from '../../../sync-server/sync/own-structs.ts';
import { Runs } from '../../../sync-server/sync/runs.ts';

const struct: OwnStruct = {
  register: { collection: 'users', key: 'u_00000000000000000000/email' },
  stands: -1,
  base: -1,
  via: -1,
};

function fill(own: OwnStructs, client: number, count: number, userId = 'u_one', from = 0): void {
  const structs = new Runs<OwnStruct>();
  for (let clock = from; clock < from + count; clock++) structs.append({ clock, length: 1, of: struct });
  own.keep(userId, client, structs);
}

it('the clients used longest ago are forgotten first', () => {
  const own = new OwnStructs({ all: 10, ofUser: 10 });
  for (const client of [1, 2, 3]) fill(own, client, 4);
  expect([1, 2, 3].map((client) => own.knowsAll(client, 4))).toEqual([false, true, true]);
});

it('one client alone is not remembered beyond the limit either', () => {
  const own = new OwnStructs({ all: 10, ofUser: 10 });
  fill(own, 1, 11);
  expect(own.find(1, 0)).toBeUndefined();
  fill(own, 2, 10);
  expect(own.knowsAll(2, 10)).toBe(true);
});

it('one client that has too many keeps its last ones, and may be sent the others again', () => {
  const own = new OwnStructs({ all: 10, ofUser: 10 });
  for (let clock = 0; clock < 1_000; clock++) fill(own, 1, 1, 'u_one', clock);
  expect(own.find(1, 999)).toEqual(struct);
  expect(own.size).toBeLessThanOrEqual(10);
});

it('whatever one user sends, what is remembered of others stays', () => {
  const own = new OwnStructs({ all: 100, ofUser: 50 });
  fill(own, 1, 10, 'u_honest');
  for (let client = 2; client < 1_000; client++) fill(own, client, 20, 'u_other');
  expect(own.knowsAll(1, 10)).toBe(true);
  expect(own.size).toBeLessThanOrEqual(60);
});

it('a run of clocks is one entry, and each of its clocks is found', () => {
  const own = new OwnStructs({ all: 10, ofUser: 10 });
  const structs = new Runs<OwnStruct>();
  structs.append({ clock: 0, length: 1_000_000, of: struct });
  own.keep('u_one', 1, structs);
  expect(own.size).toBe(1);
  expect(own.find(1, 999_999)).toEqual(struct);
  expect(own.find(1, 1_000_000)).toBeUndefined();
  expect(own.knowsAll(1, 1_000_000)).toBe(true);
});

it('a struct whose value the server wrote over is not looked at a second time', () => {
  const own = new OwnStructs({ all: 1_000, ofUser: 1_000 });
  fill(own, 1, 100);
  // In no order, as an update that writes several registers has them.
  for (let n = 0; n < 100; n++) {
    const clock = (n * 37) % 100;
    own.stand(1, clock, { ...struct, stands: clock });
  }
  const looked: number[] = [];
  const stands = ({ stands: clock }: OwnStruct): boolean => {
    looked.push(clock);
    return clock % 10 === 0;
  };
  expect(own.standing(1, 5, 95, stands)).toHaveLength(9);
  expect(own.standing(1, 0, 100, stands)).toHaveLength(10);
  expect(looked).toHaveLength(90 + 19);
});
