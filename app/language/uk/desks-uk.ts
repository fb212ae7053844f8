import type * as english from '../en/desks-en.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

export const desksWords: typeof english.desksWords = {
  people: 'Люди',
  countedPeople: (count: number) => plural(count, forms('# особа', '# особи', '# осіб')),
  peopleHidden: (permission: string) => `Кого призначено, від вас приховано: потрібен ${permission}`,
  yours: 'Ваша',
  mayEdit: 'Можна редагувати',
  queues: 'Черги',
  notYours: 'Це не ваша група, а змінювати ви можете лише свої',

  agents: 'Оператори',
  agentsSays: 'Хто приймає виклики цієї групи.',
  agentsHidden: (permission: string) => `Операторів від вас приховано: потрібен дозвіл ${permission}.`,
  chooseAgents: 'Вибрати операторів',
  needsToChooseAgents: (permission: string) => `Щоб призначати операторів до груп, потрібен дозвіл ${permission}.`,
  agentsOf: (desk: string) => `Оператори групи ${desk}`,
  noAgents: 'Операторів немає.',
  andMoreAgents: (count: number) => plural(count, { other: 'І ще #: див. розділ «Оператори».' }),
  onDesk: 'У групі',
  notOnDesk: 'Не в групі',
  putOn: (agent: string) => `Додати оператора ${agent} до групи`,
  takeOff: (agent: string) => `Прибрати оператора ${agent} з групи`,
  nothingChosen: 'Ще нічого не змінено.',

  newQueue: 'Нова черга тут',
  newQueueOn: (desk: string) => `Нова черга в групі ${desk}`,
  newQueueSays: 'Нову чергу буде додано до цієї групи тим самим збереженням.',
  queueName: 'Назва черги',
  needsName: 'Спершу дайте черзі назву.',
  create: 'Створити чергу',

  peopleSays: 'Користувачі, призначені до цієї групи: керівники та всі, хто бачить її дані.',
  usersHidden: (permission: string) =>
    `Користувачів від вас приховано, тому не показано, кого призначено: потрібен дозвіл ${permission}.`,
  choosePeople: 'Вибрати людей',
  seeInUsers: 'Показати в розділі «Користувачі»',
  peopleOf: (desk: string) => `Люди групи ${desk}`,
  nobody: 'Нікого не призначено.',
  disabled: '(вимкнено)',
  unassign: (username: string) => `Скасувати призначення: ${username}`,
  andMore: (count: number) => plural(count, { other: 'І ще #: див. розділ «Користувачі».' }),
  save: 'Зберегти',
  needsToAssign: (permission: string) => `Щоб призначати користувачів, потрібен дозвіл ${permission}.`,
  onlyLasting: 'Ви можете призначати людей лише до тих груп, до яких вас призначено безстроково.',
};
