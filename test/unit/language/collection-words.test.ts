import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../app/language/collection-words.ts';
import { collections } from '../../../shared/schema/records.ts';
import { fieldSpecs } from '../../../shared/schema/fields.ts';

describe('before a record is deleted', () => {
  it('the users who hold a role are named, with what they lose and what they keep', () => {
    expect(wordsOf(collections.users).referring('roles', 'bob and carol')).toBe(
      'Users who hold it: bob and carol. They keep the assignment, and it grants nothing while the role is deleted.',
    );
  });

  it('every field that can name it has a sentence with the names', () => {
    for (const spec of fieldSpecs.filter(({ refersTo }) => refersTo !== null))
      expect(wordsOf(spec.collection).referring(spec.field, 'Night shift')).toContain('Night shift');
  });
});
