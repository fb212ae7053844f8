import { language } from './language.ts';

const numbers = new Intl.NumberFormat(language);

/** "3,650". */
export function numberText(value: number): string {
  return numbers.format(value);
}
