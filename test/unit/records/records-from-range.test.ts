import { expect, test } from 'vitest';
import { creationOfAll, recordsFromRange, takenNames } from '../../../app/routes/records/bulk/records-from-range.ts';
import { collections } from '../../../shared/schema/records.ts';
import { blankRecord } from '../../../shared/schema/register.ts';

const like = { ...blankRecord(collections.agents, 'a_like'), name: 'Agent {number}', desks: { d_1: true as const } };

test('records of a range are alike but for name, id and what stands for the name', () => {
  const made = recordsFromRange(collections.agents, like, ['1001', '1002'], (name) => `a_${name}`);
  expect(made.map(({ id, number, name, desks }) => [id, number, name, desks])).toEqual([
    ['a_1001', '1001', 'Agent 1001', { d_1: true }],
    ['a_1002', '1002', 'Agent 1002', { d_1: true }],
  ]);
  expect(creationOfAll(collections.agents, made)).toHaveLength(6);
});

test('names that somebody has are told apart from free ones', () => {
  const there = [{ ...blankRecord(collections.agents, 'a_there'), number: '1001' }];
  expect([...takenNames(collections.agents, ['1001', '1002'], there)]).toEqual(['1001']);
});
