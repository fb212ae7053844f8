import type * as english from '../en/role-editor-en.ts';
import { plural } from '../plural.ts';

export const roleEditorWords: typeof english.roleEditorWords = {
  copyOf: (name: string) => `${name} (копія)`,
  copySays: (name: string) => `Починається з усього, що має ${name}. Роль з’явиться, коли ви її створите.`,
  readyMade: 'Почати з готової ролі або з порожньої:',
  builtInLocked: 'Вбудовані ролі не можна змінювати.',
  blocksSignIn: 'Хто має цей тип користувача, ніколи не зможе ввійти, хоч що надають інші ролі.',
  loading: 'Завантаження ролі',
  missing: 'Цієї ролі тут немає',
  missingMaybeLater: 'Можливо, її створено на іншому пристрої; вона з’явиться після синхронізації.',
  missingId: 'Ролі з ідентифікатором {id} немає.',

  heldForNow: (permissions: string | null) =>
    permissions === null
      ? 'Ви маєте цей дозвіл лише тимчасово або лише з певних місць, тому не можете його надавати.'
      : `Ви маєте ${permissions} лише тимчасово або лише з певних місць, тому не можете цього надавати.`,
  notHeld: (permissions: string | null) =>
    permissions === null
      ? 'Ви не маєте цього дозволу, тому не можете його надавати.'
      : `Ви не маєте ${permissions}, тому не можете цього надавати.`,

  sections: 'Розділи ролі',
  loadingSection: 'Завантаження розділу',
  tabs: {
    permissions: 'Дозволи',
    modules: 'Модулі',
    special: 'Особливі дозволи',
    restrictions: 'Обмеження',
    extends: 'Розширює',
    members: 'Учасники',
  },

  permissions: {
    search: 'Пошук дозволів',
    searchHint: 'Шукайте за словами або ключем',
    found: (count: number) => plural(count, { other: 'Знайдено: #' }),
    grantedOnly: 'Лише надані',
    foldAll: 'Згорнути все',
    unfoldAll: 'Розгорнути все',
    noneMatches: (search: string) => `За запитом «${search}» дозволів не знайдено`,
    noneGranted: 'Жодного дозволу не надано',
    grantedOnlySearched: 'Пошук лише серед наданих: вимкніть «Лише надані», щоб шукати серед усіх.',
    ofGroup: (own: number, all: number) => `${own} із ${all}`,
    ofGroupInherited: (own: number, all: number, inherited: number) => `${own} із ${all}, успадковано: ${inherited}`,
    ofGroupImplied: (own: number, all: number, implied: number) => `${own} із ${all}, охоплено admin: ${implied}`,
    all: 'Усі',
    allOf: (group: string) => `Усі: ${group}`,
    impliedByAdmin: 'охоплено admin',
    from: (way: string) => `джерело: ${way}`,
    fromSays: 'Надано іншим способом, а не цією позначкою',
    nothingWithout: (permissions: string) => `не діє без ${permissions}`,
    nothingBecause: (why: string) => `не діє: ${why}`,
    inert: 'Не діє без {permissions}, якщо це не надає інша роль користувача.',
    addToo: (permissions: string) => `Додати також ${permissions}`,
    risks: {
      critical: { name: 'Усе', says: 'Дає всі права, які є' },
      escalation: { name: 'Розширення прав', says: 'Дає змогу отримати або надати більше прав' },
      high: { name: 'Високий ризик', says: 'Зловживання завдає тривалої шкоди' },
      finance: { name: 'Фінанси', says: 'Показує або змінює фінансові дані' },
      privacy: { name: 'Приватність', says: 'Показує особисті дані: записи розмов, CDR, хто що робив' },
      live: { name: 'Поточні виклики', says: 'Впливає на виклики й операторів під час роботи' },
      scope: { name: 'Видимість груп', says: 'Розширює коло видимих груп' },
      negative: { name: 'Забирає', says: 'Забирає право, хоч що надають інші ролі' },
    },
  },

  modules: {
    search: 'Пошук модулів',
    searchHint: 'Шукайте за словами або за дозволом',
    setOnly: 'Лише задані',
    allAtDefault: 'Усі модулі мають рівень «Типово»',
    noneMatches: (search: string) => `За запитом «${search}» модулів не знайдено`,
    changed: (module: string) => `${module}: змінено й не збережено`,
    levelOf: (module: string) => `Рівень: ${module}`,
    levelSays: (says: string) => `${says}.`,
    about: (says: string, module: string) => `${says}: що надають рівні модуля ${module}`,
    andOfRead: 'І все, що дає «Лише читання».',
    noGrants: 'Жоден із перелічених тут дозволів не належить до цього модуля; його рівень діє в телефонній системі.',
  },

  restrictions: {
    maskPhoneSays:
      'Від того, хто має цю роль, номери телефонів приховано: на екранах, в експорті, у друці та на його пристроях.',
    maskPhone: 'Маскувати номери телефонів',
    secondFactorSays:
      'Хто має цю роль, входить із другим фактором: кодом із застосунку автентифікації або ключем доступу. У кого його ще немає, той налаштує його під час наступного входу. Пристрої, на яких уже ввійшли, працюють далі.',
    secondFactor: 'Вимагати другий фактор',
    secondFactorForAdmins: 'Змінювати це можуть лише адміністратори.',
    adminNotMasked: 'Ця роль має admin, а для адміністраторів номери ніколи не маскуються.',
    acceptedSays:
      'Роль діє, лише поки запит надходить з одного з цих місць. Якщо не вказано жодного, вона діє звідусіль.',
    everyCountry: 'Усі країни',
    adminRestricted:
      'Ця роль має admin. З обмеженнями вона не робить адміністратором, який завжди може ввійти: збережіть іще одного без обмежень.',
    fromAnywhere: 'Звідусіль',
    addAddress: 'Додати адресу або діапазон',
    addressExamples: '192.0.2.7  10.0.0.0/8  2001:db8::/32',
    addressHint:
      'IPv4, IPv6 або діапазон: зі скісною рискою, з двома кінцями або із зірочками. Можна вставити кілька одразу.',
    add: 'Додати',
    tooMany: (most: number, room: number) =>
      `Прийнятних IP-адрес у ролі може бути не більше ${most}; лишилося місця для ${room}.`,
    added: (addresses: string) => `Додано: ${addresses}.`,
    already: 'Уже є.',
  },

  extending: {
    label: 'Ролі, які вона розширює',
    none: 'Жодної іншої ролі',
    hint: 'Роль має все, що мають ролі, які вона розширює: їхні дозволи, рівні модулів, маскування номерів і те, що вони забирають.',
    thisRole: 'ця роль',
    circle: (way: string) => `Уже розширює цю роль (${way}): вони розширювали б одна одну по колу.`,
    through: (way: string) => `через ${way}`,
    builtIn: { role: 'Вбудована', scope: 'Вбудований тип користувача' },
  },

  members: {
    needsToGive: (permission: string) => `Щоб надавати людям ролі, потрібен дозвіл ${permission}.`,
    hidden: 'Вам не видно користувачів',
    hiddenSays: 'Хто має цю роль, видно тим, у кого є {permission}.',
    nobody: 'Цієї ролі ніхто не має',
    nobodySays:
      'Виберіть людей тут, або призначте роль на сторінці користувача, або багатьом одразу у списку користувачів.',
    extendedBy: 'Її розширюють',
    scope: 'Тип користувача',
    ended: (time: string) => `закінчилося ${time}`,
    until: (time: string) => `до ${time}`,
    disabled: 'вимкнено',
  },
};
