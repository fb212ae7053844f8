import { createRoot } from 'solid-js';
import { afterEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../app/data/client.ts';
import { createDraftWith, type Draft, type DraftOptions } from '../../../app/state/draft.ts';
import type { Collection } from '../../../shared/schema/records.ts';
import { answering, createDevice, when, type Device } from '../data/device.ts';
import { change, idOf, meOf } from '../data/people.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const nightShift = idOf('r', 'NightShift');

/** Alice's tablet, with one role on it. */
async function aliceWithRole(): Promise<{ device: Device; client: Client }> {
  const device = createDevice(answering(meOf('alice')));
  ends.push(() => device.stop());
  const client = device.openTab();
  await client.signIn('alice', 'correct horse battery');
  await when(client.session, (state) => state.kind === 'signed-in');
  await client.loadOrganisation();
  const result = await client.save(
    [
      change('roles', nightShift, 'name', 'Night shift', ''),
      change('roles', nightShift, 'permissions', true, null, 'show_role'),
      change('roles', nightShift, 'modules', 'read', null, 'cdr'),
    ],
    'Role Night shift, new',
  );
  if (result.kind !== 'saved') throw new Error(JSON.stringify(result));
  return { device, client };
}

async function open<C extends Collection>(
  client: Client,
  options: DraftOptions<C>,
): Promise<{ draft: Draft<C>; leave: () => void }> {
  const opened = createRoot((dispose) => ({ draft: createDraftWith(client, options), leave: dispose }));
  ends.push(opened.leave);
  await eventually(() => opened.draft.loaded());
  return opened;
}

/** Asks again until it holds; the test's own time limit ends what never does. */
async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}

async function secondTab(device: Device): Promise<Client> {
  const tab = device.openTab();
  await when(tab.session, (state) => state.kind === 'signed-in');
  await tab.loadOrganisation();
  return tab;
}

