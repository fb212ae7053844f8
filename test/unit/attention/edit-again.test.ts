import { createRoot } from 'solid-js';
import { expect, onTestFinished, test } from 'vitest';
import { editAgain } from '../../../app/routes/attention/edit-again.ts';
import type { RefusedRecord } from '../../../app/routes/attention/attention-records.ts';
import type { Client } from '../../../app/data/client.ts';
import { createDraftWith, type Draft } from '../../../app/state/draft.ts';
import type { Change } from '../../../shared/document/change.ts';
import { answering, createDevice, when } from '../data/device.ts';
import { change, idOf, meOf } from '../data/people.ts';

async function alice(): Promise<Client> {
  const device = createDevice(answering(meOf('alice')));
  onTestFinished(() => device.stop());
  const client = device.openTab();
  await client.signIn('alice', 'correct horse battery');
  await when(client.session, (state) => state.kind === 'signed-in');
  return client;
}

/** The form of a new user, which starts with an enabled one. */
async function openNewUser(client: Client): Promise<Draft<'users'>> {
  const { draft, leave } = createRoot((dispose) => ({
    draft: createDraftWith(client, {
      collection: 'users',
      id: client.newId('users'),
      isNew: true,
      seed: { enabled: true },
    }),
    leave: dispose,
  }));
  onTestFinished(leave);
  await expect.poll(() => draft.loaded()).toBe(true);
  return draft;
}

function refusedNewUser(...changes: readonly Change[]): RefusedRecord {
  return {
    collection: 'users',
    id: idOf('u', 'carol'),
    name: 'carol',
    isNew: true,
    changes: changes.map((one) => ({ change: one, reasons: [] })),
    editable: true,
  };
}

const carol = idOf('u', 'carol');
const named = change('users', carol, 'username', 'carol', '');

test('a refused new user who was entered as disabled is still disabled when edited again', async () => {
  const client = await alice();
  expect(await editAgain(client, refusedNewUser(named), null)).toEqual({ kind: 'opened', href: '/users/new' });
  const draft = await openNewUser(client);
  expect(draft.value()).toMatchObject({ username: 'carol', enabled: false, email: '' });
  expect(draft.changes().map(({ field, after }) => [field, after])).toEqual([['username', 'carol']]);
});

test('one who was entered as enabled is enabled', async () => {
  const client = await alice();
  await editAgain(client, refusedNewUser(named, change('users', carol, 'enabled', true, false)), null);
  expect((await openNewUser(client)).value()).toMatchObject({ username: 'carol', enabled: true });
});
