import { language } from './language.ts';
import { numberText } from './numbers.ts';

const rules = new Intl.PluralRules(language);

/** The forms that a language has; `#` stands for the number, `{name}` for the value of that name. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** "1 role", "3 roles". Values are not interpreted: a name may contain `#` and braces. */
export function plural(count: number, forms: PluralForms, values: Readonly<Record<string, string>> = {}): string {
  return (forms[rules.select(count)] ?? forms.other).replaceAll(/#|\{([a-zA-Z]+)\}/gu, (place, name?: string) =>
    name === undefined ? numberText(count) : (values[name] ?? place),
  );
}
