import type * as english from '../en/setup-en.ts';
import { product } from '../product.ts';

export const setupWords: typeof english.setupWords = {
  title: `Налаштування ${product}`,
  says: 'На цьому сервері ще немає організації. Назвіть її та створіть першого адміністратора.',
  code: 'Код налаштування',
  codeHint: 'Сервер вивів його під час останнього запуску: це частина посилання після «code=».',
  noCode: 'Введіть код, який вивів сервер.',
  organisation: 'Організація',
  noOrganisation: 'Дайте організації назву.',
  username: 'Ім’я користувача',
  noUsername: 'Виберіть ім’я користувача.',
  email: 'Ел. пошта',
  password: 'Пароль',
  passwordAgain: 'Пароль ще раз',
  submit: 'Налаштувати',
  busy: 'Налаштовуємо…',
};
