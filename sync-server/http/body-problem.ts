/**
 * What is wrong with a body, for whoever sent it: which field, and what to send instead.
 *
 * Refuses to say what was sent: it may be a password, and an answer may end in a log. Of an unknown field,
 * not even the name is said.
 */

import * as v from 'valibot';

export interface BodyProblem {
  readonly message: string;
  /** With dots between its parts; left out where it is the whole body. */
  readonly field?: string;
}

export function bodyProblem(issue: v.BaseIssue<unknown>): BodyProblem {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { message: 'The body has a field that is not known here. Leave it out.' };
  const field = v.getDotPath(issue);
  if (field === null) return { message: `The body must be ${nameOf(issue.expected)}.` };
  return { field, message: `The field "${field}" ${faultOf(issue)}.` };
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type.endsWith('object') && issue.input === undefined) return 'is missing';
  if (issue.type === 'max_length') return `is too long: send at most ${String(issue.requirement)} characters`;
  return `must be ${nameOf(issue.expected)}`;
}

/** Made from the schema alone, never from what was sent. */
function nameOf(expected: string | null): string {
  switch (expected) {
    case 'string':
      return 'a text';
    case 'boolean':
      return 'true or false';
    case 'number':
      return 'a number';
    case 'Object':
      return 'an object';
    case 'Array':
      return 'a list';
    default:
      return expected ?? 'something else';
  }
}
