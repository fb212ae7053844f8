import type * as english from '../en/settings-en.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';
import { product } from '../product.ts';
import { forms } from './forms-uk.ts';

export const settingsWords: typeof english.settingsWords = {
  title: 'Налаштування',
  version: (version: string) => `${product} ${version}`,
  appearance: {
    title: 'Вигляд',
    says: 'На цьому пристрої.',
    theme: 'Тема',
    system: 'Як у системі',
    light: 'Світла',
    dark: 'Темна',
  },
  device: {
    title: 'Цей пристрій',
    says: `${product} зберігає на цьому пристрої те, що вам дозволено бачити, щоб працювати без мережі.`,
    holds: 'Містить',
    holdsNothing: 'Нічого, що вам дозволено читати',
    space: 'Місце',
    usedUnknown: 'Браузер не повідомляє',
    usedOf: (used: string, allowed: string) => `${used} із ${allowed}, які дозволяє браузер`,
    kept: 'Збереження даних',
    keptWhileSpace:
      'Браузер може вилучити дані, коли бракуватиме місця. Зазвичай це змінює встановлення застосунку або запит до браузера.',
    keptForSure: 'Браузер пообіцяв не вилучати дані.',
    askToKeep: 'Попросити браузер зберігати дані',
    app: 'Застосунок',
    installed: 'Установлено на цьому пристрої.',
    notInstalled: 'Не встановлено.',
    installByMenu: 'Щоб установити, скористайтеся меню браузера: «Установити» або «Додати на головний екран».',
    install: 'Установити',
  },
  profile: {
    title: 'Ваш профіль',
    says: 'Як вас тут звати і як із вами зв’язатися. Ім’я користувача, ролі та групи задають ті, хто керує користувачами.',
    username: 'Ім’я користувача',
    email: 'Ел. пошта',
    change: 'Зберегти',
    unchanged: 'Нічого не змінено.',
    changed: 'Ваш профіль збережено на сервері.',
    needs: (permission: string) => `Щоб змінювати власний профіль, вам потрібен дозвіл ${permission}.`,
    offline: 'Вам не можна читати користувачів, тому це надсилається одразу на сервер: для цього потрібне з’єднання.',
  },
  password: {
    title: 'Ваш пароль',
    says: 'Після зміни пароля ви вийдете з системи на всіх інших пристроях. Потрібна мережа.',
    current: 'Поточний пароль',
    noCurrent: 'Введіть поточний пароль.',
    next: 'Новий пароль',
    nextAgain: 'Новий пароль ще раз',
    change: 'Змінити пароль',
    changed: 'Пароль змінено. На всіх інших пристроях ви вийшли з системи.',
    needs: (permission: string) => `Щоб змінювати власний пароль, вам потрібен дозвіл ${permission}.`,
    offline: 'Щоб змінити пароль, потрібне з’єднання із сервером.',
  },
  keyboard: {
    title: 'Клавіатура',
    keys: { control: 'Ctrl', home: 'Home', end: 'End', escape: 'Esc' },
    palette: 'Знайти що завгодно або перейти',
    table: 'Рухатися таблицею від назви будь-якого рядка',
    escape: 'Очистити пошук, закрити відкрите',
  },
  signOut: {
    title: 'Вихід',
    says: 'З цього пристрою буде вилучено все, що стосується цієї організації: записи, чернетки й те, що очікує надсилання.',
    signedIn: 'Ви ввійшли як {user}.',
    signedInTo: 'Ви ввійшли як {user}, організація: {organisation}.',
    button: 'Вийти',
  },
  server: {
    title: 'Сервер',
    says: 'Який стан сервера зараз, для тих, хто за ним доглядає.',
    loading: 'Запит до сервера',
    offline: 'Стан сервера видно лише зі з’єднанням.',
    failed: 'Сервер не повідомив, який його стан.',
    askAgain: 'Запитати ще раз',
    connections: 'З’єднання',
    connected: (connections: number, people: number) =>
      `${plural(connections, forms('# з’єднання', '# з’єднання', '# з’єднань'))}, ${plural(people, forms('# особа', '# особи', '# осіб'))}.`,
    rooms: 'Розділи даних',
    allServed: (rooms: number) => `Усі працюють: ${numberText(rooms)}.`,
    notServed: (closed: number, rooms: number) =>
      `${plural(closed, forms('Не працює # розділ', 'Не працюють # розділи', 'Не працюють # розділів'))} із ${numberText(rooms)}. Чому — сказано в журналі сервера.`,
    stored: 'Дані',
    size: (size: string, writes: number) =>
      `${size} на диску; за весь час ${plural(writes, forms('записано # значення', 'записано # значення', 'записано # значень'))}.`,
    changes: 'Зміни',
    judged: (accepted: number, refused: number, since: string) =>
      `Від запуску сервера (${since}) прийнято: ${numberText(accepted)}, відхилено: ${numberText(refused)}.`,
    durations: 'Час збереження',
    took: (median: string, slowest: string) =>
      `Половина останніх змін тривала не більше ${median} мс, найповільніша — ${slowest} мс.`,
    noneYet: 'Ще нічого не збережено.',
    backup: 'Остання резервна копія',
    backedUp: (at: string, size: string) => `${at}, ${size}.`,
    noBackup: 'Ще жодної не створено. Її створює той, хто обслуговує сервер, командою npm run backup.',
  },
  activity: {
    title: 'Журнал дій',
    says: 'Сервер записує, хто що змінив, для всієї організації. Старіші за цей строк записи, а також найстаріші, коли вони займають більше місця, вилучаються назавжди.',
    loading: 'Запит до сервера',
    offline: 'Скільки зберігати журнал дій, визначає сервер: для цього потрібне з’єднання.',
    failed: 'Сервер не повідомив, скільки зберігається журнал дій.',
    askAgain: 'Запитати ще раз',
    now: 'Зараз',
    nothing: 'Ще нічого не записано.',
    kept: (entries: number, size: string, oldest: string) =>
      plural(
        entries,
        forms(
          '# запис, {size}; найстаріший датовано: {oldest}.',
          '# записи, {size}; найстаріший датовано: {oldest}.',
          '# записів, {size}; найстаріший датовано: {oldest}.',
        ),
        { size, oldest },
      ),
    days: 'Скільки днів зберігати',
    megabytes: 'Місця не більше, МБ',
    between: (least: number, most: number) => `Ціле число від ${numberText(least)} до ${numberText(most)}.`,
    outOfRange: (least: number, most: number) =>
      `Введіть ціле число від ${numberText(least)} до ${numberText(most)}, лише цифрами.`,
    save: 'Зберегти',
    unchanged: 'Нічого не змінено.',
    notSaved: 'Сервер цього не прийняв.',
    saved: 'Збережено на сервері. Зайве вилучається у фоні.',
    lessTitle: 'Зберігати менше журналу дій?',
    lessSays: (days: number, megabytes: number) =>
      plural(
        days,
        forms(
          'Записи, старіші за # день, а також найстаріші понад {megabytes} МБ буде назавжди вилучено із сервера.',
          'Записи, старіші за # дні, а також найстаріші понад {megabytes} МБ буде назавжди вилучено із сервера.',
          'Записи, старіші за # днів, а також найстаріші понад {megabytes} МБ буде назавжди вилучено із сервера.',
        ),
        { megabytes: numberText(megabytes) },
      ),
    lessConfirm: 'Зберігати менше',
  },
};
