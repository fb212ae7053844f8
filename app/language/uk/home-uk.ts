import type * as english from '../en/home-en.ts';
import { plural } from '../plural.ts';

export const homeWords: typeof english.homeWords = {
  title: 'Мій доступ',
  says: (username: string, organisation: string) =>
    organisation === ''
      ? `Що може ${username} в цій організації.`
      : `Що може ${username} в організації «${organisation}».`,
  whereFrom: 'Звідки це береться',
  phonesMasked: 'Номери телефонів для вас замасковано: цей пристрій їх ніколи не отримує.',
  endsOn: (time: string) => `Дещо призначене вам на певний строк закінчується ${time}; тоді ваші можливості зміняться.`,
  lastSeen: (place: string) =>
    `Востаннє сервер бачив цей пристрій тут: ${place}. Ролі з прийнятними IP або країнами діють лише звідти.`,
  neverSeen:
    'Де сервер востаннє бачив цей пристрій, невідомо. Ролі з прийнятними IP або країнами діють лише з прийнятних місць.',
  place: (address: string, country: string) => `${address}, ${country}`,

  desks: 'Групи',
  assigned: 'Призначено',
  realtime: 'Сторінка реального часу',
  reports: 'Звіти',
  editing: 'Редагування',
  outside: 'Дані поза групами',
  visible: 'Видно',
  notVisible: 'Не видно',
  none: 'Немає',
  noDesk: 'Жодної групи',
  andMore: (count: number) => plural(count, { other: 'і ще #' }),

  permissions: 'Дозволи',
  searchPermissions: 'Пошук дозволів',
  show: 'Показати',
  granted: (count: number) => plural(count, { other: 'Надані (#)' }),
  all: (count: number) => plural(count, { other: 'Усі (#)' }),
  admin: 'Ви маєте admin, а він охоплює всі інші дозволи.',
  showAll: (count: number) => plural(count, { other: 'Показати всі (#)' }),
  nothingGranted: 'Тут і зараз вам нічого не надано.',
  noneMatches: (search: string) => `За запитом «${search}» дозволів не знайдено.`,
  isGranted: 'Надано:',
  isWithoutEffect: 'Не діє:',
  isNotGranted: 'Не надано:',
  noEffectWithout: (permissions: string) => `не діє без ${permissions}`,

  modules: 'Модулі',

  start: {
    title: 'Перші кроки',
    ready: (organisation: string, username: string) =>
      organisation === ''
        ? `Вашу організацію створено, адміністратор — ${username}. Щоб усе запрацювало, потрібні три речі; кожну можна зробити без мережі.`
        : `Організацію «${organisation}» створено, адміністратор — ${username}. Щоб усе запрацювало, потрібні три речі; кожну можна зробити без мережі.`,
    done: 'Готово:',
    access: 'Що ви можете',
    importUsers: 'Імпортувати з файлу CSV',
    steps: {
      desk: {
        title: 'Група',
        says: 'Група — це команда зі своїми чергами. Хто призначений до неї, бачить її виклики, а керівник редагує лише власні групи.',
      },
      role: {
        title: 'Роль',
        says: 'Роль визначає, що можуть ті, хто її має. Почніть із готової та змініть копію або надайте її такою, як є.',
      },
      user: {
        title: 'Користувач',
        says: 'Той, хто входить у систему, з ролями та групами. Багатьох одразу можна додати з файлу CSV.',
      },
    },
  },
};
