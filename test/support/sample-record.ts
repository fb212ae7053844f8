/** Values that any field takes, for tests of every collection: they ask the field's own check. */

import type { Change } from '../../shared/document/change.ts';
import { fieldsOf, namingField, type FieldSpec } from '../../shared/schema/fields.ts';
import type { Collection } from '../../shared/schema/records.ts';

/** A text that this field takes and that nobody would find elsewhere; null: it takes no text of one's own. */
export function textFor(spec: FieldSpec, mark: number): string | null {
  if (spec.shape === 'members' || spec.refersTo !== null || spec.serverTime || spec.write === 'server') return null;
  // Of one length, so that none is a part of another.
  const digits = String(7_310_000 + mark);
  const word = `zebra${digits}`;
  return [word, digits, `${word}@example.com`].find((text) => spec.check(spec.canonical(text), null) === null) ?? null;
}

/** What makes a record, with a text in every field that takes one. */
export function creation(collection: Collection, id: string, mark: number): readonly Change[] {
  return fieldsOf(collection).flatMap((spec) => {
    const after = textFor(spec, mark);
    return after === null ? [] : [{ collection, id, field: spec.field, member: null, before: spec.absent, after }];
  });
}

export function renaming(collection: Collection, id: string, mark: number): Change {
  const field = namingField[collection];
  const spec = fieldsOf(collection).find((one) => one.field === field);
  const after = spec === undefined ? null : textFor(spec, mark);
  return { collection, id, field, member: null, before: '', after };
}
