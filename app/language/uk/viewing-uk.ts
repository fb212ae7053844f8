import type { Subject } from '../../../shared/permissions/subject.ts';
import type * as english from '../en/viewing-en.ts';
import { listed } from '../listing.ts';

export const viewingWords: typeof english.viewingWords = {
  title: 'Переглянути як',
  says: 'Побачити все так, як тут це бачить хтось інший. Тим часом нічого не можна змінити, а те, чого ви самі не можете читати, лишається прихованим.',
  command: 'Переглянути як користувач або роль',
  as: (name: string) => `Переглянути як ${name}`,
  whom: 'Чиїми очима дивитися',
  kinds: { user: 'Користувач', role: 'Хтось з однією роллю' },
  noUser: 'Виберіть користувача',
  noRole: 'Виберіть роль',
  chooseFirst: 'Спершу виберіть, чиїми очима дивитися.',
  desks: 'У якій групі',
  desksSay: 'Як особа, що має цю роль і більше нічого.',
  everyDesk: 'У кожній групі',
  noDesk: 'У жодній групі',
  onDesk: (name: string) => `У групі ${name}`,
  gone: 'Так переглянути не можна: цього вже немає або вам цього не видно.',

  looking: (name: string) => `Ви дивитеся як ${name}`,
  readOnly: 'Нічого не можна змінити.',
  window: (name: string, title: string) => `Як ${name}: ${title}`,
  back: 'Повернутися до свого вигляду',
  backShort: 'Назад',
  ended: 'Ви знову бачите все як ви самі.',

  cannotSignIn: (name: string, signIn: Subject['signIn']) => `${name} зараз не зможе тут увійти. ${signInSays[signIn]}`,
  hiddenFromYou: (permissions: readonly string[]) =>
    `Тут було б видно більше. Самі ви не можете цього читати: вам бракує ${listed(permissions)}.`,
  ownHeading: 'Лише у своєму вигляді',
  ownTitle: 'Це стосується вас і цього пристрою',
  ownSays: 'Те, що ви зробили й ще не надіслали, не показується, поки ви дивитеся як хтось інший.',
  notYours: 'Самі ви не можете цього читати',
  notYoursSays: (name: string, permission: string) =>
    `${name} може це відкрити. Щоб побачити, що там, вам потрібен дозвіл ${permission}.`,
};

const signInSays: Readonly<Record<Subject['signIn'], string>> = {
  ok: '',
  deleted: 'Користувача видалено.',
  disabled: 'Обліковий запис вимкнено.',
  'no-way-in': 'Немає ні пароля, ні ключа доступу.',
  'no-portal': 'Тип користувача No Portal не пускає.',
  'nothing-active-here': 'Жодна роль і тип користувача тут не діють.',
};
