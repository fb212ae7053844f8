import type * as english from '../en/role-comparison-en.ts';
import { listed } from '../listing.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

export const roleComparisonWords: typeof english.roleComparisonWords = {
  title: 'Порівняння ролей',
  says: 'Що кожна дає тому, хто не має нічого іншого, разом з усім, що вона розширює, і без огляду на місце.',
  sentence: 'Порівняти {a} із {b}',
  aRole: 'роль',
  first: 'Перша роль',
  second: 'Друга роль',
  swap: 'Поміняти місцями',
  choose: 'Виберіть дві ролі, щоб побачити їх поруч.',
  gone: 'На цьому пристрої немає такої ролі.',
  same: 'Вони дають те саме.',
  fact: 'Що',
  permissions: 'Дозволи',
  only: (role: string) => `Лише ${role}`,
  onlyCount: (count: number) => plural(count, forms('# дозвіл', '# дозволи', '# дозволів')),
  both: 'Обидві',
  inert: (permissions: readonly string[]) => `Не діють: ${listed(permissions, 8)}`,
  facts: 'Крім дозволів',
  module: (module: string) => `Модуль ${module}`,
  masks: 'Маскує номери телефонів',
  restricted: 'Лише з прийнятних IP або країн',
  blocks: 'Не дає ввійти',
  yes: 'Так',
  no: 'Ні',
  compare: 'Порівняти',

  effect: 'Що вона дає учасникам',
  effectSays: 'Чого не дає жодна інша їхня роль і тип користувача.',
  gives: (permissions: readonly string[]) => `Дає ${listed(permissions, 6)}`,
  takes: (permissions: readonly string[]) => `Забирає ${listed(permissions, 6)}`,
  masksThem: 'Маскує номери телефонів',
  changesNothing: 'Нічого не змінює: усе це дають й інші',
  countedHolders: (count: number) => plural(count, forms('# учасник', '# учасники', '# учасників')),
  inertForAll: (permissions: readonly string[]) =>
    `Не діють для всіх них, бо бракує потрібного: ${listed(permissions, 8)}.`,
};
