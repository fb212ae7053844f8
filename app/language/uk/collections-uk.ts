import { capital } from '../capital.ts';
import type { CollectionWords, TranslatedCollections } from '../collection-words.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

/** How what is said beside a noun agrees with it: feminine, masculine of a thing, masculine of a person. */
interface Agreement {
  readonly newOne: string;
  readonly newOf: string;
  readonly suchOf: string;
  readonly thisNewOf: string;
  readonly thisOf: string;
  readonly it: string;
  readonly unknown: string;
  readonly missing: string;
}

const feminine: Agreement = {
  newOne: 'Нова',
  newOf: 'Нову',
  suchOf: 'Такої',
  thisNewOf: 'цю нову',
  thisOf: 'Цю',
  it: 'її',
  unknown: 'невідома',
  missing: 'Відсутня',
};

const masculine: Agreement = {
  newOne: 'Новий',
  newOf: 'Новий',
  suchOf: 'Такого',
  thisNewOf: 'цей новий',
  thisOf: 'Цей',
  it: 'його',
  unknown: 'невідомий',
  missing: 'Відсутній',
};

const person: Agreement = { ...masculine, newOf: 'Нового', thisNewOf: 'цього нового', thisOf: 'Цього' };

interface Nouns<Words> {
  readonly one: string;
  readonly many: string;
  /** Whom or what, of one: "роль", "користувача". */
  readonly acting: string;
  /** Whom or what, of several: "ролі", "користувачів". */
  readonly actingMany: string;
  /** Of one: "ролі", "користувача". */
  readonly of: string;
  /** Of several: "ролей", "користувачів". */
  readonly ofMany: string;
  readonly agree: Agreement;
  readonly withoutName?: string;
  readonly says: string;
  readonly fields: Words;
  readonly choices?: CollectionWords['choices'];
  readonly referring?: Readonly<Record<string, (names: string) => string>>;
}

const days = { mon: 'Пн', tue: 'Вт', wed: 'Ср', thu: 'Чт', fri: 'Пт', sat: 'Сб', sun: 'Нд' };

