import { language } from './language.ts';

const rules = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language);

/** The forms that a language has; `#` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** "1 role", "3 roles". */
export function plural(count: number, forms: PluralForms): string {
  return (forms[rules.select(count)] ?? forms.other).replaceAll('#', numbers.format(count));
}
