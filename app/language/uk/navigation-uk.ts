import type * as english from '../en/navigation-en.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

export const navigationWords: typeof english.navigationWords = {
  main: 'Головне меню',
  more: 'Більше',
  needAttention: (count: number) =>
    plural(count, forms('# потребує уваги', '# потребують уваги', '# потребують уваги')),
  areas: { people: 'Люди й права', callCentre: 'Контакт-центр', reports: 'Звіти' },
  upkeep: 'Обслуговування',
  home: 'Мій доступ',
  access: 'Доступ',
  activity: 'Журнал дій',
  attention: 'Потребує уваги',
  deleted: 'Видалене',
  sync: 'Синхронізація',
  settings: 'Налаштування',
};
