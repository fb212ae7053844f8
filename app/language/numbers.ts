import { locale } from './language.ts';

const numbers = new Intl.NumberFormat(locale);

/** "3,650". */
export function numberText(value: number): string {
  return numbers.format(value);
}
