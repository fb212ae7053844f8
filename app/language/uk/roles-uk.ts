import type * as english from '../en/roles-en.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

export const rolesWords: typeof english.rolesWords = {
  kinds: (custom: number, builtIn: number) => `Власних: ${numberText(custom)}, вбудованих: ${numberText(builtIn)}.`,
  about: 'Що таке роль, а що — тип користувача?',
  searchHint: (permission: string) => `Шукайте за назвою або за дозволом: ${permission}`,
  searchHelp: 'Шукайте назву або дозвіл, за його ключем чи словами: {permission}, «прослуховувати записи».',
  clone: 'Клонувати',
  choosePeople: 'Вибрати людей',

  flags: 'Ознаки',
  kind: 'Вид',
  members: 'Учасники',
  membersUnknown: 'На цьому пристрої невідомо',
  countedMembers: (count: number) => plural(count, forms('# учасник', '# учасники', '# учасників')),
  foundByGrant: 'надає {permissions}',
  foundByAdmin: 'admin охоплює {permissions}',
  admin: 'Адміністратор',
  adminSays: 'Має admin: усі права, які є',
  risky: (count: number) => plural(count, forms('# ризиковий', '# ризикові', '# ризикових')),
  riskySays: (permissions: string) => `Варто переглянути ще раз: ${permissions}`,
  restricted: 'Обмежена',
  restrictedSays: 'Діє лише з прийнятних IP або країн',
  masksPhone: 'Маскує номери',
  masksPhoneSays: 'Від учасників приховано номери телефонів',
};
