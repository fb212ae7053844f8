import type * as english from '../en/assignments-en.ts';

export const assignmentsWords: typeof english.assignmentsWords = {
  missing: 'Відсутня',
  missingRole:
    'Цієї ролі немає на цьому пристрої або вона більше не існує. Наскільки тут відомо, вона нічого не надає.',
  missingDesk: 'Цієї групи немає на цьому пристрої або вона більше не існує.',
  deleted: 'Видалено',
  deletedRole: 'Роль видалено, і вона нічого не надає. Якщо її відновити, вона діятиме знову.',
  deletedDesk: 'Цю групу видалено; призначення до неї нічого не надає.',
  holdsAdmin: 'Має admin',
  builtIn: 'Вбудована',
  scope: 'Тип користувача',
  unknownScope: 'Невідомий тип користувача',
};
