/** Queues and devices are on desks too: by the desks that list a queue, by the desks of a device's agents. */

import { expect, test } from 'vitest';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import { blankRecord } from '../../../shared/schema/register.ts';
import { change, createStaffedCallCentre, earlier, member, now } from '../../support/call-centre.ts';

const editing: readonly PermissionKey[] = [
  'show_desk',
  'edit_desk',
  'create_desk',
  'show_queue_manager',
  'edit_queue_manager',
  'show_agent',
  'create_agent',
  'edit_agent',
  'desk_assignment_new_agent',
  'show_device',
  'create_device',
  'edit_device',
  'delete_device',
];

/** Manager mona of desks one and three. */
function floor(permissions: readonly PermissionKey[] = editing) {
  const centre = createStaffedCallCentre();
  const queue = (name: string) => centre.queue(name);
  const queues = { one: queue('Sales'), two: queue('Support'), both: queue('Billing'), none: queue('New') };
  const gone = queue('Old');
  const listing = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, true as const]));
  const one = centre.desk('Desk 1', { queues: listing(queues.one, queues.both) });
  const two = centre.desk('Desk 2', { queues: listing(queues.two, queues.both) });
  const three = centre.desk('Desk 3');
  centre.desk('Old desk', { deletedAt: earlier, queues: listing(gone) });
  const mona = centre.user('mona', { roles: [centre.role('Manager', { permissions })], desks: [one, three] });
  let number = 1000;
  const agent = (...desks: readonly string[]): string => {
    const id = centre.newId('agents');
    number += 1;
    centre.organisation.put('agents', {
      ...blankRecord('agents', id),
      number: String(number),
      desks: listing(...desks),
    });
    return id;
  };
  const device = (...agents: readonly string[]): string => {
    const id = centre.newId('devices');
    const name = `Phone ${id}`;
    centre.organisation.put('devices', {
      ...blankRecord('devices', id),
      kind: 'adHoc',
      name,
      agents: listing(...agents),
    });
    return id;
  };
  return { ...centre, one, two, three, gone, queues, mona, agent, device };
}

const described = (id: string) => change('queues', id, 'description', 'Changed');
const renamed = (id: string) => change('devices', id, 'name', 'Renamed');
const deleted = (collection: 'devices' | 'queues', id: string) =>
  change(collection, id, 'deletedAt', new Date(now).toISOString());

test('a manager edits the desks that are hers, and no others', () => {
  const { mona, one, two, three, codes } = floor();
  for (const desk of [one, three]) expect(codes(mona, change('desks', desk, 'name', 'Renamed'))).toEqual([]);
  expect(codes(mona, change('desks', two, 'name', 'Renamed'))).toEqual(['desk-not-yours']);
});

test('a manager edits and deletes the queues of her desks, also those that are on another as well', () => {
  const { mona, queues, codes } = floor();
  for (const id of [queues.one, queues.both]) {
    expect(codes(mona, described(id))).toEqual([]);
    expect(codes(mona, deleted('queues', id))).toEqual([]);
  }
  expect(codes(mona, described(queues.two))).toEqual(['desk-not-yours']);
  expect(codes(mona, deleted('queues', queues.two))).toEqual(['desk-not-yours']);
});

test('a queue on no desk, or on a deleted one alone, needs desk_outside, also of who edits all desks', () => {
  const { mona, alice, queues, gone, codes } = floor();
  expect(codes(mona, described(queues.none))).toEqual(['desk-none']);
  expect(codes(mona, described(gone))).toEqual(['desk-none']);
  expect(codes(alice, described(queues.none))).toEqual([]);
  const wide = floor([...editing, 'show_all_desks']);
  expect(wide.codes(wide.mona, described(wide.queues.two))).toEqual([]);
  expect(wide.codes(wide.mona, described(wide.queues.none))).toEqual(['desk-none']);
  const outside = floor([...editing, 'desk_outside']);
  expect(outside.codes(outside.mona, described(outside.queues.none))).toEqual([]);
  expect(outside.codes(outside.mona, described(outside.queues.two))).toEqual(['desk-not-yours']);
});

test("putting another desk's queue on one's own desk needs the right over both desks", () => {
  const { mona, one, two, three, queues, codes } = floor();
  expect(codes(mona, member('desks', three, 'queues', queues.one))).toEqual([]);
  expect(codes(mona, member('desks', three, 'queues', queues.both))).toEqual([]);
  expect(codes(mona, member('desks', three, 'queues', queues.two))).toEqual(['desk-not-yours']);
  expect(codes(mona, member('desks', two, 'queues', queues.one))).toEqual(['desk-not-yours']);
  expect(codes(mona, member('desks', three, 'queues', queues.none))).toEqual(['desk-none']);
  expect(codes(mona, member('desks', one, 'queues', queues.both, null))).toEqual([]);
  const outside = floor([...editing, 'desk_outside']);
  expect(outside.codes(outside.mona, member('desks', outside.three, 'queues', outside.queues.none))).toEqual([]);
});

