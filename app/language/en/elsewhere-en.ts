import { plural } from '../plural.ts';

/** What others change while one is editing. */
export const elsewhereWords = {
  somebody: 'Somebody',
  somebodyElse: 'Somebody else',

  here: 'Also in this record',
  isHere: (who: string) => `${who} is here`,
  isHereIn: (who: string, field: string) => `${who} is here in ${field}`,

  changed: (count: number) =>
    plural(count, {
      one: 'Changed elsewhere while you were editing it',
      other: '# things changed elsewhere while you were editing them',
    }),
  atTheField: 'Yours and theirs are shown at the field.',
  /** With the slots who, theirs, when, yours, was. */
  line: '{who} changed it to {theirs} {when}. Yours is {yours}; it was {was}.',
  keepAllMine: 'Keep all mine',
  takeAllTheirs: 'Take all theirs',
  keepMine: 'Keep mine',
  keepMineOf: (field: string) => `Keep mine: ${field}`,
  takeTheirs: 'Take theirs',
  takeTheirsOf: (field: string) => `Take theirs: ${field}`,

  news: 'Changed in the meantime, and shown here as it is now',

  /** Changed at once by two who did not see each other: with the slots who, theirs, when, yours. */
  collision: {
    title: 'Changed by two people at once',
    mineStands:
      '{who} changed it to {theirs} {when}, and neither of you had seen the other’s change. Yours came last and stands: it is {yours}.',
    theirsStands:
      '{who} changed it to {theirs} {when}, and neither of you had seen the other’s change. Theirs came last and stands; yours was {yours}.',
    takeTheirs: 'Use theirs',
    takeTheirsOf: (field: string) => `Use theirs: ${field}`,
  },
  /** The same, where both are me. */
  ownCollision: {
    title: 'Changed on two of your devices at once',
    mineStands:
      'On another device you changed it to {theirs} {when}, and neither device had seen the other’s change. Your change here came last and stands: it is {yours}.',
    theirsStands:
      'On another device you changed it to {theirs} {when}, and neither device had seen the other’s change. That one came last and stands; here it was {yours}.',
    takeTheirs: 'Use the other',
    takeTheirsOf: (field: string) => `Use the other: ${field}`,
  },
  takeMine: 'Use mine again',
  takeMineOf: (field: string) => `Use mine again: ${field}`,
  keepIt: 'Keep it',
  keepItOf: (field: string) => `Keep it: ${field}`,
};
