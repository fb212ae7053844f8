import { capital } from '../capital.ts';
import { looksAlikeSentence, unfitSentence } from '../characters.ts';
import { wordsOf } from '../collection-words.ts';
import type * as english from '../en/reasons-en.ts';
import { listed } from '../listing.ts';
import { quotedName, type Names } from '../names.ts';
import { permissionList, permissionText } from '../permission-text.ts';
import { plural } from '../plural.ts';
import { limitSentence, problemSentences } from '../problem-sentences.ts';
import { forms } from './forms-uk.ts';

export const says: typeof english.says = {
  'permission-missing': ({ permission, needs }) =>
    needs.length === 0
      ? `Вам потрібен дозвіл ${permissionText(permission)}.`
      : `Ваш дозвіл ${permission} не діє без ${listed(needs)}.`,
  'desk-not-yours': ({ desk }, names) =>
    `${capital(quotedName(names, 'desks', desk))} — не ваша група, а змінювати ви можете лише свої.`,
  masked: () => 'Ви не бачите номерів телефонів, тому не можете їх і задавати.',
  'desk-none': () => `Для того, що не належить жодній групі, потрібен дозвіл ${permissionText('desk_outside')}.`,
  invalid: ({ problem, character }) => (character === undefined ? problemSentences[problem] : unfitSentence(character)),
  'field-unknown': () => 'Сервер не знає цього поля. Або цей застосунок, або сервер старіший за інший.',
  'field-read-only': () => 'Це задає лише сервер.',
  limit: ({ limit, max }) => limitSentence(limit, max),
  'name-taken': ({ name }) =>
    `Назва «${name}» уже зайнята. Великі й малі літери та пробіли під час порівняння не враховуються.`,
  'name-looks-alike': ({ name, theirs }) => looksAlikeSentence(name, theirs),
  'reference-missing': ({ collection, id }, names) => wordsOf(collection).referenceGone(names.of(collection, id)),
  'record-missing': () => 'Цього більше не існує.',
  'record-deleted': () => 'Тим часом це видалено.',
  'restore-expired': ({ days }) =>
    plural(
      days,
      forms(
        'Видалено понад # день тому, відновити вже не можна.',
        'Видалено понад # дні тому, відновити вже не можна.',
        'Видалено понад # днів тому, відновити вже не можна.',
      ),
    ),
  'built-in': () => 'Вбудовані ролі не можна змінювати чи видаляти.',
  'inheritance-cycle': ({ path }, names) =>
    `Ролі розширювали б одна одну по колу: ${path.map((id) => quotedName(names, 'roles', id)).join(' → ')}.`,
  'grants-more': ({ user, permissions, desks, unmasks }, names) => {
    const who = user === null ? 'Кожен, хто має цю роль,' : capital(quotedName(names, 'users', user));
    const rights = [
      ...(permissions.length > 0
        ? [`${permissions.length === 1 ? 'право' : 'права'} ${permissionList(permissions)}`]
        : []),
      ...theDesks(desks, names),
      ...(unmasks ? ['видимість номерів телефонів'] : []),
    ];
    const what = rights.length > 0 ? rights.join('; ') : 'більше прав';
    return `${who} отримає ${what}. Ви самі не маєте цього безстроково й звідусіль.`;
  },
  outranked: ({ user, permissions, desks, unmasked }, names) => {
    const who = user === null ? 'Ця роль' : capital(quotedName(names, 'users', user));
    const rights = [
      ...(permissions.length > 0 ? [permissionList(permissions)] : []),
      ...theDesks(desks, names),
      ...(unmasked ? ['видимість номерів телефонів'] : []),
    ];
    return `${who} має права, яких не маєте ви: ${rights.join('; ')}.`;
  },
  'last-administrator': () => 'Не лишилося б нікого, хто може ввійти й усім керувати, будь-коли та звідусіль.',
  'only-viewing': ({ as }) => `Ви дивитеся як ${as}, і тим часом нічого не можна змінити.`,
};

export const todo: typeof english.todo = {
  'permission-missing': 'Попросіть того, хто його має, внести зміну або надати вам цей дозвіл.',
  'desk-not-yours': 'Попросіть призначити вас до групи або зверніться до того, хто в ній є.',
  masked: 'Не вказуйте номер телефону або зверніться до того, хто бачить номери.',
  'desk-none': 'Додайте це до однієї зі своїх груп або зверніться до того, хто має цей дозвіл.',
  invalid: 'Виправте й спробуйте ще раз.',
  limit: 'Виправте й спробуйте ще раз.',
  'field-unknown': 'Перезавантажте застосунок, щоб оновити його, і спробуйте ще раз.',
  'field-read-only': 'Відкиньте цю зміну.',
  'name-looks-alike': 'Виберіть іншу назву й спробуйте ще раз; усе інше збережено.',
  'name-taken': 'Виберіть іншу назву й спробуйте ще раз; усе інше збережено.',
  'reference-missing': 'Відновіть це в розділі «Видалене» або виберіть інше.',
  'record-missing': 'Створіть це знову, якщо воно ще потрібне; значення збережено тут.',
  'record-deleted': 'Спершу відновіть це в розділі «Видалене», а тоді спробуйте ще раз.',
  'restore-expired': 'Створіть це знову.',
  'built-in': 'Клонуйте роль і змініть копію.',
  'inheritance-cycle': 'Приберіть одну з цих ролей із тих, які розширює інша.',
  'grants-more': 'Приберіть те, чого самі не маєте, або зверніться до того, хто має це безстроково.',
  outranked: 'Попросіть внести зміну того, хто має ці права.',
  'last-administrator': 'Спершу зробіть адміністратором когось іншого, безстроково й без обмежень.',
  'only-viewing': 'Спершу поверніться до свого вигляду.',
};

function theDesks(desks: readonly string[], names: Names): readonly string[] {
  if (desks.length === 0) return [];
  const quoted = listed(desks.map((id) => quotedName(names, 'desks', id)));
  return [desks.length === 1 ? `доступ до групи: ${quoted}` : `доступ до груп: ${quoted}`];
}
