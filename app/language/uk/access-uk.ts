import type * as english from '../en/access-en.ts';
import { listed } from '../listing.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

export const accessWords: typeof english.accessWords = {
  title: 'Доступ',
  says: 'Хто що може й чому. Відповідь дає сам пристрій, навіть без мережі.',
  serverSays: 'Хто що може. Ролі вам не видно, тож відповідає сервер і каже лише те, що вам можна знати.',
  answeredAt: (time: string) => `Відповідь сервера: ${time}.`,
  withheld: 'Про ролі, крім вбудованих, тут нічого не сказано: вам їх не видно.',
  offline: 'Відповісти може лише сервер, а з’єднання немає',
  offlineSays:
    'Щоб відповісти, пристрій мав би знати, що надають ролі, а вам цього не видно: потрібен дозвіл show_role. Коли буде з’єднання, відповість сервер.',
  askAgain: 'Запитати ще раз',
  notHereYet: (count: number) =>
    plural(
      count,
      forms(
        '# із них ще немає на цьому пристрої.',
        '# із них ще немає на цьому пристрої.',
        '# із них ще немає на цьому пристрої.',
      ),
    ),

  hidden: 'Тут замало даних, щоб відповісти',
  hiddenSays: (permissions: readonly string[]) => {
    const names = listed(permissions, permissions.length);
    return permissions.length === 1
      ? `Щоб відповісти, пристрій має знати, хто які ролі має. Вам видно не все: потрібен дозвіл ${names}.`
      : `Щоб відповісти, пристрій має знати, хто які ролі має. Вам видно не все: потрібні дозволи ${names}.`;
  },
  ownAccess: 'Що можу я',
  desksHidden: 'Групи від вас приховано, тож питати можна лише без певної групи: для інших питань потрібен show_desk.',

  questions: 'Питання',
  ask: { who: 'Хто може …', what: 'Що може …', can: 'Чи може … і чому' },
  who: 'Хто {permission} {desk} {time}?',
  what: 'Що може {user} {time}?',
  can: 'Чи це так і чому: {user} {permission} {desk} {time}?',

  permission: 'Дозвіл',
  aPermission: 'може що',
  noPermission: 'Дозволів немає.',
  noPermissionMatches: (search: string) => `За запитом «${search}» дозволів не знайдено.`,
  user: 'Користувач',
  aUser: 'користувач',
  desk: 'Група',
  anyDesk: 'у будь-якій групі',
  anyDeskSays: 'Чи є цей дозвіл узагалі',
  noDesk: 'для даних поза групами',
  onDesk: (desk: string) => `у групі ${desk}`,
  time: 'Коли',
  now: 'зараз',
  atTime: (time: string) => `на момент ${time}`,
  timeSays: 'За тим, що відомо зараз: призначене до того часу вже закінчилося, а чого ніхто не змінив, те лишається.',
  dateAndTime: 'Дата й час',
  askNow: 'Зараз',
  askThen: 'Запитати про цей час',
  answer: 'Відповідь',
  fillIn: 'Заповніть питання, і тут з’явиться відповідь.',
  unknownUser: 'На цьому пристрої немає такого користувача.',
  places:
    'Звідки працюватимуть люди, невідомо. Ролі, що діють лише з певних IP або країн, не враховано; де це важливо, їх названо.',
  serverPlaces: 'Звідки працюватимуть люди, невідомо. Ролі, що діють лише з певних IP або країн, не враховано.',

  nobody: 'Ніхто не може',
  nobodySays: 'У цьому місці й у цей час такого дозволу не має жоден користувач, який може ввійти.',
  people: (count: number, all: number) =>
    plural(count, forms('Може # особа з {all}', 'Можуть # особи з {all}', 'Можуть # осіб із {all}'), {
      all: String(all),
    }),
  person: 'Користувач',
  because: 'Завдяки чому',
  deskColumn: 'Група',
  everyDesk: 'Усі групи',
  assigned: 'Призначено',
  assignedUntil: (time: string) => `Призначено до ${time}`,
  whyThem: (name: string) => `Чому може ${name}`,

  holds: (count: number) => plural(count, forms('# дозвіл', '# дозволи', '# дозволів')),

  yes: 'Так',
  no: 'Ні',
  yesSays: 'Виконано все це:',
  noSays: 'Потрібно все це:',
  account: 'Може ввійти',
  holding: 'Має дозвіл',
  openDesk: {
    realtime: 'Бачить групу на сторінці реального часу',
    reports: 'Бачить групу у звітах',
    edit: 'Може редагувати групу',
  },
  outside: 'Має доступ до даних поза групами',
  met: 'Виконано:',
  notMet: 'Не виконано:',
  deskAssignment: {
    assigned: (until: string | null) =>
      until === null ? 'Призначено до групи.' : `Призначено до групи (до ${until}).`,
    ended: (until: string | null) =>
      until === null ? 'Призначення закінчилося.' : `Призначення закінчилося ${until}.`,
    deleted: () => 'Призначено до групи, але групу видалено.',
    none: () => 'Не призначено до групи.',
  },
  widened: (permission: string) => `Усі групи завдяки ${permission}:`,

  turnOn: 'Що дало б відповідь «так»',
  turnOff: 'Що дало б відповідь «ні»',
  turnSays: (count: number, size: number) => {
    if (size === 1) {
      return count === 1
        ? 'Досить однієї зміни, і така є одна.'
        : plural(count, { other: 'Досить однієї зміни. Підходить будь-яка з цих #.' });
    }
    const values = { size: String(size) };
    return count === 1
      ? plural(count, { other: 'Потрібно кілька змін разом, не менше ніж {size}. Є один спосіб.' }, values)
      : plural(
          count,
          { other: 'Потрібно кілька змін разом, не менше ніж {size}. Підходить будь-який спосіб із цих #.' },
          values,
        );
  },
  noWay: 'Жодна зміна наявного не дасть «так»: потрібна нова роль.',
  gone: 'Цього користувача видалено надто давно, відновити його не можна, тож «так» не дасть ніщо.',
  noWayBack: 'Крім вимкнення облікового запису, «ні» не дасть ніщо.',
  tooMany: 'Потрібно багато змін разом: більше, ніж цей пристрій перебирає.',
  newRole: 'Створити роль',
  youCan: 'Ви можете це зробити',
  youCannot: 'Ви не можете цього зробити',
  others: (count: number) =>
    plural(count, forms('Торкнеться ще # особи.', 'Торкнеться ще # осіб.', 'Торкнеться ще # осіб.')),
  alsoGives: (permissions: readonly string[]) => `Також дає ${listed(permissions, 5)}.`,
  alsoTakes: (permissions: readonly string[]) => `Також забирає ${listed(permissions, 5)}.`,
  masks: 'Маскує номери телефонів.',
  unmasks: 'Показує номери телефонів.',
  moreWays: (count: number) => plural(count, { other: 'Показати ще #' }),

  steps: {
    enable: 'Увімкнути користувача {user}',
    restoreUser: 'Відновити користувача {user}',
    restoreRole: 'Відновити роль {role}',
    restoreDesk: 'Відновити групу {desk}',
    password: 'Задати пароль для користувача {user}',
    giveRole: 'Дати користувачеві {user} роль {role}',
    keepRole: 'Дати користувачеві {user} роль {role} безстроково',
    takeRole: 'Забрати роль {role} у користувача {user}',
    giveScope: 'Дати користувачеві {user} тип {scope}',
    takeScope: 'Забрати тип у користувача {user}',
    giveDesk: 'Призначити користувача {user} до групи {desk}',
    keepDesk: 'Призначити користувача {user} до групи {desk} безстроково',
    takeDesk: 'Забрати користувача {user} з групи {desk}',
    grant: 'Додати {permission} до ролі {role}',
    revoke: 'Вилучити {permission} з ролі {role}',
    level: 'Для модуля {module} задати рівень {level} в ролі {role}',
    accept: 'Додати {place} до прийнятних місць ролі {role}',
    acceptAny: 'Вилучити {place} з прийнятних місць ролі {role}',
    stopExtending: 'Зробити так, щоб роль {role} більше не розширювала {parent}',
  },

  look: 'Варто переглянути',
  lookSays: 'Чого може бути забагато.',
  unusedRoles: (count: number) =>
    plural(count, forms('# роль, якої ніхто не має', '# ролі, яких ніхто не має', '# ролей, яких ніхто не має')),
  alikeRoles: (count: number) =>
    plural(count, forms('# пара схожих ролей', '# пари схожих ролей', '# пар схожих ролей')),
  unheld: (count: number) =>
    plural(
      count,
      forms('# дозвіл, якого ніхто не має', '# дозволи, яких ніхто не має', '# дозволів, яких ніхто не має'),
    ),
  inertRoles: (count: number) =>
    plural(count, forms('# роль надає те, що не діє', '# ролі надають те, що не діє', '# ролей надають те, що не діє')),
  inRoles: 'Є в ролі, але ніхто не має',
  inNoRole: 'Немає в жодній із ваших власних ролей',
  same: '{a} і {b} надають те саме.',
  nearly: '{a} і {b} відрізняються дозволами {permissions}.',
  compare: 'Порівняти',
  compareThem: (a: string, b: string) => `Порівняти ${a} і ${b}`,
  allGood:
    'Нічого: кожну роль хтось має, однакових ролей немає, кожен дозвіл хтось має, і жодному не бракує потрібного для нього.',
};
