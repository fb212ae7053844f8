import type { SaveFailure } from '../../data/client.ts';
import { capital } from '../capital.ts';
import type * as english from '../en/saving-en.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

const failures: Readonly<Record<SaveFailure, string>> = {
  'signed-out': 'Ніхто більше не ввійшов у систему. Нічого не збережено.',
  'session-ended': 'Тим часом сеанс завершився. Нічого не збережено.',
  held: 'Цей пристрій не зміг зберегти зміну. Вона є лише в цій вкладці й надсилається на сервер звідси; не закривайте застосунок, доки вона не дійде.',
};

export const savingWords: typeof english.savingWords = {
  create: 'Створити',
  reviewAndCreate: 'Перевірити й створити',
  save: 'Зберегти',
  reviewAndSave: 'Перевірити й зберегти',
  cancel: 'Скасувати',

  failures,

  locked: 'Це можна переглядати, але не змінювати',
  keptBefore: 'Ваші незбережені зміни лишилися на цьому пристрої і знову тут.',
  decideFirst: 'Є зміни від інших: спершу вирішіть',
  objected: (count: number) =>
    plural(
      count,
      forms('Правила не дозволяють # зміну', 'Правила не дозволяють # зміни', 'Правила не дозволяють # змін'),
    ),

  unfinished: 'Не завершено: доти нічого не буде збережено',
  unfinishedPart: 'Заповнено лише частину.',
  unfinishedText: (text: string) => `У полі є «${text}», але це ще не враховано.`,
  showUnfinished: 'Показати',
  showUnfinishedOf: (field: string) => `Показати: ${field}`,
  dropUnfinished: 'Пропустити',
  dropUnfinishedOf: (field: string) => `Пропустити: ${field}`,
  countedUnfinished: (count: number) =>
    plural(count, forms('# поле не завершено', '# поля не завершено', '# полів не завершено')),

  discardTitle: 'Відкинути незбережені зміни?',
  discardConfirm: 'Відкинути зміни',
  keepEditing: 'Редагувати далі',
  discardsNew: (what: string) => `Буде втрачено те, що ви ввели: ${what}.`,
  discards: (what: string) => `Буде втрачено те, що ви змінили й не зберегли: ${what}. Збережене лишається, як є.`,

  kept: (what: string) => `Ваші незбережені зміни лишилися на цьому пристрої: ${what}.`,
  goBack: 'Повернутися',

  newLabel: (what: string) => `${capital(what)}, створення`,
  changedLabel: (what: string, count: number) =>
    plural(count, forms('{what}, # зміна', '{what}, # зміни', '{what}, # змін'), { what: capital(what) }),
  undoneLabel: (what: string) => `${capital(what)}, повернення до попереднього`,
  restoredLabel: (what: string) => `${capital(what)}, відновлення`,

  saved: (what: string) => `Збережено на цьому пристрої: ${what}.`,
  notStored: (why: SaveFailure, what: string) =>
    why === 'held'
      ? `Цей пристрій не зміг зберегти ваші зміни: ${what}. Вони є лише в цій вкладці й надсилаються на сервер звідси; не закривайте застосунок, доки вони не дійдуть.`
      : failures[why],
  undo: 'Повернути, як було',
  undone: (what: string) => `${capital(what)}: усе знову, як було.`,
  notUndone: (what: string) =>
    `Повернути не вдалося: ${what}. Тим часом є новіші зміни, або правила цього не дозволяють.`,
  restored: (what: string) => `${capital(what)}: відновлено.`,
  notRestored: (what: string) => `${capital(what)}: тут відновити не вдалося. Спробуйте в розділі «Видалене».`,

  seeWhy: 'Дізнатися чому й спробувати ще раз',
  inAttention: 'Нічого не втрачено: усе збережено в розділі «Потребує уваги».',
  notHere: 'Цього не існує, цього ще немає на цьому пристрої або вам цього не видно.',
};