test('nobody takes a queue to a desk that she makes, nor first to her own and then edits it, in one Save', () => {
  const { mona, three, queues, codes, newId } = floor();
  const made = newId('desks');
  expect(codes(mona, change('desks', made, 'name', 'Desk 4'), member('desks', made, 'queues', queues.two))).toEqual([
    'desk-not-yours',
  ]);
  expect(codes(mona, member('desks', three, 'queues', queues.two), described(queues.two))).toEqual(['desk-not-yours']);
});

test('a new queue is put on one of the own desks in the same Save, or on none with desk_outside', () => {
  const { mona, two, three, codes, newId } = floor();
  const id = newId('queues');
  const named = change('queues', id, 'name', 'Fresh');
  expect(codes(mona, named, member('desks', three, 'queues', id))).toEqual([]);
  expect(codes(mona, named, member('desks', two, 'queues', id))).toEqual(['desk-not-yours']);
  expect(codes(mona, named)).toEqual(['desk-none']);
  const outside = floor([...editing, 'desk_outside']);
  expect(outside.codes(outside.mona, change('queues', outside.newId('queues'), 'name', 'Fresh'))).toEqual([]);
});

test('a manager edits and deletes the devices of the agents of her desks, and no others', () => {
  const { mona, one, two, agent, device, codes } = floor();
  const [mine, theirs, shared] = [agent(one), agent(two), agent(one, two)];
  for (const id of [device(mine), device(shared), device(mine, theirs)]) {
    expect(codes(mona, renamed(id))).toEqual([]);
    expect(codes(mona, deleted('devices', id))).toEqual([]);
  }
  expect(codes(mona, renamed(device(theirs)))).toEqual(['desk-not-yours']);
  expect(codes(mona, deleted('devices', device(theirs)))).toEqual(['desk-not-yours']);
});

test('a device of nobody, or of an agent on no desk, needs desk_outside', () => {
  const { mona, alice, agent, device, codes } = floor();
  for (const id of [device(), device(agent())]) {
    expect(codes(mona, renamed(id))).toEqual(['desk-none']);
    expect(codes(alice, renamed(id))).toEqual([]);
  }
  const outside = floor([...editing, 'desk_outside']);
  expect(outside.codes(outside.mona, renamed(outside.device()))).toEqual([]);
});

test("giving one's own device to another desk's agent needs the right over both desks, and taking it away too", () => {
  const { mona, one, two, agent, device, codes } = floor();
  const [mine, theirs, nobodys] = [agent(one), agent(two), agent()];
  expect(codes(mona, member('devices', device(mine), 'agents', agent(one)))).toEqual([]);
  expect(codes(mona, member('devices', device(mine), 'agents', theirs))).toEqual(['desk-not-yours']);
  expect(codes(mona, member('devices', device(theirs), 'agents', mine))).toEqual(['desk-not-yours']);
  expect(codes(mona, member('devices', device(mine), 'agents', nobodys))).toEqual(['desk-none']);
  expect(codes(mona, member('devices', device(mine, theirs), 'agents', theirs, null))).toEqual(['desk-not-yours']);
  expect(codes(mona, member('devices', device(mine, theirs), 'agents', mine, null))).toEqual([]);
  expect(codes(mona, member('devices', device(mine, nobodys), 'agents', nobodys, null))).toEqual([]);
});

test("a new device is for an agent of one's own desks, also for one made in the same Save, or for nobody with desk_outside", () => {
  const { mona, one, two, agent, codes, newId } = floor();
  const id = newId('devices');
  const named = change('devices', id, 'name', 'Phone');
  expect(codes(mona, named, member('devices', id, 'agents', agent(one)))).toEqual([]);
  expect(codes(mona, named, member('devices', id, 'agents', agent(two)))).toEqual(['desk-not-yours']);
  expect(codes(mona, named)).toEqual(['desk-none']);
  const made = newId('agents');
  const newcomer = [change('agents', made, 'number', '77'), member('agents', made, 'desks', one)];
  expect(codes(mona, ...newcomer, named, member('devices', id, 'agents', made))).toEqual([]);
  const outside = floor([...editing, 'desk_outside']);
  expect(outside.codes(outside.mona, change('devices', outside.newId('devices'), 'name', 'Phone'))).toEqual([]);
});

test('a replica that may not read agents leaves the desks of devices to the server', () => {
  const { mona, organisation, device, codes } = floor();
  const id = device();
  organisation.forget('agents');
  expect(codes(mona, renamed(id))).toEqual([]);
});

test('a replica that may not read desks does not take a deleted desk for one that lives', () => {
  const { mona, organisation, agent, codes } = floor([...editing, 'desk_outside']);
  const nobodys = agent();
  const onGone = agent('d_00000000000000000099');
  organisation.forget('desks');
  for (const id of [nobodys, onGone]) expect(codes(mona, change('agents', id, 'name', 'Anna'))).toEqual([]);
  expect(codes(mona, member('agents', onGone, 'desks', 'd_00000000000000000099', null))).toEqual([]);
});
