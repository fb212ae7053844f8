import type * as english from '../en/attention-en.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

export const attentionWords: typeof english.attentionWords = {
  title: 'Потребує уваги',
  says: 'Те, що не набуло чинності. Воно зберігається на цьому пристрої, доки ви з ним не розберетеся.',
  exportAll: 'Експортувати все',
  none: 'Ніщо не потребує вашої уваги',
  noneSays:
    'Якщо сервер колись відхилить те, що ви зберегли, воно чекатиме тут разом із причиною, і нічого не буде втрачено.',
  when: 'Збережено {saved}, відхилено {refused}',
  edit: 'Редагувати',
  editAndTry: 'Змінити й повторити',
  tryAgain: 'Спробувати ще раз',
  copy: 'Копіювати',
  discard: 'Відкинути',
  draftInTheWay: 'Уже є незбережена чернетка нового запису. Спершу збережіть або відкиньте її.',
  savedAgain: 'Збережено на цьому пристрої; сервер розгляне це ще раз.',
  stillRefused: (reasons: string) => `Правила все ще цього не дозволяють: ${reasons}`,
  copied: 'Скопійовано.',
  cannotCopy: 'Браузер не дозволяє копіювати. Скористайтеся кнопкою «Експортувати все».',
  discarding: {
    title: 'Відкинути це?',
    says: (label: string, changes: number) =>
      `${label}: ${plural(
        changes,
        forms(
          '# зміну, що не набула чинності, буде остаточно вилучено з цього пристрою.',
          '# зміни, що не набули чинності, буде остаточно вилучено з цього пристрою.',
          '# змін, що не набули чинності, буде остаточно вилучено з цього пристрою.',
        ),
      )}`,
  },
  withoutName: 'без назви',
  wanted: {
    added: (field: string) => `${field}, додати:`,
    changed: (field: string) => `${field}, задати:`,
    removed: (field: string) => `${field}, прибрати:`,
  },
  fellWithIt: 'не внесено, бо решту відхилено',
  couldDoIt: (names: string) => `Це може зробити: ${names}.`,
  text: {
    when: (saved: string, refused: string, why: string) => `Збережено ${saved}, відхилено ${refused}. ${why}`,
    change: (what: string, values: string) => `- ${what}: ${values}`,
    member: (field: string, member: string) => `${field}: ${member}`,
    values: (from: string | null, to: string | null) => `${from ?? 'порожньо'} → ${to ?? 'порожньо'}`,
    added: (value: string | null) => (value === null ? 'додано' : `додано (${value})`),
    removed: (value: string | null) => (value === null ? 'прибрано' : `прибрано (${value})`),
  },
};