export const collectionsWords: TranslatedCollections = {
  roles: say({
    one: 'роль',
    many: 'ролі',
    acting: 'роль',
    actingMany: 'ролі',
    of: 'ролі',
    ofMany: 'ролей',
    agree: feminine,
    says: 'Роль визначає, що можуть люди, які її мають.',
    fields: {
      name: 'Назва',
      description: 'Опис',
      maskPhone: 'Маскувати номери',
      secondFactor: 'Другий фактор',
      permissions: 'Дозволи',
      modules: 'Модулі',
      acceptedAddresses: 'Прийнятні IP-адреси',
      acceptedCountries: 'Прийнятні країни',
      extends: 'Розширює',
      deletedAt: 'Видалено',
    },
    referring: { extends: (names) => `Ролі, які її розширюють: ${names}.` },
  }),
  desks: say({
    one: 'група',
    many: 'групи',
    acting: 'групу',
    actingMany: 'групи',
    of: 'групи',
    ofMany: 'груп',
    agree: feminine,
    says: 'Команда зі своїми чергами. Керівники бачать і редагують групи, до яких їх призначено.',
    fields: { name: 'Назва', description: 'Опис', queues: 'Черги', deletedAt: 'Видалено' },
  }),
  queues: say({
    one: 'черга',
    many: 'черги',
    acting: 'чергу',
    actingMany: 'черги',
    of: 'черги',
    ofMany: 'черг',
    agree: feminine,
    says: 'Тут чекають виклики; назва — та, яку черга має в телефонній системі. Виклики приймають групи.',
    fields: { name: 'Назва', description: 'Опис', deletedAt: 'Видалено' },
  }),
  agents: say({
    one: 'оператор',
    many: 'оператори',
    acting: 'оператора',
    actingMany: 'операторів',
    of: 'оператора',
    ofMany: 'операторів',
    agree: person,
    withoutName: 'оператор без номера',
    says: 'Люди, які приймають виклики: кожен під своїм номером телефонної системи, у групах, до яких належить.',
    fields: { number: 'Номер', name: 'Ім’я', desks: 'Групи', queues: 'Черги', deletedAt: 'Видалено' },
    referring: { desks: (names) => `Оператори цієї групи: ${names}.` },
  }),
  devices: say({
    one: 'пристрій',
    many: 'пристрої',
    acting: 'пристрій',
    actingMany: 'пристрої',
    of: 'пристрою',
    ofMany: 'пристроїв',
    agree: masculine,
    says: 'Телефон. Закріплений належить одному операторові на одному внутрішньому номері; у спільний можуть входити кілька операторів.',
    fields: {
      name: 'Назва',
      kind: 'Тип',
      agents: 'Оператори',
      status: 'Стан',
      callerId: 'Номер абонента',
      password: 'Пароль',
      deletedAt: 'Видалено',
    },
    choices: {
      kind: { fixed: 'Закріплений', adHoc: 'Спільний' },
      status: { active: 'Активний', suspended: 'Призупинений' },
    },
    referring: { agents: (names) => `Пристрої цього оператора: ${names}.` },
  }),
  outboundIdentities: say({
    one: 'вихідний номер',
    many: 'вихідні номери',
    acting: 'вихідний номер',
    actingMany: 'вихідні номери',
    of: 'вихідного номера',
    ofMany: 'вихідних номерів',
    agree: masculine,
    says: 'Від чийого імені телефонують назовні: номер, який бачить інша сторона.',
    fields: { name: 'Назва', number: 'Номер', deletedAt: 'Видалено' },
  }),
  pauseTypes: say({
    one: 'тип паузи',
    many: 'типи пауз',
    acting: 'тип паузи',
    actingMany: 'типи пауз',
    of: 'типу паузи',
    ofMany: 'типів пауз',
    agree: masculine,
    says: 'Чому оператор якийсь час не приймає викликів, наприклад через обід або навчання. Телефонна система знає тип паузи за кодом.',
    fields: { name: 'Назва', code: 'Код', enabled: 'Увімкнено', deletedAt: 'Видалено' },
  }),
  shifts: say({
    one: 'робоча зміна',
    many: 'робочі зміни',
    acting: 'робочу зміну',
    actingMany: 'робочі зміни',
    of: 'робочої зміни',
    ofMany: 'робочих змін',
    agree: feminine,
    says: 'Коли люди працюють. Якщо кінець зміни не пізніший за початок, вона закінчується наступного дня.',
    fields: {
      name: 'Назва',
      days: 'Дні',
      from: 'Від',
      to: 'До',
      timeZone: 'Часовий пояс',
      deletedAt: 'Видалено',
    },
    choices: { days },
  }),
  reportTemplates: say({
    one: 'шаблон звіту',
    many: 'шаблони звітів',
    acting: 'шаблон звіту',
    actingMany: 'шаблони звітів',
    of: 'шаблону звіту',
    ofMany: 'шаблонів звітів',
    agree: masculine,
    says: 'Звіт із фільтрами та стовпцями, який можна запускати знову й планувати.',
    fields: {
      name: 'Назва',
      description: 'Опис',
      report: 'Звіт',
      period: 'Період',
      desks: 'Групи',
      queues: 'Черги',
      agents: 'Оператори',
      columns: 'Стовпці',
      deletedAt: 'Видалено',
    },
    choices: {
      report: { agentStats: 'Статистика операторів', queueStats: 'Статистика черг', calls: 'Список CDR' },
      period: {
        yesterday: 'Учора',
        today: 'Сьогодні',
        lastWeek: 'Минулий тиждень',
        thisWeek: 'Цей тиждень',
        lastMonth: 'Минулий місяць',
        thisMonth: 'Цей місяць',
      },
      columns: {
        calls: 'Виклики',
        answered: 'Прийняті',
        missed: 'Пропущені',
        serviceLevel: 'Рівень обслуговування',
        waitTime: 'Час очікування',
        talkTime: 'Час розмови',
        pauseTime: 'Час паузи',
        loginTime: 'Час у системі',
        transfers: 'Переведення',
        cost: 'Вартість',
      },
    },
    referring: {
      desks: (names) => `Шаблони звітів про цю групу: ${names}.`,
      queues: (names) => `Шаблони звітів про цю чергу: ${names}.`,
      agents: (names) => `Шаблони звітів про цього оператора: ${names}.`,
    },
  }),
  scheduledReports: say({
    one: 'запланований звіт',
    many: 'заплановані звіти',
    acting: 'запланований звіт',
    actingMany: 'заплановані звіти',
    of: 'запланованого звіту',
    ofMany: 'запланованих звітів',
    agree: masculine,
    says: 'Звіт, який сам створюється за шаблоном, і кому він надсилається.',
    fields: {
      name: 'Назва',
      enabled: 'Увімкнено',
      template: 'Шаблон',
      periodicity: 'Періодичність',
      days: 'Дні',
      dayOfMonth: 'День місяця',
      time: 'Час',
      timeZone: 'Часовий пояс',
      recipients: 'Одержувачі',
      extraEmails: 'Додаткові адреси ел. пошти',
      deletedAt: 'Видалено',
    },
    choices: {
      periodicity: { daily: 'Щодня', weekly: 'Щотижня', monthly: 'Щомісяця' },
      days,
    },
    referring: {
      template: (names) => `Заплановані звіти за цим шаблоном: ${names}.`,
      recipients: (names) => `Заплановані звіти, які надсилаються користувачеві: ${names}.`,
    },
  }),
  users: say({
    one: 'користувач',
    many: 'користувачі',
    acting: 'користувача',
    actingMany: 'користувачів',
    of: 'користувача',
    ofMany: 'користувачів',
    agree: person,
    withoutName: 'користувач без імені',
    says: 'Людина, яка входить у систему, з ролями та групами.',
    fields: {
      username: 'Ім’я користувача',
      email: 'Ел. пошта',
      enabled: 'Увімкнено',
      scope: 'Тип користувача',
      roles: 'Ролі',
      desks: 'Групи',
      passwordSetAt: 'Пароль задано',
      passkeySince: 'Ключ доступу від',
      deletedAt: 'Видалено',
    },
    referring: {
      roles: (names) =>
        `Користувачі, які її мають: ${names}. Призначення в них лишається, але нічого не надає, доки роль видалено.`,
      desks: (names) => `Користувачі, призначені до групи: ${names}.`,
    },
  }),
};

