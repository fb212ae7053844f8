import { limits } from '../../../shared/schema/limits.ts';
import type * as english from '../en/deleted-en.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

export const deletedWords: typeof english.deletedWords = {
  title: 'Видалене',
  says: plural(
    limits.restoreDays,
    forms(
      'Видалені записи зберігаються # день і відновлюються з усіма полями та зв’язками.',
      'Видалені записи зберігаються # дні й відновлюються з усіма полями та зв’язками.',
      'Видалені записи зберігаються # днів і відновлюються з усіма полями та зв’язками.',
    ),
  ),
  none: 'Нічого не видалено',
  noneSays: 'Тут з’являтиметься те, що видалите ви або інші.',
  search: 'Пошук серед видаленого',
  noneMatches: (search: string) => `За запитом «${search}» нічого видаленого не знайдено`,
  restore: 'Відновити',
  expired: plural(
    limits.restoreDays,
    forms('Видалено понад # день тому.', 'Видалено понад # дні тому.', 'Видалено понад # днів тому.'),
  ),
  expires: (days: number) =>
    plural(days, forms('Можна відновити ще # день.', 'Можна відновити ще # дні.', 'Можна відновити ще # днів.')),
  columns: {
    name: 'Назва',
    kind: 'Вид',
    deletedAt: 'Видалено',
    left: 'Можна відновити',
    leftDays: (days: number) =>
      days > 0 ? plural(days, forms('Ще # день', 'Ще # дні', 'Ще # днів')) : 'Більше не можна',
  },
};
