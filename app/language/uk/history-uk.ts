import type * as english from '../en/history-en.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

type Facts = Readonly<Record<string, number | string>>;

const failures: Readonly<Record<string, string>> = {
  'wrong-credentials': 'Пароль був неправильний.',
  disabled: 'Обліковий запис вимкнено.',
  deleted: 'Обліковий запис видалено.',
  'no-portal': 'Обліковий запис має тип користувача No Portal.',
  'nothing-active-here': 'У тому місці не діє жодна його роль.',
  'no-password': 'Обліковий запис не має пароля.',
  'too-many': 'Перед тим було забагато спроб.',
  busy: 'Сервер був зайнятий.',
  'passkey-refused': 'Ключ доступу не прийнято.',
  'wrong-code': 'Код був неправильний.',
  unjudged: 'Сервер не міг прочитати користувачів.',
};

export const historyWords: typeof english.historyWords = {
  title: 'Історія',
  says: 'Хто й коли це змінював і що було відхилено.',
  show: 'Показати історію',
  more: 'Показати давніші записи',
  loading: 'Завантаження історії',
  none: 'Нічого не записано.',
  offline: 'Історія зберігається на сервері, а він зараз недоступний.',
  server: 'Сервер',
  somebody: 'Хтось',
  refused: 'Відхилено',
  collided: 'Зіткнення',
  refusedWhole: 'Відхилено все разом.',
  from: (place: string) => `звідки: ${place}`,
  place: (address: string, country: string) => `${address}, ${country}`,
  browser: (browser: string, platform: string) => `${browser} на ${platform}`,
  made: (when: string) => `зроблено: ${when}, за годинником пристрою`,
  replaced: (value: string, who: string, when: string) =>
    `Замінено «${value}»: це значення було записано (${who}, ${when}), але його не бачили.`,
  left: (count: number) =>
    plural(
      count,
      forms('і ще # зміна, тут не показана', 'і ще # зміни, тут не показані', 'і ще # змін, тут не показаних'),
    ),
  moreRecords: (count: number) =>
    plural(count, forms('Показати ще # запис', 'Показати ще # записи', 'Показати ще # записів')),
  gone: 'вилучено назавжди',
  actions: (when: string) => `Дії із записом: ${when}`,
  revertOne: (what: string) => `Повернути, як було: ${what}`,
  revertSave: 'Повернути, як було до цього збереження',
  revertTo: 'Повернути, як було після цього',
  sheet: {
    one: 'Повернути зміну, як було',
    save: 'Повернути, як було до збереження',
    moment: (when: string) => `Повернути, як було: ${when}`,
    confirm: 'Повернути',
    nothing: 'Повертати нічого: усе вже таке, як було раніше, або повернути це не можна.',
    since: (count: number) =>
      plural(
        count,
        forms(
          'Відтоді знову змінено # значення',
          'Відтоді знову змінено # значення',
          'Відтоді знову змінено # значень',
        ),
      ),
    sinceSays: 'Повернення замінить те, що там є зараз:',
    now: (what: string, value: string) => `${what}: зараз ${value}`,
    leftOut: (count: number) =>
      plural(
        count,
        forms(
          '# зміну пропущено: вона стосується пароля, поля, яке записує лише сервер, або запису, якого вже немає.',
          '# зміни пропущено: вони стосуються паролів, полів, які записує лише сервер, або записів, яких уже немає.',
          '# змін пропущено: вони стосуються паролів, полів, які записує лише сервер, або записів, яких уже немає.',
        ),
      ),
    same: (count: number) =>
      plural(
        count,
        forms(
          '# значення вже таке, як було раніше.',
          '# значення вже такі, як були раніше.',
          '# значень уже такі, як були раніше.',
        ),
      ),
    loading: 'Завантаження того, що змінило збереження',
    tooMany: 'Це збереження завелике, щоб повернути його тут.',
  },
  events: {
    'set-up': () => 'Налаштування організації',
    'sign-in': () => 'Вхід',
    'sign-in-failed': (about: string | null, { why }: Facts) =>
      `${about === null ? 'Невдалий вхід з іменем, якого ніхто не має.' : `Невдалий вхід як ${about}.`} ${failures[String(why)] ?? ''}`.trim(),
    'sign-out': () => 'Вихід',
    'session-ended': (about: string | null, { ended }: Facts) =>
      plural(
        Number(ended),
        forms('Завершено # сеанс: {about}', 'Завершено # сеанси: {about}', 'Завершено # сеансів: {about}'),
        { about: about ?? 'хтось' },
      ),
    'password-set': (about: string | null, { ended }: Facts) =>
      plural(
        Number(ended),
        forms(
          'Задано пароль ({about}), через що завершено # сеанс',
          'Задано пароль ({about}), через що завершено # сеанси',
          'Задано пароль ({about}), через що завершено # сеансів',
        ),
        { about: about ?? 'хтось' },
      ),
    'pauses-switched': (_about: string | null, { to }: Facts) =>
      to === 'off' ? 'Функцію пауз вимкнено' : 'Функцію пауз увімкнено',
    recovered: (about: string | null) =>
      `Знову надано доступ адміністратора за посиланням, створеним на сервері: ${about ?? 'хтось'}`,
    'settings-changed': (_about: string | null, { days, megabytes, daysBefore, megabytesBefore }: Facts) =>
      `Змінено строк зберігання журналу дій: днів ${days} і ${megabytes} МБ, а було днів ${daysBefore} і ${megabytesBefore} МБ`,
    'secret-shown': (about: string | null) =>
      about === null ? 'Переглянуто пароль пристрою' : `Переглянуто пароль пристрою ${about}`,
    'secret-copied': (about: string | null) =>
      about === null ? 'Скопійовано пароль пристрою' : `Скопійовано пароль пристрою ${about}`,
  },
  unknownEvent: 'Те, чого ця версія застосунку не знає',
};