function say<Words>({
  one,
  many,
  acting,
  actingMany,
  of,
  ofMany,
  agree,
  withoutName = `${one} без назви`,
  says,
  fields,
  choices,
  referring,
}: Nouns<Words>): CollectionWords<Words> {
  const One = capital(one);
  return {
    one,
    many,
    One,
    Many: capital(many),
    says,
    fields,
    choices: choices ?? {},
    counted: (count) => plural(count, forms(`# ${one}`, `# ${many}`, `# ${ofMany}`)),
    create: `Створити ${acting}`,
    createMany: `Створити кілька ${ofMany}`,
    createCounted: (count) =>
      plural(count, forms(`Створити # ${acting}`, `Створити # ${actingMany}`, `Створити # ${ofMany}`)),
    created: (count) =>
      plural(count, forms(`Створено # ${acting}`, `Створено # ${actingMany}`, `Створено # ${ofMany}`)),
    named: (name) => `${one} ${name}`,
    withoutName,
    begun: `${agree.newOf} ${acting} розпочато, але не збережено.`,
    remove: (name) => `Видалити ${acting} ${name}`,
    removeIt: `Видалити ${acting}`,
    restore: (name) => `Відновити ${acting} ${name}`,
    restoreIt: `Відновити ${acting}`,
    titled: (name) => `${One} ${name}`,
    newNamed: (name) => `${agree.newOne} ${one} «${name}»`,
    none: `Ще немає ${ofMany}`,
    noneMatches: (search) => `За запитом «${search}» ${ofMany} не знайдено`,
    search: `Пошук ${ofMany}`,
    loading: `Завантаження ${ofMany}`,
    all: `Усі ${many}`,
    noSuch: `${agree.suchOf} ${of} немає`,
    refusedNew: `Сервер відхилив ${agree.thisNewOf} ${acting}`,
    deleted: `${agree.thisOf} ${acting} видалено. Щоб щось змінити, відновіть ${agree.it} в розділі «Видалене».`,
    referring: (field, names) => referring?.[field]?.(names) ?? `Де це вказано (${many}): ${names}.`,
    needsToCreate: (permission) => `Щоб створювати ${actingMany}, потрібен дозвіл ${permission}.`,
    needsToCreateMany: (permission) => `Щоб створювати кілька ${ofMany} одразу, потрібен дозвіл ${permission}.`,
    needsToChange: (permission) => `Щоб змінювати ${actingMany}, потрібен дозвіл ${permission}.`,
    needsToDelete: (permission) => `Щоб видаляти ${actingMany}, потрібен дозвіл ${permission}.`,
    needsToRestore: (permission) => `Щоб відновлювати ${actingMany}, потрібен дозвіл ${permission}.`,
    referenceGone: (name) =>
      name === null
        ? `Тут указано ${acting}, але ${agree.it} не існує або вже видалено.`
        : `${capital(acting)} «${name}» видалено.`,
    noneCalled: (name) => `${capital(of)} «${name}» немає.`,
    deletedCalled: (name) => `${capital(acting)} «${name}» видалено. Спершу відновіть ${agree.it} або пропустіть.`,
    listedTwice: (name) => `${capital(acting)} «${name}» вказано двічі.`,
    namesHidden: (permission) =>
      `${capital(actingMany)} від вас приховано (бракує ${permission}), тож призначати їх не можна. Вилучіть стовпець, щоб імпортувати без них.`,
    alreadyOver: (name, end) => `${One} «${name}»: призначення до ${end}, а цей час минув, тож воно нічого не надає.`,
    importAll: `Імпортувати ${actingMany}`,
    importCounted: (count) =>
      plural(count, forms(`Імпортувати # ${acting}`, `Імпортувати # ${actingMany}`, `Імпортувати # ${ofMany}`)),
    importSaved: (saved, total) =>
      plural(
        total,
        forms(`Збережено {saved} із # ${of}`, `Збережено {saved} із # ${ofMany}`, `Збережено {saved} із # ${ofMany}`),
        { saved: numberText(saved) },
      ),
    importWill: (created, updated) =>
      plural(
        created,
        forms(
          `Буде створено # ${acting}, змінено: {updated}.`,
          `Буде створено # ${actingMany}, змінено: {updated}.`,
          `Буде створено # ${ofMany}, змінено: {updated}.`,
        ),
        { updated: numberText(updated) },
      ),
    file: `Файл CSV або JSON (${many})`,
    unknown: `${agree.unknown} цьому пристрою ${one}`,
    missing: `${agree.missing} ${one}`,
  };
}
