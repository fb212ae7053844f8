import { limits } from '../../../shared/schema/limits.ts';
import type * as english from '../en/bulk-en.ts';
import { plural } from '../plural.ts';

export const bulkWords: typeof english.bulkWords = {
  says: 'Sie gleichen sich bis auf die Namen. Was es schon gibt, wird ausgelassen.',
  range: 'Welche',
  rangeLabel: 'Bereich',
  digitsHint: 'Zum Beispiel 1001-1050, oder mehrere, durch Kommas getrennt.',
  rangeHint:
    'Zum Beispiel 1001-1050, oder mehrere, durch Kommas getrennt. Text vor den Ziffern bleibt: Telefon 101-120.',
  problems: {
    backwards: 'Die zweite Zahl eines Bereichs darf nicht kleiner sein als die erste.',
    'too-many': plural(limits.recordsPerRange, { other: 'Höchstens # können auf einmal angelegt werden.' }),
    'too-long': 'Diese Zahl hat zu viele Ziffern.',
  },
  alike: 'Was alle haben',
  alikeSays: 'In einem Text steht {number} für den jeweiligen Namen.',
  generateEach: (what: string) => `${what}: jeweils eigenes erzeugen`,
  preview: 'Vorschau',
  willBeMade: (counted: string) => `Anzulegen: ${counted}.`,
  leftOut: (count: number, names: string) =>
    plural(
      count,
      {
        one: '# gibt es schon und wird ausgelassen: {names}.',
        other: '# gibt es schon und werden ausgelassen: {names}.',
      },
      { names },
    ),
  andMore: (count: number) => plural(count, { other: 'Und # weitere.' }),
  nothing: 'Noch nichts anzulegen: Geben Sie an, welche.',
  review: 'Sie werden so angelegt, wie die Vorschau sie zeigt.',
  cancel: 'Abbrechen',
};
