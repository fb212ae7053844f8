import type * as english from '../en/pause-function-en.ts';

export const pauseFunctionWords: typeof english.pauseFunctionWords = {
  title: 'Паузи',
  says: 'Для всієї організації: поки це вимкнено, ніхто не бере паузи, хоч які типи пауз є.',
  label: 'Функція пауз',
  on: 'Увімкнено',
  off: 'Вимкнено: ніхто не може взяти паузу, і жоден тип паузи не пропонується.',
  switchOff: 'Вимкнути паузи',
  switchOn: 'Увімкнути паузи',
  isOff: 'Паузи вимкнено',
  needs: (permission: string) => `Щоб це перемикати, потрібен дозвіл ${permission}.`,
  offline: 'Щоб це перемикати, потрібне з’єднання із сервером.',
  notSwitched: (why: string) => `Паузи не перемкнено: ${why}`,
};
