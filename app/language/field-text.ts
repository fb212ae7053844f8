/** How fields and what is in them are called: the names people know from the systems that Rolecall replaces. */

import { findBuiltInRole } from '../../shared/catalogue/built-in-roles.ts';
import { isLevel } from '../../shared/catalogue/modules.ts';
import { findField } from '../../shared/schema/fields.ts';
import type { Collection, Value } from '../../shared/schema/records.ts';
import { moduleName } from './catalogue-text.ts';
import { catalogueWords } from './catalogue-words.ts';
import { wordsOf } from './collection-words.ts';
import { quotedName, type Names } from './names.ts';
import { permissionSays } from './permission-text.ts';
import { language } from './language.ts';
import { dateTimeText } from './times.ts';
import { valuesWords as words } from './values-words.ts';

export function fieldLabel(collection: Collection, field: string): string {
  return wordsOf(collection).fields[field] ?? field;
}

export interface MemberLabel {
  readonly name: string;
  /** The key, where people know it by key too. */
  readonly key: string | null;
}

/** How one member of a field is called. */
export function memberLabel(names: Names, collection: Collection, field: string, member: string): MemberLabel {
  switch (`${collection}/${field}`) {
    case 'roles/permissions':
      return { name: permissionSays(member), key: member };
    case 'roles/modules':
      return { name: moduleName(member), key: null };
    case 'roles/acceptedCountries':
      return { name: countryName(member), key: member };
    default: {
      const refersTo = findField(collection, field)?.refersTo;
      if (refersTo === null || refersTo === undefined)
        return { name: wordsOf(collection).choices[field]?.[member] ?? member, key: null };
      return { name: names.of(refersTo, member) ?? quotedName(names, refersTo, member), key: null };
    }
  }
}

/** What a register holds, in words. For a member: whether it is in, until when, or at which level. */
export function valueText(field: string, member: string | null, value: Value): string {
  if (member !== null) return memberValue(field, value);
  if (typeof value === 'boolean') return (words.flags[field] ?? words.flags.flag)[value ? 0 : 1];
  switch (field) {
    case 'scope':
      return value === null ? words.none : (findBuiltInRole(String(value))?.name ?? String(value));
    case 'deletedAt':
      return value === null ? words.notDeleted : words.deleted;
    case 'passkeySince':
      return value === null ? words.noPasskey : dateTimeText(String(value));
    case 'passwordSetAt':
      return value === null ? words.noPassword : dateTimeText(String(value));
    default:
      return value === null || value === '' ? words.empty : String(value);
  }
}

function memberValue(field: string, value: Value): string {
  if (field === 'modules') {
    const level = value ?? 'default';
    return isLevel(level) ? catalogueWords.levels[level].name : String(level);
  }
  if (value === null || value === false) return words.notIn;
  return typeof value === 'string' ? words.until(dateTimeText(value)) : words.in;
}

let countries: Intl.DisplayNames | undefined;

export function countryName(code: string): string {
  countries ??= new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  try {
    return countries.of(code) ?? code;
  } catch {
    // Not shaped like a country code.
    return code;
  }
}
