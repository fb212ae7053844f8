import type * as english from '../en/assigning-en.ts';

export const assigningWords: typeof english.assigningWords = {
  expired: (since: string) => `Строк минув (${since}): більше нічого не надає.`,
  temporary: (end: string) => `Тимчасово. Діє до такого часу: ${end}.`,
  until: (end: string) => `Діє до такого часу: ${end}.`,
  short: {
    expired: 'строк минув',
    until: (end: string) => `до ${end}`,
  },

  end: {
    label: 'До',
    optionalLabel: 'До (необов’язково)',
    hint: 'За часовим поясом цього пристрою. Після цієї миті нічого не надає, навіть без мережі.',
    optional:
      'Якщо не заповнити, діє безстроково. Після цієї миті нічого не надає, навіть без мережі. Хто має це на довший строк, той його зберігає.',
    over: 'Цей час уже минув: нічого не було б надано.',
    incomplete: (name: string) => `Строк для «${name}» неповний: укажіть дату й час або виберіть «Безстроково».`,
    half: 'Це неповна дата й час.',
    done: 'Готово',
    forEver: 'Безстроково',
  },

  people: {
    title: (name: string) => `Люди: ${name}`,
    save: 'Зберегти',
    nothingChosen: 'Виберіть, кого додати або прибрати.',
    disabled: 'Вимкнено',
  },
};
