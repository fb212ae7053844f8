import type { ColumnNames, ColumnUse } from '../../../../shared/import/column-names.ts';
import { leftOut } from '../../../../shared/import/column-names.ts';
import { namesOfColumns, type ImportContext } from '../../../../shared/import/plan-import.ts';
import type { Collection } from '../../../../shared/schema/records.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { importWords } from '../../../language/import-words.ts';

/** What the fields of a collection, and the keys of their choices, are called on screens: in files too. */
export function labelsOf(collection: Collection): NonNullable<ImportContext['labels']> {
  const { fields, choices } = wordsOf(collection);
  return { field: (field) => fields[field], choice: (field, key) => choices[field]?.[key] };
}

export function namesFor(collection: Collection): ColumnNames {
  return namesOfColumns({ collection, labels: labelsOf(collection) });
}

/** What a column may be read as, in the order in which it is offered. */
export function columnUses(collection: Collection): readonly { readonly value: ColumnUse; readonly label: string }[] {
  const { fields } = wordsOf(collection);
  const uses = namesFor(collection).uses.map(({ use, spec, isInverted }) => {
    const label = fields[spec.field] ?? spec.field;
    return { value: use, label: spec.opposite === undefined ? label : importWords.flagColumn(label, !isInverted) };
  });
  return [...uses, { value: leftOut, label: importWords.leaveOut }];
}

export function columnName(header: string, index: number): string {
  return header === '' ? importWords.column(index + 1) : header;
}
