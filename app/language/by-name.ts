import { language } from './language.ts';

const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });

/** As people of this language order names; "Desk 2" before "Desk 10". */
export function byName(a: string, b: string): number {
  return collator.compare(a, b);
}
