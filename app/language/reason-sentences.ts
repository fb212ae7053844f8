/** Why something was refused, and what to do about it, in the words of whoever runs a call centre. */

import type { Reason, ReasonCode } from '../../shared/permissions/reasons.ts';
import type { Names } from './names.ts';
import { says, todo } from './reasons-words.ts';

/** One or two sentences for every reason that there is. */
export type ReasonSentences = {
  readonly [C in ReasonCode]: (reason: Extract<Reason, { code: C }>, names: Names) => string;
};

export type WhatToDo = Readonly<Record<ReasonCode, string>>;

/** Whether this version has a sentence for it; a newer server may give others. */
export function isKnown(reason: { readonly code: string }): reason is Reason {
  return Object.hasOwn(says, reason.code);
}

/** Which rule stands against it. */
export function sentenceOf(reason: Reason, names: Names): string {
  // The sentence of a code takes the reason with this code: the table's type says so, but the compiler cannot
  // apply that to a union.
  return (says[reason.code] as (reason: Reason, names: Names) => string)(reason, names);
}

/** What the person can do now. */
export function whatToDo(reason: Reason): string {
  return todo[reason.code];
}
