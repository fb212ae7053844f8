import { language, locale } from './language.ts';

const rules = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(locale);

/** The forms that a language has; `#` stands for the number, `{name}` for the value of that name. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** "1 role", "3 roles". What is in a value is not read: a name may hold `#` and braces. */
export function plural(count: number, forms: PluralForms, values: Readonly<Record<string, string>> = {}): string {
  return (forms[rules.select(count)] ?? forms.other).replaceAll(/#|\{([a-zA-Z]+)\}/gu, (place, name?: string) =>
    name === undefined ? numbers.format(count) : (values[name] ?? place),
  );
}

/** A number alone: "1,200". */
export function numberText(count: number): string {
  return numbers.format(count);
}
