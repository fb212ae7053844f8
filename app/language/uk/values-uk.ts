import type * as english from '../en/values-en.ts';

export const valuesWords: typeof english.valuesWords = {
  flags: { enabled: ['Увімкнено', 'Вимкнено'], maskPhone: ['Увімкнено', 'Вимкнено'], flag: ['Так', 'Ні'] },
  none: 'Немає',
  deleted: 'Видалено',
  notDeleted: 'Не видалено',
  noPassword: 'Пароля ще немає',
  noPasskey: 'Ключа доступу немає',
  secret: 'Задано (не показано)',
  empty: 'Порожньо',
  in: 'Є',
  notIn: 'Немає',
  until: (time: string) => `До ${time}`,
  quoted: (name: string) => `«${name}»`,
};
