import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test } from 'vitest';
import { answering, createDevice, when, type Device } from './device.ts';
import { meOf, newDesk } from './people.ts';

let device: Device | null = null;
afterEach(() => device?.stop());

test('what is said to be saved was asked to be on the disk', async () => {
  const asked: IDBTransactionOptions[] = [];
  device = createDevice(answering(meOf('alice')), { indexedDB: noting(new IDBFactory(), asked) });
  const client = device.openTab();
  await client.signIn('alice', 'correct horse battery');
  await when(client.session, (state) => state.kind === 'signed-in');
  asked.length = 0;
  expect((await client.save(newDesk('Desk 1'), 'New desk')).kind).toBe('saved');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ durability }) => durability !== 'strict')).toEqual([]);
});

/** The factory, and how its write transactions are to be kept. */
function noting(factory: IDBFactory, asked: IDBTransactionOptions[]): IDBFactory {
  const open = factory.open.bind(factory);
  factory.open = (...given) => {
    const request = open(...given);
    request.addEventListener('success', () => {
      const db = request.result;
      const transaction = db.transaction.bind(db) as (...options: unknown[]) => ReturnType<typeof db.transaction>;
      db.transaction = (...options: unknown[]) => {
        if (options[1] === 'readwrite') asked.push(options[2] ?? {});
        return transaction(...options);
      };
    });
    return request;
  };
  return factory;
}
