import type * as english from '../en/sync-en.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

export const syncWords: typeof english.syncWords = {
  title: 'Синхронізація',
  export: 'Експортувати те, що очікує',
  tryNow: 'Спробувати зараз',
  refused: (saves: number) =>
    plural(
      saves,
      forms(
        '# збереження відхилено; потрібна ваша увага.',
        '# збереження відхилено; потрібна ваша увага.',
        '# збережень відхилено; потрібна ваша увага.',
      ),
    ),
  look: 'Переглянути',
  connection: {
    title: 'З’єднання',
    state: 'Стан',
    lastContact: 'Останній зв’язок',
    now: 'Зараз під’єднано',
    never: 'Не було, відколи відкрито застосунок',
  },
  waiting: {
    title: 'Очікує',
    says: 'Збережено на цьому пристрої, ще не на сервері; надсилається в цьому порядку.',
    none: 'Нічого не очікує.',
    states: {
      held: 'Лише в цій вкладці',
      'saved-here': 'Збережено на цьому пристрої',
      sent: 'У дорозі',
    },
  },
  collisions: {
    title: 'Зіткнення',
    says: 'Значення, які змінили і ви, і хтось інший, не бачачи змін одне одного. Діє те, що дійшло до сервера останнім; відхилене — у розділі {attention}.',
    attention: 'Потребує уваги',
    none: 'Немає.',
    record: '{name}, {what}',
    member: (field: string, member: string) => `${field}: ${member}`,
    yours: 'Ваше',
    yoursHere: 'Ваше, тут',
    yoursElsewhere: 'Ваше, на іншому пристрої',
    somebody: 'Хтось інший',
    open: 'Відкрити',
    dismiss: 'Сховати',
    mineLater: 'Ви змінили це на іншому пристрої пізніше; діє та зміна.',
    theirsLater: (username: string) => `Пізніше змінено: ${username}; діє та зміна.`,
    mineEarlier: (when: string) => `Ви змінили це на іншому пристрої раніше (${when}); діє ваша зміна тут.`,
    theirsEarlier: (username: string, when: string) => `Раніше змінено: ${username} (${when}); діє ваша зміна.`,
  },
};
