import { limits } from '../../../shared/schema/limits.ts';
import type * as english from '../en/bulk-en.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

export const bulkWords: typeof english.bulkWords = {
  says: 'Вони однакові в усьому, крім назв. Те, що вже існує, пропускається.',
  range: 'Які саме',
  rangeLabel: 'Діапазон',
  digitsHint: 'Наприклад 1001-1050 або кілька діапазонів через кому.',
  rangeHint: 'Наприклад 1001-1050 або кілька діапазонів через кому. Текст перед цифрами лишається: Телефон 101-120.',
  problems: {
    backwards: 'Друге число діапазону не може бути меншим за перше.',
    'too-many': plural(limits.recordsPerRange, { other: 'За раз можна створити не більше #.' }),
    'too-long': 'У цьому числі забагато цифр.',
  },
  alike: 'Що матиме кожен запис',
  alikeSays: 'У тексті {number} означає назву кожного запису.',
  generateEach: (what: string) => `${what}: згенерувати для кожного`,
  preview: 'Попередній перегляд',
  willBeMade: (counted: string) => `Буде створено: ${counted}.`,
  leftOut: (count: number, names: string) =>
    plural(
      count,
      forms(
        '# уже існує, його пропущено: {names}.',
        '# уже існують, їх пропущено: {names}.',
        '# уже існують, їх пропущено: {names}.',
      ),
      { names },
    ),
  andMore: (count: number) => plural(count, { other: 'І ще #.' }),
  nothing: 'Поки що нічого створювати: укажіть, які саме.',
  review: 'Їх буде створено так, як показано в попередньому перегляді.',
  cancel: 'Скасувати',
};
