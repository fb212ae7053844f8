/** Agents are on desks: who edits which, who puts them on desks, and who makes many. */

import { expect, test } from 'vitest';
import { permissionKeys, type PermissionKey } from '../../../shared/catalogue/permissions.ts';
import { blankRecord } from '../../../shared/schema/register.ts';
import { change, createStaffedCallCentre, earlier, member, now } from '../../support/call-centre.ts';

const editing: readonly PermissionKey[] = [
  'show_agent',
  'create_agent',
  'edit_agent',
  'delete_agent',
  'show_desk',
  'desk_assignment_new_agent',
];

/** Manager mona of desk one, agents on desk one, desk two, both, none, and a deleted desk. */
function floor(permissions: readonly PermissionKey[] = editing) {
  const centre = createStaffedCallCentre();
  const [one, two] = [centre.desk('Desk 1'), centre.desk('Desk 2')];
  const gone = centre.desk('Old desk', { deletedAt: earlier });
  const mona = centre.user('mona', { roles: [centre.role('Manager', { permissions })], desks: [one] });
  let number = 1000;
  const agent = (...desks: readonly string[]): string => {
    const id = centre.newId('agents');
    number += 1;
    centre.organisation.put('agents', {
      ...blankRecord('agents', id),
      number: String(number),
      desks: Object.fromEntries(desks.map((desk) => [desk, true as const])),
    });
    return id;
  };
  return { ...centre, one, two, gone, mona, agent };
}

const renamed = (id: string) => change('agents', id, 'name', 'Anna');

test('a manager edits the agents of the own desks, also those who are on another desk as well', () => {
  const { mona, one, two, agent, codes } = floor();
  expect(codes(mona, renamed(agent(one)))).toEqual([]);
  expect(codes(mona, renamed(agent(one, two)))).toEqual([]);
  expect(codes(mona, renamed(agent(two)))).toEqual(['desk-not-yours']);
});

test('agents on no desk, or on a deleted one alone, need desk_outside, also of who edits all desks', () => {
  const { mona, gone, agent, codes } = floor();
  expect(codes(mona, renamed(agent()))).toEqual(['desk-none']);
  expect(codes(mona, renamed(agent(gone)))).toEqual(['desk-none']);
  const wide = floor([...editing, 'show_all_desks']);
  expect(wide.codes(wide.mona, renamed(wide.agent(wide.two)))).toEqual([]);
  expect(wide.codes(wide.mona, renamed(wide.agent()))).toEqual(['desk-none']);
  const outside = floor([...editing, 'desk_outside']);
  expect(outside.codes(outside.mona, renamed(outside.agent()))).toEqual([]);
  expect(outside.codes(outside.mona, renamed(outside.agent(outside.two)))).toEqual(['desk-not-yours']);
  expect(outside.codes(outside.alice, renamed(outside.agent()))).toEqual([]);
});

test('an agent is deleted and restored by who edits one of its desks', () => {
  const { mona, one, two, agent, codes, write } = floor();
  const deleted = (id: string) => change('agents', id, 'deletedAt', new Date(now).toISOString());
  const [mine, theirs] = [agent(one), agent(two)];
  expect(codes(mona, deleted(mine))).toEqual([]);
  expect(codes(mona, deleted(theirs))).toEqual(['desk-not-yours']);
  write(deleted(mine), deleted(theirs));
  expect(codes(mona, change('agents', mine, 'deletedAt', null))).toEqual([]);
  expect(codes(mona, change('agents', theirs, 'deletedAt', null))).toEqual(['desk-not-yours']);
});

test('putting an agent on a desk needs the right over both, and taking it off over that desk', () => {
  const { mona, one, two, gone, agent, codes } = floor();
  expect(codes(mona, member('agents', agent(two), 'desks', one))).toEqual(['desk-not-yours']);
  expect(codes(mona, member('agents', agent(one), 'desks', two))).toEqual(['desk-not-yours']);
  expect(codes(mona, member('agents', agent(one, two), 'desks', two, null))).toEqual(['desk-not-yours']);
  expect(codes(mona, member('agents', agent(one, two), 'desks', one, null))).toEqual([]);
  expect(codes(mona, member('agents', agent(one, gone), 'desks', gone, null))).toEqual([]);
});

test('nobody first takes an agent to the own desk and then edits it, in one Save', () => {
  const { mona, one, two, agent, codes } = floor();
  const id = agent(two);
  expect(codes(mona, member('agents', id, 'desks', one), renamed(id))).toEqual(['desk-not-yours']);
});

test('which desks an agent is on needs desk_assignment_new_agent, for a new one too', () => {
  const { mona, one, agent, codes, newId } = floor(editing.filter((key) => key !== 'desk_assignment_new_agent'));
  expect(codes(mona, renamed(agent(one)))).toEqual([]);
  expect(codes(mona, member('agents', agent(one), 'desks', one, null))).toEqual(['permission-missing']);
  const id = newId('agents');
  const made = [change('agents', id, 'number', '77'), member('agents', id, 'desks', one)];
  expect(codes(mona, ...made)).toEqual(['permission-missing']);
});

test('a new agent is on one of the own desks, or on none with desk_outside', () => {
  const { mona, one, two, codes, newId } = floor();
  const id = newId('agents');
  const number = change('agents', id, 'number', '77');
  expect(codes(mona, number, member('agents', id, 'desks', one))).toEqual([]);
  expect(codes(mona, number, member('agents', id, 'desks', one), member('agents', id, 'desks', two))).toEqual([
    'desk-not-yours',
  ]);
  expect(codes(mona, number)).toEqual(['desk-none']);
});

test('more than one new agent in a Save needs create_agent_bulk', () => {
  const making = ({ newId, one }: ReturnType<typeof floor>, count: number) =>
    Array.from({ length: count }, (_, n) => {
      const id = newId('agents');
      return [change('agents', id, 'number', String(7_000 + n)), member('agents', id, 'desks', one)];
    }).flat();
  const single = floor();
  expect(single.codes(single.mona, ...making(single, 1))).toEqual([]);
  expect(single.codes(single.mona, ...making(single, 2))).toEqual(['permission-missing']);
  const many = floor([...editing, 'create_agent_bulk']);
  expect(many.codes(many.mona, ...making(many, 200))).toEqual([]);
});

test('a number is digits, and nobody else has it', () => {
  const { alice, agent, codes, newId, organisation } = floor(permissionKeys);
  const taken = organisation.get('agents', agent())?.number ?? '';
  const numbered = (number: string) => change('agents', newId('agents'), 'number', number);
  expect(codes(alice, numbered(taken))).toEqual(['name-taken']);
  expect(codes(alice, numbered(`0${taken}`))).toEqual([]);
  for (const wrong of ['12a', '١٢', '1-2', '+12', 'x'.repeat(30), '1'.repeat(21)])
    expect(codes(alice, numbered(wrong))).toEqual(['invalid']);
});
