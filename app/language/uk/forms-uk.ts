import type { PluralForms } from '../plural.ts';

/** "1 роль", "2 ролі", "5 ролей"; fractions, which are never counted here, as the few. */
export function forms(one: string, few: string, many: string): PluralForms {
  return { one, few, many, other: few };
}
