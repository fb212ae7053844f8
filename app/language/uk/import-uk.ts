import type * as english from '../en/import-en.ts';
import { listed } from '../listing.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

export const importWords: typeof english.importWords = {
  records: {
    importAll: 'Імпортувати записи',
    importCounted: (count: number) =>
      plural(count, forms('Імпортувати # запис', 'Імпортувати # записи', 'Імпортувати # записів')),
    importSaved: (saved: number, total: number) =>
      plural(
        total,
        forms('Збережено {saved} із # запису', 'Збережено {saved} із # записів', 'Збережено {saved} із # записів'),
        { saved: numberText(saved) },
      ),
    importWill: (created: number, updated: number) =>
      plural(
        created,
        forms(
          'Буде створено # запис, змінено: {updated}.',
          'Буде створено # записи, змінено: {updated}.',
          'Буде створено # записів, змінено: {updated}.',
        ),
        { updated: numberText(updated) },
      ),
  },
  otherTab: 'Інша вкладка цього застосунку імпортує файл. Зачекайте, доки вона завершить.',
  checking: 'Перевірка всіх рядків',
  notRead: 'У такому вигляді цей файл імпортувати не можна',
  chooseOther: 'Інший файл',
  progress: {
    read: (share) => `Читання файлу: ${share} %`,
    match: (share) => `Читання всіх рядків: ${share} %`,
    judge: (share) => `Перевірка всіх рядків за правилами: ${share} %`,
  },

  file: {
    refused: 'Цей файл не можна імпортувати',
    unreadable: 'Не вдалося прочитати файл. Можливо, його переміщено або видалено?',
    drop: 'Перетягніть його сюди або виберіть. Нічого не буде записано, доки ви не побачите кожен рядок.',
    choose: 'Вибрати файл',
  },
  format: {
    title: 'Як виглядає файл',
    columns:
      'Перший рядок називає стовпці в будь-якому порядку: {columns}. Обов’язковий лише {name}; відсутній стовпець нічого не змінює.',
    update: 'Те, що вже є, змінюється так, як сказано в його рядку; порожня комірка очищає поле.',
    several:
      'Кілька назв розділяються крапкою з комою чи розривом рядка; а також комою, скісною або вертикальною рискою, якщо кожна частина є назвою. Якщо в назві є крапка з комою, перед нею ставиться зворотна скісна риска.',
    temporary: 'Тимчасово: {example}',
    temporaryExample: 'Нічна зміна until 2026-12-01T08:00:00Z',
    enabled:
      'Enabled — це yes або no, true або false, 1 або 0, багатьма мовами; зрозумілі й такі стовпці, як Status, Active, Suspended або Account Locked. Нові користувачі ввімкнені, якщо у файлі не сказано «ні».',
    records:
      'Файл JSON, експортований тут або в іншій організації, хоч які типи записів у ньому є: те, на що вони посилаються, додається за назвами.',
    known: 'Назви, які інші системи дають своїм стовпцям, відомі; невідоме можна вибрати самостійно.',
    passwords: 'Файл ніколи не містить паролів: задайте їх потім.',
    limits: (rows: number, megabytes: number) =>
      `Рядків не більше ${numberText(rows)}, розмір не більше ${numberText(megabytes)} МБ; розділювач — кома, крапка з комою, табуляція або вертикальна риска, кодування будь-яке.`,
    example: 'Приклад файлу',
  },

  reading: 'Як читається файл',
  encoding: 'Кодування',
  encodingFor: (encoding: string, alphabet: string) => `${encoding} (${alphabet})`,
  alphabets: {
    western: 'західноєвропейські мови',
    central: 'центральноєвропейські мови',
    cyrillic: 'кирилиця',
    greek: 'грецька',
    turkish: 'турецька',
    hebrew: 'іврит',
    arabic: 'арабська',
    baltic: 'балтійські мови',
    japanese: 'японська',
    chinese: 'китайська',
    korean: 'корейська',
  },
  delimiter: 'Розділювач',
  delimiterFound: 'Визначено автоматично',
  delimiters: {
    ',': 'Кома ,',
    ';': 'Крапка з комою ;',
    '\t': 'Табуляція',
    '|': 'Вертикальна риска |',
  },
  headerRow: 'Стовпці названо в рядку',
  columns: 'Стовпці',
  flagColumn: (field: string, yes: boolean) => (yes ? `${field}: «так» означає «так»` : `${field}: «так» означає «ні»`),
  leaveOut: 'Пропустити',
  column: (number: number) => `Стовпець ${numberText(number)}`,
  encodingAsked: 'Чи правильні ці імена?',
  encodingAskedWhy:
    'У файлі не вказано, як закодовано літери, і це не UTF-8. Вибирайте інше кодування, доки імена нижче не стануть правильними; до того нічого не імпортується.',
  encodingRight: 'Імена правильні',
  above: (rows: string) => `Над назвами стовпців, пропущено: ${rows}`,

  asksTitle: 'Укажіть, що це за стовпці',
  asksWhy:
    'Схоже, вони визначають, хто може ввійти або що комусь дозволено. Без запитання їх не пропускають; доки ви не вибрали, нічого не імпортується.',
  asksRefusal: 'Спершу вкажіть, що це за стовпці вище.',
  unknownColumns: (count: number) =>
    plural(
      count,
      forms(
        '# невідомий стовпець буде пропущено',
        '# невідомі стовпці буде пропущено',
        '# невідомих стовпців буде пропущено',
      ),
    ),
  unknownColumnNames: (names: readonly string[]) => listed(names, 13),
  nothingToImport: 'Імпортувати нічого: жоден рядок нічого не змінив би.',
  stillChecking: 'Усі рядки перевіряються знову. Зачекайте трохи.',
  chooseColumn: 'Вибрати…',

  filter: 'Показати рядки',
  allRows: 'Усі',
  verdicts: {
    error: 'Помилка',
    create: 'Створити',
    update: 'Змінити',
    unchanged: 'Без змін',
  },
  rowsInError: 'Рядки з помилками',
  errorsFile: (name: string) => `${name}-помилки.csv`,
  errorsRecords: (name: string) => `${name}-помилки.json`,
  list: 'Рядки файлу',
  find: 'Знайти рядок за назвою',
  noRows: 'У файлі є назви стовпців, але немає рядків',
  noSuchRow: 'Такого рядка немає',
  earlier: 'Попередні рядки',
  later: 'Наступні рядки',
  page: (first: number, last: number, count: number) =>
    plural(count, forms('{first}–{last} із # рядка', '{first}–{last} із # рядків', '{first}–{last} із # рядків'), {
      first: numberText(first),
      last: numberText(last),
    }),
  row: (number: number) => `Рядок ${numberText(number)}`,
  rowOf: (number: number, what: string) => `Рядок ${numberText(number)}: ${what}`,
  enabledYes: 'Увімкнено',
  enabledNo: 'Вимкнено',
  edit: 'Усі комірки',
  newWithNothing: 'Новий запис, більше нічого',
  already: 'Уже так, як у файлі',
  correctedMark: 'виправлено',
  emptyValue: 'порожньо',
  inAll: (fix: string, count: string) => `${fix}: ${count}`,
  inAllRows: (count: number) => plural(count, forms('У # рядку', 'В усіх # рядках', 'В усіх # рядках')),

  rowNotImported: 'Цей рядок не імпортується',
  nothingChanges: 'Нічого не змінюється: усе вже так, як у рядку.',
  inTheFile: 'У файлі',
  correctHint: 'Те, що ви тут пишете, перевіряється одразу. Сам файл лишається, як є.',
  close: 'Закрити',

  backToPreview: 'Назад до попереднього перегляду',
  importOf: (file: string) => `Імпорт ${file}`,
  partOfImport: (file: string, part: number, parts: number) =>
    `Імпорт ${file}, частина ${numberText(part)} із ${numberText(parts)}`,
  leftOut: (count: number) =>
    plural(
      count,
      forms(
        '# рядок має помилки, його пропущено.',
        '# рядки мають помилки, їх пропущено.',
        '# рядків мають помилки, їх пропущено.',
      ),
    ),
  unfinishedGoes: (file: string) =>
    `Імпорт ${file} не завершено. Цей імпорт його замінить: якщо вам потрібні рядки, які не збережено, спершу поверніться й завантажте їх.`,
  whatChanges: 'Що змінюється',
  disabledUsers: (count: number) =>
    plural(count, forms('Вимкнено: # користувач', 'Вимкнено: # користувачі', 'Вимкнено: # користувачів')),
  enabledUsers: (count: number) =>
    plural(count, forms('Увімкнено: # користувач', 'Увімкнено: # користувачі', 'Увімкнено: # користувачів')),
  given: (name: string, count: number) =>
    plural(
      count,
      forms('{name}: отримує # користувач', '{name}: отримують # користувачі', '{name}: отримують # користувачів'),
      { name },
    ),
  taken: (name: string, count: number) =>
    plural(
      count,
      forms('{name}: втрачає # користувач', '{name}: втрачають # користувачі', '{name}: втрачають # користувачів'),
      { name },
    ),

  saving: 'Імпорт',
  cancel: 'Скасувати',
  stopping: 'Зупинка після цієї частини…',
  leaveOpen: 'Можна перейти на інші екрани. Не закривайте цю вкладку, доки імпорт не завершиться.',

  done: (created: number, updated: number) => `Створено: ${numberText(created)}, змінено: ${numberText(updated)}`,
  stopped: (created: number, updated: number, unsaved: number) =>
    `Зупинено. Створено: ${numberText(created)}, змінено: ${numberText(updated)}, рядків не збережено: ${numberText(unsaved)}`,
  whyStopped: {
    cancelled: 'Ви зупинили імпорт.',
    refused: 'Тим часом щось змінилося, і правила цього не дозволили. Чому — показано в попередньому перегляді.',
    failed: 'Цей пристрій не зміг зберегти наступну частину.',
  },
  noneSaved: 'Нічого не збережено.',
  savedUpTo: (row: number) => `Збережено все до рядка ${numberText(row)} включно.`,
  notSavedFrom: (count: number, row: number) =>
    plural(
      count,
      forms(
        'Починаючи з рядка {row}, не збережено # рядок.',
        'Починаючи з рядка {row}, не збережено # рядки.',
        'Починаючи з рядка {row}, не збережено # рядків.',
      ),
      { row: numberText(row) },
    ),
  wereLeftOut: (count: number) =>
    plural(
      count,
      forms(
        '# рядок мав помилки, його пропущено.',
        '# рядки мали помилки, їх пропущено.',
        '# рядків мали помилки, їх пропущено.',
      ),
    ),
  serverHasIt: 'Усе на сервері. Якщо він щось відхилив, це в розділі «Потребує уваги».',
  onItsWay: 'Збережено на цьому пристрої, у дорозі до сервера.',
  waits: 'Збережено на цьому пристрої; очікує на з’єднання.',
  downloadUnsaved: 'Незбережені рядки',
  unsavedFile: (name: string) => `${name}-не-збережено.csv`,
  unsavedRecords: (name: string) => `${name}-не-збережено.json`,
  withoutPassword: 'Користувачі без пароля',
  another: 'Імпортувати інший файл',
  noPassword: 'Нові користувачі ще не мають пароля й не можуть увійти, доки його не задано.',

  goOn: 'Продовжити з рештою',
  dismiss: 'Сховати',
  runningElsewhere: 'В іншій вкладці цього застосунку триває імпорт.',
  unfinished: 'Імпорт не завершено',
  unfinishedOf: (file: string, saved: string) => `${file}: ${saved}.`,
};
