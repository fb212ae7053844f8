import type { FileProblem } from '../../../shared/import/row-problems.ts';
import type { FixKind } from '../../../shared/import/row-fixes.ts';
import type * as english from '../en/import-problems-en.ts';
import { inARow, listed } from '../listing.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';
import { charactersWords } from './characters-uk.ts';
import { forms } from './forms-uk.ts';

export const importProblemsWords: typeof english.importProblemsWords = {
  file(problem: FileProblem, field: (column: string) => string, many: (collection: string) => string): string {
    switch (problem.code) {
      case 'file-empty':
        return 'Файл порожній.';
      case 'file-too-large':
        return `Файл завеликий: дозволено не більше ${numberText(Math.floor(problem.maxBytes / 1024 / 1024))} МБ. Розділіть його й імпортуйте частинами.`;
      case 'too-many-rows':
        return `Рядків у файлі: ${numberText(problem.rows)}, а дозволено не більше ${numberText(problem.maxRows)}. Розділіть його й імпортуйте частинами.`;
      case 'quotes':
        return `У рядку ${numberText(problem.row)} є лапки, які не закриваються, або текст після закритих лапок. Виберіть нижче, чим розділено комірки, або виправте файл і виберіть його ще раз.`;
      case 'no-name-column':
        return problem.found.length === 0
          ? `Немає стовпця «${problem.column}». Виберіть нижче, у якому рядку названо стовпці та який із них — «${field(problem.column)}».`
          : `Немає стовпця «${problem.column}». Є такі стовпці: ${inARow(problem.found.slice(0, 8))}. Виберіть нижче, у якому рядку названо стовпці та який із них — «${field(problem.column)}».`;
      case 'column-twice':
        return `Стовпець «${problem.column}» трапляється двічі. Виберіть нижче, який із них пропустити.`;
      case 'no-table':
        return `Таблиця не вміщує всього про такі записи (${many(problem.collection)}). Виберіть файл JSON, експортований із їхнього списку.`;
      case 'not-json':
        return 'Файл починається як JSON, але ним не є: можливо, бракує частини. Експортуйте його ще раз.';
      case 'not-ours':
        return 'Це файл JSON, але його експортовано не з Rolecall.';
      case 'newer':
        return `Файл записано новішою версією (формат ${numberText(problem.version)}). Оновіть цей застосунок і виберіть файл ще раз.`;
    }
  },

  cells: (cells: number, columns: number) => {
    const found = plural(cells, forms('# значення', '# значення', '# значень'));
    const wanted = plural(columns, forms('# стовпець', '# стовпці', '# стовпців'));
    return `У цьому рядку ${found}, а у файлі ${wanted}. Значення, у якому є розділювач, треба взяти в лапки.`;
  },
  noName: (field: string) => `Поле «${field}» порожнє.`,
  noRecord: 'Із цієї частини файлу не можна зробити запис.',
  value: (field: string, value: string, why: string) => `${field} «${value}»: ${why}`,
  flagEmpty: (header: string, field: string) => `Комірка «${header}» порожня, а рядок новий: ${field} — так чи ні?`,
  flagUnclear: (header: string, value: string, field: string) =>
    `У комірці «${header}» написано «${value}»: для поля «${field}» це означає «так» чи «ні»?`,
  roundedNumber: (value: string) =>
    `«${value}» — це те, на що електронна таблиця перетворила довге число; саме число втрачено. Напишіть його ще раз або задайте стовпцю текстовий формат і знову експортуйте файл.`,
  formulaError: (value: string) =>
    `«${value}» електронна таблиця пише там, де не змогла чогось обчислити. Напишіть те, що тут має бути.`,
  unreadable: (value: string) =>
    `У «${value}» є літера, яку не вдалося прочитати. Виберіть вище інше кодування або напишіть це ще раз.`,
  duplicate: (field: string, row: number) =>
    `Таке саме значення поля «${field}» уже є в рядку ${numberText(row)}. Великі й малі літери не розрізняються.`,
  unknownScope: (name: string) => `Типу користувача «${name}» немає.`,
  unknownChoice: (field: string, name: string) => `«${name}» не можна вибрати для поля «${field}».`,
  didYouMean: (problem: string, nearest: string) => `${problem} Можливо, «${nearest}»?`,
  separateSeveral: (problem: string) => `${problem} Кілька назв розділяйте крапкою з комою (;).`,
  choiceTwice: (field: string, name: string) => `${field}: «${name}» вказано двічі.`,
  end: (name: string, end: string) =>
    `«${end}» — це не дата й час із часовим поясом. Напишіть так: ${name} until 2026-12-01T08:00:00Z`,
  hiddenField: (field: string) =>
    `Поле «${field}» від вас приховано, тож його не можна записати. Пропустіть стовпець, щоб імпортувати без нього.`,
  recordsHidden: (many: string) => `Вам не видно таких записів (${many}), тож жоден не можна імпортувати.`,

  fix(what: FixKind, field: (column: string) => string): string {
    switch (what.kind) {
      case 'use-name':
        return `Узяти «${what.name}»`;
      case 'leave-out':
        return `Пропустити «${what.name}»`;
      case 'flag':
        return what.set ? `${field(what.column)}: так` : `${field(what.column)}: ні`;
      case 'fill':
        return what.cells === 1
          ? 'Остання комірка порожня'
          : plural(what.cells, { other: 'Порожніх комірок наприкінці: #' });
      case 'visible':
        return charactersWords.removeInvisible;
    }
  },

  deletedNamesake: (one: string) =>
    `Таку назву має видалений запис (${one}). Тут буде створено новий; щоб повернути попередній, відновіть його в розділі «Видалене».`,
  unknownKeys: (field: string, keys: readonly string[]) =>
    `${field}: ця версія не знає ${listed(keys, 12)}. Це лишається у файлі й нікому не надається.`,
  unknownFields: (fields: readonly string[]) =>
    `Пропущено, бо ця версія або ваші права цього не дозволяють: ${listed(fields, 12)}.`,
};
