import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { Subject } from '../../../shared/permissions/subject.ts';
import type * as english from '../en/review-en.ts';
import { listed } from '../listing.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

export const reviewWords: typeof english.reviewWords = {
  createTitle: (what: string) => `Створити: ${what}`,
  saveTitle: (what: string) => `Зберегти зміни: ${what}`,
  what: 'Що буде збережено',
  create: 'Створити',
  save: 'Зберегти',
  cancel: 'Скасувати',
  back: 'Назад до редагування',
  undo: 'Повернути, як було',

  decideFirst: 'Спершу вирішіть щодо змін від інших: залишити своє чи взяти чуже.',
  objected: 'Правила цього не дозволяють, як сказано вище.',
  noMoreChanges: 'Більше нічого зберігати.',
  noChanges: 'Нічого змінювати.',

  nothingSaved: 'Нічого не збережено.',
  partsSaved: (saved: number, parts: number) =>
    plural(parts, { other: 'Збережено частин: {saved} із #; решту відхилено.' }, { saved: String(saved) }),
  saved: (what: string) => `${what}: збережено на цьому пристрої.`,
  part: (what: string, part: number, parts: number) => `${what}, частина ${part} із ${parts}`,

  objections: (count: number) =>
    plural(
      count,
      forms('Правила не дозволяють # зміну', 'Правила не дозволяють # зміни', 'Правила не дозволяють # змін'),
    ),
  leaveOut: (count: number) =>
    plural(
      count,
      forms(
        'Пропустити # зміну, яку не дозволяють правила',
        'Пропустити # зміни, яких не дозволяють правила',
        'Пропустити # змін, яких не дозволяють правила',
      ),
    ),
  leftOut: (count: number) =>
    plural(
      count,
      forms(
        'Пропущено # зміну; там усе, як було.',
        'Пропущено # зміни; там усе, як було.',
        'Пропущено # змін; там усе, як було.',
      ),
    ),
  moreCombinations: (count: number) =>
    plural(count, forms('І ще # поєднання змін.', 'І ще # поєднання змін.', 'І ще # поєднань змін.')),
  moreNames: (count: number) => plural(count, { other: 'і ще #' }),

  added: 'Додано',
  changed: 'Змінено',
  removed: 'Прибрано',
  empty: 'порожньо',
  noLonger: 'більше не {name}',

  affected: (count: number) =>
    count === 0 ? 'Кого це стосується' : plural(count, { other: 'Кого це стосується (#)' }),
  affectedHidden: 'Вам не видно користувачів, тому тут не показано, кого це стосується. Сервер це знає.',
  nobodyAffected: 'Нічиї права не змінюються.',
  moreAffected: (ways: number) =>
    plural(ways, forms('І інших ще в # спосіб.', 'І інших ще в # способи.', 'І інших ще в # способів.')),
  gains: (people: number) => (people === 1 ? 'отримує' : 'отримують'),
  loses: (people: number) => (people === 1 ? 'втрачає' : 'втрачають'),
  gainsUntil: (end: string) => `Усе це закінчується ${end}.`,
  sees: (people: number) => (people === 1 ? 'бачить' : 'бачать'),
  seesNoMore: (people: number) => (people === 1 ? 'більше не бачить' : 'більше не бачать'),
  allDesks: {
    realtime: 'Усі групи на сторінці реального часу',
    reports: 'Усі групи у звітах',
    edit: 'Усі групи, щоб їх редагувати',
  },
  edits: 'може редагувати',
  editsNoMore: 'більше не може редагувати',
  moreRecords: (count: number) => plural(count, { other: 'і ще #' }),
  implied: (count: number) =>
    plural(count, forms('З цього випливає # право', 'З цього випливають # права', 'З цього випливають # прав')),
  impliedGained:
    'Надано, хоча ніхто цього не позначав: рівнем модуля, тим, що розширює роль, або тому, що тепер є потрібне для цього.',
  impliedLost: 'Більше не надано, хоча позначки ніхто не знімав.',
  moreImplied: (count: number) => plural(count, { other: 'Показати ще #' }),
  masked: 'замасковано',
  unmasked: 'показано',
  maskedFromNow: 'Відтепер номери телефонів приховано.',
  unmaskedFromNow: 'Відтепер номери телефонів показано.',
  enabled: 'увімкнено',
  disabled: 'вимкнено',
  enabledFromNow: (signIn: Subject['signIn'] | null) => enabledFromNow[signIn ?? 'ok'],
  disabledFromNow: 'Більше не можна користуватися обліковим записом.',

  becomes: (names: readonly string[]) =>
    plural(
      names.length,
      {
        one: names.length === 1 ? '{names} стає адміністратором' : '# особа стає адміністратором: {names}',
        few: '# особи стають адміністраторами: {names}',
        many: '# осіб стають адміністраторами: {names}',
        other: '# особи стають адміністраторами: {names}',
      },
      { names: listed(names) },
    ),
  becomesMeans: 'Адміністратор має всі дозволи, може змінювати права будь-кого й може робити інших адміністраторами.',
  ceases: (names: readonly string[]) =>
    plural(
      names.length,
      {
        one: names.length === 1 ? '{names} більше не адміністратор' : '# особа більше не адміністратор: {names}',
        few: '# особи більше не адміністратори: {names}',
        many: '# осіб більше не адміністратори: {names}',
        other: '# особи більше не адміністратори: {names}',
      },
      { names: listed(names) },
    ),
  administrator: 'адміністратор',
  inert: (count: number) =>
    plural(
      count,
      forms(
        '# надане право в такому вигляді не діє',
        '# надані права в такому вигляді не діють',
        '# наданих прав у такому вигляді не діють',
      ),
    ),
  inertRole: (key: PermissionKey, missing: readonly PermissionKey[]) =>
    `${key} не діє без ${listed(missing)}, якщо це не надає інша роль користувача.`,
  inertUsers: (key: PermissionKey, missing: readonly PermissionKey[], names: readonly string[]) =>
    `${key} не діє без ${listed(missing)}. Кого стосується: ${listed(names)}.`,
  moreInert: (count: number) => plural(count, { other: 'І ще #.' }),
};

const enabledFromNow: Readonly<Record<Subject['signIn'], string>> = {
  ok: 'Відтепер можна користуватися обліковим записом.',
  'no-way-in': 'Ще не можна ввійти: немає ні пароля, ні ключа доступу.',
  'no-portal': 'Не можна ввійти: тип користувача No Portal не пускає.',
  'nothing-active-here':
    'Жодна роль і тип користувача не діють: увійти не можна або можна лише з прийнятних IP чи країн.',
  disabled: 'Не можна ввійти: вимкнено.',
  deleted: 'Не можна ввійти: видалено.',
};
