import { expect, test } from 'vitest';
import { passwordSentence } from '../../../app/language/password-sentence.ts';
import { passwordsWords } from '../../../app/language/passwords-words.ts';
import { limits } from '../../../shared/schema/limits.ts';

test('a form says of a new password what the server would say, character for character', () => {
  const { problems } = passwordsWords;
  const long = 'correct horse battery';
  expect(passwordSentence(long, 'alice')).toBeNull();
  // Nine characters, which a browser counts as eighteen.
  expect(passwordSentence('😀'.repeat(limits.passwordMinLength - 1), 'alice')).toBe(problems['password-too-short']);
  expect(passwordSentence('a'.repeat(limits.passwordMaxLength + 1), 'alice')).toBe(problems['password-too-long']);
  expect(passwordSentence('Alice.Example', 'alice.example')).toBe(problems['password-is-username']);
  expect(passwordSentence(long, '')).toBeNull();
});
