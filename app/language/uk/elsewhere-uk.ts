import type * as english from '../en/elsewhere-en.ts';
import { plural } from '../plural.ts';
import { forms } from './forms-uk.ts';

export const elsewhereWords: typeof english.elsewhereWords = {
  somebody: 'Хтось',
  somebodyElse: 'Хтось інший',

  here: 'Теж у цьому записі',
  isHere: (who: string) => `${who} теж тут`,
  isHereIn: (who: string, field: string) => `${who} теж тут, у полі «${field}»`,

  changed: (count: number) =>
    plural(
      count,
      forms(
        'Поки ви редагували, інші внесли сюди # зміну',
        'Поки ви редагували, інші внесли сюди # зміни',
        'Поки ви редагували, інші внесли сюди # змін',
      ),
    ),
  atTheField: 'Ваше й чуже значення показано біля поля.',
  line: 'Змінено {when}: {who}. Тепер тут {theirs}. У вас {yours}; було {was}.',
  keepAllMine: 'Залишити все моє',
  takeAllTheirs: 'Узяти все чуже',
  keepMine: 'Залишити моє',
  keepMineOf: (field: string) => `Залишити моє: ${field}`,
  takeTheirs: 'Узяти чуже',
  takeTheirsOf: (field: string) => `Узяти чуже: ${field}`,

  news: 'Тим часом змінено; показано, як є зараз',

  collision: {
    title: 'Змінено двома людьми водночас',
    mineStands:
      'Змінено {when}: {who}, значення {theirs}; жоден із вас не бачив зміни іншого. Ваша зміна була останньою і діє: {yours}.',
    theirsStands:
      'Змінено {when}: {who}, значення {theirs}; жоден із вас не бачив зміни іншого. Чужа зміна була останньою і діє; у вас було {yours}.',
    takeTheirs: 'Узяти чуже',
    takeTheirsOf: (field: string) => `Узяти чуже: ${field}`,
  },
  ownCollision: {
    title: 'Змінено на двох ваших пристроях водночас',
    mineStands:
      'На іншому пристрої ви задали {theirs} ({when}); жоден пристрій не бачив зміни іншого. Ваша зміна тут була останньою і діє: {yours}.',
    theirsStands:
      'На іншому пристрої ви задали {theirs} ({when}); жоден пристрій не бачив зміни іншого. Та зміна була останньою і діє; тут було {yours}.',
    takeTheirs: 'Узяти інше',
    takeTheirsOf: (field: string) => `Узяти інше: ${field}`,
  },
  takeMine: 'Знову взяти моє',
  takeMineOf: (field: string) => `Знову взяти моє: ${field}`,
  keepIt: 'Залишити так',
  keepItOf: (field: string) => `Залишити так: ${field}`,
};
