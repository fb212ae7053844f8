import type * as english from '../en/users-en.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

export const usersWords: typeof english.usersWords = {
  hidden: {
    roles: 'Ролі від вас приховано: потрібен show_role',
    desks: 'Групи від вас приховано: потрібен show_desk',
    both: 'Ролі й групи від вас приховано: потрібні show_role і show_desk',
  },
  noneMatches: 'Користувачів не знайдено',
  noneMatchesSays: 'Змініть або очистьте пошук і фільтри.',
  noneSays: 'Люди, які входять у систему, з ролями та групами, що визначають їхні можливості.',

  files: {
    exportAll: (count: number) =>
      plural(count, forms('Експортувати # користувача', 'Експортувати # користувачів', 'Експортувати # користувачів')),
    exportSemicolons: 'Експортувати всіх, розділювач — крапка з комою',
    exportShown: (count: number) => `Експортувати показаних: ${numberText(count)}`,
    nothingFiltered: 'Нічого не відфільтровано',
  },

  columns: {
    name: 'Ім’я користувача, ел. пошта',
    enabled: 'Увімкнено',
    roles: 'Ролі',
    desks: 'Групи',
  },
  state: {
    enabled: 'Увімкнено',
    disabled: 'Вимкнено',
    noWayIn: 'Ще не може ввійти',
  },

  filter: {
    placeholder: 'Пошук за іменем, ел. поштою, роллю або групою',
    role: 'Роль',
    anyRole: 'Будь-яка роль',
    scope: (name: string) => `${name} (тип користувача)`,
    desk: 'Група',
    anyDesk: 'Будь-яка група',
    state: 'Стан',
    anyState: 'Будь-який стан',
    states: { enabled: 'Увімкнено', disabled: 'Вимкнено', 'no-way-in': 'Ще не може ввійти' },
    clear: 'Очистити',
  },

  chosen: {
    title: 'Вибрані користувачі',
    count: (count: number) => `Вибрано: ${numberText(count)}`,
    notInList: (count: number) => `(не в цьому списку: ${numberText(count)})`,
    hidden: {
      roles: 'Ролі від вас приховано: потрібен show_role',
      desks: 'Групи від вас приховано: потрібен show_desk',
    },
    assign: { roles: 'Призначити ролі', desks: 'Призначити групи' },
    unassign: { roles: 'Забрати ролі', desks: 'Забрати групи' },
    more: 'Інші дії з вибраними користувачами',
    export: 'Експортувати',
    clear: 'Очистити',
  },

  acts: {
    save: 'Зберегти',
    changePassword: 'Змінити пароль…',
    enable: 'Увімкнути',
    disable: 'Вимкнути',
    enableOne: (username: string) => `Увімкнути ${username}`,
    disableOne: (username: string) => `Вимкнути ${username}`,
    enableMany: (count: number) =>
      plural(count, forms('Увімкнути # користувача', 'Увімкнути # користувачів', 'Увімкнути # користувачів')),
    disableMany: (count: number) =>
      plural(count, forms('Вимкнути # користувача', 'Вимкнути # користувачів', 'Вимкнути # користувачів')),
    assign: {
      roles: (count: number) =>
        plural(
          count,
          forms('Призначити ролі # користувачеві', 'Призначити ролі # користувачам', 'Призначити ролі # користувачам'),
        ),
      desks: (count: number) =>
        plural(
          count,
          forms(
            'Призначити групи # користувачеві',
            'Призначити групи # користувачам',
            'Призначити групи # користувачам',
          ),
        ),
    },
    unassign: {
      roles: (count: number) =>
        plural(
          count,
          forms('Забрати ролі в # користувача', 'Забрати ролі в # користувачів', 'Забрати ролі в # користувачів'),
        ),
      desks: (count: number) =>
        plural(
          count,
          forms('Забрати групи в # користувача', 'Забрати групи в # користувачів', 'Забрати групи в # користувачів'),
        ),
    },
    chooseSome: { roles: 'Виберіть принаймні одну роль.', desks: 'Виберіть принаймні одну групу.' },
    soAlready: 'Ні для кого з них нічого не змінилося б.',
    deleting: (username: string, days: number) =>
      plural(
        days,
        forms(
          'Користувача {username} буде виведено із системи всюди, і ввійти він не зможе. Протягом # дня обліковий запис можна відновити в розділі «Видалене» з ролями та групами; ім’я звільняється одразу.',
          'Користувача {username} буде виведено із системи всюди, і ввійти він не зможе. Протягом # днів обліковий запис можна відновити в розділі «Видалене» з ролями та групами; ім’я звільняється одразу.',
          'Користувача {username} буде виведено із системи всюди, і ввійти він не зможе. Протягом # днів обліковий запис можна відновити в розділі «Видалене» з ролями та групами; ім’я звільняється одразу.',
        ),
        { username },
      ),
  },
};
