import { findField } from '../../shared/schema/fields.ts';
import type { Collection, Value } from '../../shared/schema/records.ts';
import { wordsOf } from './collection-words.ts';
import { fieldLabel, memberLabel, valueText, type MemberLabel } from './field-text.ts';
import type { Names } from './names.ts';
import { valuesWords } from './values-words.ts';
import { zoneText } from './time-zones.ts';
import { timeOfDayText } from './times.ts';

/** How fields, their members and their values are called, with the names of the records they refer to. */
export interface Words {
  field(collection: Collection, field: string): string;
  member(collection: Collection, field: string, member: string): MemberLabel;
  value(collection: Collection, field: string, member: string | null, value: Value): string;
}

export function wordsWith(names: Names): Words {
  return {
    field: fieldLabel,
    member: (collection, field, member) => memberLabel(names, collection, field, member),
    value(collection, field, member, value) {
      const { refersTo = null, kind } = findField(collection, field) ?? {};
      if (kind === 'secret') return value === '' || value === null ? valuesWords.noPassword : valuesWords.secret;
      if (kind === 'time') return timeOfDayText(String(value));
      if (kind === 'time-zone') return zoneText(String(value));
      if (refersTo !== null && member === null && typeof value === 'string')
        return memberLabel(names, collection, field, value).name;
      return wordsOf(collection).choices[field]?.[String(value)] ?? valueText(field, member, value);
    },
  };
}
