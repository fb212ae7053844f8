import { expect, test } from 'vitest';
import { namesInRange } from '../../../app/routes/records/bulk/name-range.ts';
import { limits } from '../../../shared/schema/limits.ts';

test.each<[string, readonly string[]]>([
  ['1001-1003', ['1001', '1002', '1003']],
  [' 1001 – 1002 ', ['1001', '1002']],
  ['1001-1002, 1005; 1007', ['1001', '1002', '1005', '1007']],
  ['0098-0101', ['0098', '0099', '0100', '0101']],
  ['98-101', ['98', '99', '100', '101']],
  ['Phone 7-9', ['Phone 7', 'Phone 8', 'Phone 9']],
  ['Desk-3 1-2', ['Desk-3 1', 'Desk-3 2']],
  ['7-7', ['7']],
  ['1-3,2-4', ['1', '2', '3', '4']],
  ['phone 1, Phone 1', ['phone 1'].map(() => 'Phone 1')],
  ['', []],
  [' , ;', []],
])('%j stands for %j', (text, names) => {
  expect(namesInRange(text)).toEqual({ names, problem: null });
});

test('a text that is not a range, or is too long a one, is told so', () => {
  expect(namesInRange('9-7').problem).toBe('backwards');
  expect(namesInRange(`1-${limits.recordsPerRange}`).names).toHaveLength(limits.recordsPerRange);
  expect(namesInRange(`1-${limits.recordsPerRange + 1}`).problem).toBe('too-many');
  expect(namesInRange('1-600, 2001-2600').problem).toBe('too-many');
  expect(namesInRange('1-99999999999999999999').problem).toBe('too-long');
});
