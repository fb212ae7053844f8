import type { Level } from '../../../shared/catalogue/modules.ts';
import type * as english from '../en/may-do-en.ts';
import { inARow, listed } from '../listing.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';
import { catalogueWords } from './catalogue-uk.ts';
import { forms } from './forms-uk.ts';

export const mayDoWords: typeof english.mayDoWords = {
  title: 'Що може цей користувач',
  says: 'Що дають разом усі ролі й тип користувача та чому.',
  drafted: 'Як було б із вашими змінами.',
  hidden: 'Ролі від вас приховано, тож не можна показати, що вони надають: потрібен дозвіл show_role.',
  canSignIn: 'Може ввійти',
  cannotSignIn: 'Не може ввійти',
  permissions: (count: number) => plural(count, forms('# дозвіл', '# дозволи', '# дозволів')),
  withChanges: 'з вашими змінами',
  nothing: 'Нічого: жодна роль і тип користувача нічого не надають.',
  search: 'Пошук того, що може цей користувач',
  placeholder: 'Чому це можна …? Шукайте за словами або ключем',
  noneMatches: (search: string) => `У ролях цього користувача за запитом «${search}» нічого не знайдено.`,
  count: (count: number) => numberText(count),
  states: {
    inert: 'Не діє',
    taken: 'Забрано',
    elsewhere: 'Не зараз або не всюди',
  },

  administrator: 'Адміністратор',
  administratorSays: 'Має {permission}, а він охоплює всі інші дозволи.',
  signInLabel: 'Вхід',
  signIn: {
    ok: 'Так',
    deleted: 'Ні: видалено',
    disabled: 'Ні: вимкнено',
    'no-way-in': 'Ні: ще немає ні пароля, ні ключа доступу',
    'no-portal': 'Ні: тип користувача No Portal не пускає, хоч що ще надано',
    'nothing-active-here': 'Жодна роль і тип користувача не діють: хіба що з прийнятних IP або країн',
  },
  realtime: 'Групи на сторінці реального часу',
  reports: 'Групи у звітах',
  allDesks: 'Усі групи',
  noDesk: 'Немає',
  hiddenDesks: (count: number) =>
    plural(count, forms('# група, прихована від вас', '# групи, приховані від вас', '# груп, прихованих від вас')),
  missingDesk: 'відсутня група',
  missingRole: 'відсутня роль',
  outside: 'Дані поза групами',
  yes: 'Так',
  no: 'Ні',
  phones: 'Номери телефонів',
  phonesMasked: 'Замасковано',
  phonesShown: 'Показано',
  nextChange: 'Наступна зміна',
  assignmentEnds: (when: string) => `${when}, коли закінчується призначення`,
  modules: 'Модулі',
  moduleAt: (module: string, level: Level) => `${module}: ${catalogueWords.levels[level].short}`,

  noEffectWithout: (permissions: readonly string[]) => `Не діє без ${listed(permissions, permissions.length)}`,
  takenAwayBy: (source: string) => `Забирає ${source}`,
  impliedByAdmin: (sources: readonly string[]) => `Охоплено admin, джерело: ${listed(sources, sources.length)}`,
  takenBy: 'Забирає {source}',
  impliedBy: 'Охоплено admin, джерело: {source}',
  notGranted: 'Жодна роль і тип користувача цього не надають.',
  withheld: 'Тут діють ролі, які вам не видно.',
  through: (roles: readonly string[]) => `через ${inARow(roles)}`,
  module: (name: string, level: Level) => `модуль ${name} (${catalogueWords.levels[level].short})`,
  until: (when: string) => `до ${when}`,
  inactive: (source: string, why: string) => `${source} (${why})`,
  expired: 'строк минув',
  expiredAt: (when: string) => `строк минув ${when}`,
  roleDeleted: 'роль видалено',
  tooDeep: 'розширює забагато ролей',
  onlyAddresses: (role: string) => `лише з IP-адрес, прийнятних для ${role}`,
  onlyCountries: (role: string) => `лише з країн, прийнятних для ${role}`,
};
