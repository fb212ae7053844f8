import type * as english from '../en/account-en.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

export const accountWords: typeof english.accountWords = {
  menu: (username: string) => `${username}, ваш обліковий запис`,
  signOut: 'Вийти',
  leaving: {
    title: 'Вийти?',
    says: (collections: string) =>
      `З цього пристрою буде вилучено все, що стосується цієї організації (${collections}), а також незбережені чернетки. Те, що є на сервері, там і залишиться.`,
    stay: 'Залишитися',
    discard: 'Вийти й відкинути',
    lost: (saves: number) =>
      plural(saves, forms('Буде втрачено # збереження', 'Буде втрачено # збереження', 'Буде втрачено # збережень')),
    waiting: (changes: number) =>
      plural(
        changes,
        forms(
          '# зміни ще немає на сервері. Спершу під’єднайтеся або експортуйте у файл те, що очікує.',
          '# змін ще немає на сервері. Спершу під’єднайтеся або експортуйте у файл те, що очікує.',
          '# змін ще немає на сервері. Спершу під’єднайтеся або експортуйте у файл те, що очікує.',
        ),
      ),
    refused: (saves: number) =>
      plural(
        saves,
        forms(
          '# відхилене збереження є в розділі «Потребує уваги».',
          '# відхилені збереження є в розділі «Потребує уваги».',
          '# відхилених збережень є в розділі «Потребує уваги».',
        ),
      ),
    export: 'Експортувати',
  },
};