describe('a draft', () => {
  it('changes nothing until it is saved, and then everything at once', async () => {
    const { client } = await aliceWithRole();
    const { draft } = await open(client, { collection: 'roles', id: nightShift, isNew: false });
    draft.set('name', 'Shift lead ');
    draft.setMember('permissions', 'show_user', true);
    draft.setMember('modules', 'cdr', 'default');
    expect(draft.value()).toMatchObject({ name: 'Shift lead ', modules: {} });
    expect(client.records('roles').get(nightShift)?.name).toBe('Night shift');
    expect(draft.changes().map(({ field, member, after }) => [field, member, after])).toEqual([
      ['name', null, 'Shift lead'],
      ['permissions', 'show_user', true],
      ['modules', 'cdr', null],
    ]);
    expect(draft.isChanged('modules')).toBe(true);
    expect(draft.isChanged('modules', 'ivr')).toBe(false);

    expect((await draft.save('Role Shift lead, 3 changes')).kind).toBe('saved');
    expect(client.records('roles').get(nightShift)).toMatchObject({
      name: 'Shift lead',
      permissions: { show_role: true, show_user: true },
      modules: {},
    });
    expect(draft.dirty()).toBe(false);
    expect(draft.news()).toEqual([]);
    expect(await draft.save('again')).toEqual({ kind: 'nothing-to-save' });
  });

  it('of a new record with a name that cannot be had objects to the name alone', async () => {
    const { client } = await aliceWithRole();
    const { draft } = await open(client, { collection: 'users', id: idOf('u', 'carol'), isNew: true });
    draft.set('username', 'not a name');
    draft.set('email', 'carol@example.org');
    await eventually(() => draft.review()?.allowed === false);
    expect(draft.problems('username')).toMatchObject([{ code: 'invalid', problem: 'characters' }]);
    expect(draft.problems('email')).toEqual([]);
  });

  it('survives a reload, and is gone when it was discarded', async () => {
    const { device, client } = await aliceWithRole();
    const first = await open(client, { collection: 'roles', id: nightShift, isNew: false });
    first.draft.set('description', 'Watches the floor ');
    first.leave();
    await eventually(async () => (await client.drafts.keys()).length === 1);
    await client.stop();

    const again = await secondTab(device);
    const { draft } = await open(again, { collection: 'roles', id: nightShift, isNew: false });
    expect(draft.restored()).toBe(true);
    expect(draft.value().description).toBe('Watches the floor ');
    draft.discard();
    expect(draft.dirty()).toBe(false);
    await eventually(async () => (await again.drafts.keys()).length === 0);
  });

  it('keeps text that is no value yet, over a reload too, and saves nothing around it', async () => {
    const { device, client } = await aliceWithRole();
    const first = await open(client, { collection: 'roles', id: nightShift, isNew: false });
    first.draft.set('description', 'Watches the floor');
    first.draft.unfinished.set('acceptedAddresses', null, '10.0.0.');
    expect(await first.draft.save('too early')).toEqual({ kind: 'unfinished' });
    expect(client.records('roles').get(nightShift)?.description).toBe('');
    first.leave();
    await eventually(async () => (await client.drafts.keys()).length === 1);
    await client.stop();

    const again = await secondTab(device);
    const { draft } = await open(again, { collection: 'roles', id: nightShift, isNew: false });
    expect(draft.unfinished.of('acceptedAddresses', null)).toBe('10.0.0.');
    expect(draft.changes()).toMatchObject([{ field: 'description' }]);
    draft.unfinished.drop('acceptedAddresses', null);
    expect((await draft.save('Role Night shift, 1 change')).kind).toBe('saved');
    await eventually(async () => (await again.drafts.keys()).length === 0);
  });

  it('is dirty and kept by text alone', async () => {
    const { device, client } = await aliceWithRole();
    const first = await open(client, { collection: 'roles', id: nightShift, isNew: false });
    first.draft.unfinished.set('acceptedAddresses', null, '10.0.0.');
    expect(first.draft.dirty()).toBe(true);
    first.leave();
    await eventually(async () => (await client.drafts.keys()).length === 1);
    const tab = await secondTab(device);
    const { draft } = await open(tab, { collection: 'roles', id: nightShift, isNew: false });
    expect(draft.restored()).toBe(true);
    draft.discard();
    expect(draft.unfinished.list()).toEqual([]);
    await eventually(async () => (await tab.drafts.keys()).length === 0);
  });

  it('lets a control make values of its text before a Save, and a value ends the half of one', async () => {
    const { client } = await aliceWithRole();
    const { draft, leave } = await open(client, { collection: 'roles', id: nightShift, isNew: false });
    draft.unfinished.set('modules', 'ivr', 're');
    draft.setMember('modules', 'ivr', 'read');
    expect(draft.unfinished.list()).toEqual([]);
    draft.unfinished.set('acceptedAddresses', null, '10.0.0.1');
    draft.unfinished.onFinish(() => {
      draft.setMember('acceptedAddresses', '10.0.0.1', true);
      draft.unfinished.set('acceptedAddresses', null, null);
    });
    expect((await draft.save('Role Night shift, 2 changes')).kind).toBe('saved');
    expect(client.records('roles').get(nightShift)).toMatchObject({
      modules: { cdr: 'read', ivr: 'read' },
      acceptedAddresses: { '10.0.0.1': true },
    });
    leave();
  });

  it('shows what changes elsewhere where nothing was typed', async () => {
    const { device, client } = await aliceWithRole();
    const { draft } = await open(client, { collection: 'roles', id: nightShift, isNew: false });
    draft.set('name', 'Shift lead');
    const other = await secondTab(device);
    await other.save([change('roles', nightShift, 'permissions', true, null, 'show_desk')], 'other');
    await eventually(() => draft.value().permissions['show_desk'] === true);
    expect(draft.elsewhere()).toEqual([]);
    expect(draft.changes()).toMatchObject([{ field: 'name', after: 'Shift lead' }]);
    expect(draft.news()).toMatchObject([{ field: 'permissions', member: 'show_desk' }]);
    draft.newsSeen();
    expect(draft.news()).toEqual([]);
  });

  it('never overwrites what changed elsewhere until a person decided', async () => {
    const { device, client } = await aliceWithRole();
    const { draft } = await open(client, { collection: 'roles', id: nightShift, isNew: false });
    draft.set('name', 'Shift lead');
    draft.setMember('modules', 'cdr', 'write');
    const other = await secondTab(device);
    await other.save(
      [
        change('roles', nightShift, 'name', 'Floor lead', 'Night shift'),
        change('roles', nightShift, 'modules', 'disabled', 'read', 'cdr'),
      ],
      'other',
    );
    await eventually(() => draft.elsewhere().length === 2);
    expect(draft.elsewhereOf('name')).toMatchObject({
      was: 'Night shift',
      yours: 'Shift lead',
      theirs: 'Floor lead',
      by: 'alice',
    });
    expect(await draft.save('too early')).toEqual({ kind: 'elsewhere' });
    expect(client.records('roles').get(nightShift)?.name).toBe('Floor lead');

    draft.take('name', null, 'yours');
    draft.take('modules', 'cdr', 'theirs');
    expect(draft.elsewhere()).toEqual([]);
    expect((await draft.save('decided')).kind).toBe('saved');
    expect(client.records('roles').get(nightShift)).toMatchObject({ name: 'Shift lead', modules: { cdr: 'disabled' } });
  });

  it('finds after a reload what changed elsewhere in between', async () => {
    const { device, client } = await aliceWithRole();
    const first = await open(client, { collection: 'roles', id: nightShift, isNew: false });
    first.draft.set('name', 'Shift lead');
    first.leave();
    await eventually(async () => (await client.drafts.keys()).length === 1);
    await client.save([change('roles', nightShift, 'name', 'Floor lead', 'Night shift')], 'meanwhile');
    const tab = await secondTab(device);
    const { draft } = await open(tab, { collection: 'roles', id: nightShift, isNew: false });
    expect(draft.elsewhereOf('name')).toMatchObject({ yours: 'Shift lead', theirs: 'Floor lead' });
  });

  it('says at the field what the rules object to, and keeps what was refused', async () => {
    const { client } = await aliceWithRole();
    const id = client.newId('roles');
    const { draft } = await open(client, { collection: 'roles', id, isNew: true });
    draft.set('name', ' night SHIFT');
    draft.setMember('permissions', 'show_desk', true);
    expect(draft.problems('name')).toMatchObject([{ code: 'name-taken' }]);
    expect(draft.problems('permissions', 'show_desk')).toEqual([]);
    expect((await draft.save('refused')).kind).toBe('refused');
    expect(draft.value().name).toBe(' night SHIFT');
    expect(draft.isNew()).toBe(true);
  });
});

