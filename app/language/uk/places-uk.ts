import type * as english from '../en/places-en.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

export const placesWords: typeof english.placesWords = {
  label: 'Перевірити адресу',
  hint: 'Чи діє ця роль звідти, якою вона є в чернетці.',
  test: 'Перевірити',
  oneAddress: 'Введіть одну адресу, наприклад 192.0.2.7.',
  registered: (address: string, country: string) => `Країна, у якій зареєстровано адресу ${address}: ${country}.`,
  inNoCountry: (address: string) =>
    `Адресу ${address} не зареєстровано в жодній відомій країні, як і всі приватні адреси.`,
  countryUnknown: 'Без з’єднання її країна невідома: про неї повідомляє сервер.',
  fromAnywhere: 'Прийнято: ця роль діє звідусіль.',
  byAddress: (entry: string) => `Прийнято за адресою ${entry}.`,
  byCountry: (country: string) => `Прийнято за країною: ${country}.`,
  byBoth: (entry: string, country: string) => `Прийнято за адресою ${entry} і за країною: ${country}.`,
  noAddress: 'Не прийнято: жодна з прийнятних адрес її не охоплює.',
  noCountry: 'Не прийнято: її країни немає серед прийнятних.',
  neither: 'Не прийнято: ні адреса, ні країна не є прийнятними.',

  keepsOut: (people: number) =>
    plural(
      people,
      forms(
        'Ця зміна закрила б доступ # особі там, де її бачили востаннє',
        'Ця зміна закрила б доступ # особам там, де їх бачили востаннє',
        'Ця зміна закрила б доступ # особам там, де їх бачили востаннє',
      ),
    ),
  keepsNobodyOut: 'Ця зміна нікому не закриває доступу там, де людей бачили востаннє.',
  cannotSignIn: (username: string, place: string) => `${username} не зможе ввійти з цього місця: ${place}.`,
  loses: (permissions: number, username: string, place: string) =>
    plural(
      permissions,
      forms(
        '{username} втратить # дозвіл у цьому місці: {place}.',
        '{username} втратить # дозволи в цьому місці: {place}.',
        '{username} втратить # дозволів у цьому місці: {place}.',
      ),
      { username, place },
    ),
  place: (address: string, country: string) => `${address} (${country})`,
  unknownPlace: 'невідома адреса',
  andMore: (people: number) => plural(people, { other: 'І ще #.' }),
  yourself: 'Ця зміна закрила б доступ вам самим там, де ви зараз',
  offlineRule: 'Пристрій без з’єднання зважає на місце, де його востаннє бачив сервер.',
  onlySeen: 'Тих, хто останнім часом не входив у систему, не враховано.',
  othersOffline: 'Чи закриє це доступ іншим, повідомляє сервер, а з’єднання зараз немає.',
  othersHidden: (permission: string) => `Де востаннє бачили інших, від вас приховано: потрібен дозвіл ${permission}.`,
  othersFailed: (why: string) => `Не вдалося дізнатися, де востаннє бачили інших: ${why}`,
};
