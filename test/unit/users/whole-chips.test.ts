import { describe, expect, it } from 'vitest';
import { wholeChips } from '../../../app/routes/users/assignments/whole-chips.ts';

describe('how many chips a cell shows', () => {
  it('shows two that fit whole, and one with the number of the others where they do not', () => {
    expect(wholeChips(['Trainee', 'Call Center Agent'], 26)).toBe(2);
    expect(wholeChips(['Floor Coach', 'Call Center Supervisor'], 26)).toBe(1);
  });

  it('always shows the first, and none of none', () => {
    expect(wholeChips(['A name that is much longer than the column'], 18)).toBe(1);
    expect(wholeChips([], 18)).toBe(0);
  });

  it('leaves room for the number of those that are not shown', () => {
    expect(wholeChips(['Desk 1', 'Desk 2', 'Desk 3'], 18)).toBe(2);
    expect(wholeChips(['Desk 1', 'Desk 2'], 18)).toBe(2);
  });
});
