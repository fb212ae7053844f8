import { limits } from '../../../shared/schema/limits.ts';
import type * as english from '../en/records-en.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

export const recordsWords: typeof english.recordsWords = {
  noneOfThese: 'Нічого з цього',
  deleted: 'Видалено',
  name: 'Назва',
  countedWith: (counted: string, note: string) => `${counted}. ${note}`,
  yes: 'Так',
  no: 'Ні',
  edit: 'Редагувати',
  view: 'Переглянути',
  delete: 'Видалити',
  actionsFor: (name: string) => `Дії: ${name}`,
  foundOf: (found: number, all: number) => `${numberText(found)} із ${numberText(all)}`,
  export: 'Експортувати',
  exported: (counted: string) => `Експортовано: ${counted}.`,
  exportedWithout: (counted: string, fields: string) =>
    `Експортовано: ${counted}. Пропущено, бо назви від вас приховано: ${fields}.`,
  countedRecords: (count: number) => plural(count, forms('# запис', '# записи', '# записів')),
  files: 'Імпорт та експорт',
  moreFiles: 'Файли',
  import: 'Імпортувати з файлу',
  exportTable: 'Експортувати як таблицю (CSV)',
  exportFile: 'Експортувати зі зв’язками (JSON)',
  exportOthers: 'Експортувати кілька типів одразу',
  exportOne: 'Експортувати як файл',
  exportScreen: {
    title: 'Експорт',
    says: 'Один файл з усім про вибрані записи й про те, на що вони посилаються. Його можна без втрат імпортувати тут або в іншій організації. Паролів у ньому немає ніколи.',
    kinds: 'Типи записів',
    all: 'Вибрати всі',
    none: 'Зняти вибір',
    export: (kinds: number) =>
      plural(kinds, forms('Експортувати # тип', 'Експортувати # типи', 'Експортувати # типів')),
    nothing: 'Виберіть принаймні один тип.',
    file: 'rolecall',
  },
  none: 'Немає',
  noneChosen: 'Нічого не вибрано',
  allNames: (counted: string) => `Усього ${counted}`,
  deletedName: (name: string) => `${name} (видалено)`,
  needs: (permission: string) => `Потрібен ${permission}`,
  generate: 'Згенерувати',
  copy: 'Копіювати',
  copied: (what: string) => `${what}: скопійовано.`,
  notCopied: (what: string) => `${what}: не вдалося скопіювати, тут браузер цього не дозволяє.`,
  notRecorded: (what: string) =>
    `${what}: не показано, бо те, що хтось це переглядає, не можна записати ні на цьому пристрої, ні на сервері.`,
  hiddenField: (field: string, why: string) => `Поле «${field}» від вас приховано. ${why}`,
  namedByHidden: (many: string) => `Вам не видно, які ${many} на це посилаються, тому їх тут не показано.`,
  namedByNone: 'Ніщо на це не посилається.',
  restorable: plural(
    limits.restoreDays,
    forms(
      'Протягом # дня це можна відновити в розділі «Видалене» з усім, що було; назва звільняється одразу.',
      'Протягом # днів це можна відновити в розділі «Видалене» з усім, що було; назва звільняється одразу.',
      'Протягом # днів це можна відновити в розділі «Видалене» з усім, що було; назва звільняється одразу.',
    ),
  ),
  usedIn: 'Де використано',
  usedInSays: 'Вибирається там, показується тут.',
  notUsed: (many: string) => `Немає: ${many}.`,
  between: (least: number, most: number) => `Ціле число від ${least} до ${most}.`,
};