describe('the draft of a new record', () => {
  it('starts with its seed, which is saved but does not count as changed', async () => {
    const { client } = await aliceWithRole();
    const id = client.newId('roles');
    const seed = { name: 'Copy of Night shift', permissions: { show_role: true }, modules: { cdr: 'read' } } as const;
    const { draft } = await open(client, { collection: 'roles', id, isNew: true, seed, key: nightShift });
    expect(draft.dirty()).toBe(false);
    expect(draft.isChanged('name')).toBe(false);
    expect(draft.changes()).toHaveLength(3);
    draft.setMember('permissions', 'show_role', null);
    expect(draft.dirty()).toBe(true);
    expect((await draft.save('new')).kind).toBe('saved');
    expect(draft.isNew()).toBe(false);
    expect(client.records('roles').get(id)).toMatchObject({
      name: 'Copy of Night shift',
      permissions: {},
      modules: { cdr: 'read' },
    });
  });

  it('without a name says only that, and judges the rest as if it had one', async () => {
    const { client } = await aliceWithRole();
    const { draft } = await open(client, { collection: 'roles', id: client.newId('roles'), isNew: true });
    draft.setMember('permissions', 'show_desk', true);
    expect(draft.problems('name')).toEqual([{ code: 'invalid', problem: 'empty' }]);
    expect(draft.problems('permissions')).toEqual([]);
  });

  it('is kept apart from other new ones, and taken up under a new id', async () => {
    const { device, client } = await aliceWithRole();
    const first = await open(client, { collection: 'roles', id: client.newId('roles'), isNew: true });
    first.draft.set('name', 'Half done');
    first.leave();
    await eventually(async () => (await client.drafts.keys()).length === 1);
    const tab = await secondTab(device);
    const clone = await open(tab, { collection: 'roles', id: tab.newId('roles'), isNew: true, key: nightShift });
    expect(clone.draft.restored()).toBe(false);
    const id = tab.newId('roles');
    const { draft } = await open(tab, { collection: 'roles', id, isNew: true });
    expect(draft.value().name).toBe('Half done');
    expect((await draft.save('new')).kind).toBe('saved');
    expect(tab.records('roles').get(id)?.name).toBe('Half done');
  });
});
