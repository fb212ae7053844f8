import { limits } from '../../../shared/schema/limits.ts';
import { uncapital } from '../capital.ts';
import { plural } from '../plural.ts';

/** Creating many records at once. */
export const bulkWords = {
  says: 'They are alike but for their names. What exists already is left out.',
  range: 'Which',
  rangeLabel: 'Range',
  digitsHint: 'Such as 1001-1050, or several with commas between them.',
  rangeHint: 'Such as 1001-1050, or several with commas between them. Text before the digits is kept: Phone 101-120.',
  problems: {
    backwards: 'The second number of a range must not be smaller than the first.',
    'too-many': plural(limits.recordsPerRange, { other: 'At most # can be created at once.' }),
    'too-long': 'This number has too many digits.',
  },
  alike: 'What each of them has',
  alikeSays: 'In a text, {number} stands for the name of each.',
  generateEach: (what: string) => `A generated ${uncapital(what)} for each`,
  preview: 'Preview',
  willBeMade: (counted: string) => `${counted} to create.`,
  leftOut: (count: number, names: string) =>
    plural(
      count,
      { one: '# exists already and is left out: {names}.', other: '# exist already and are left out: {names}.' },
      { names },
    ),
  andMore: (count: number) => plural(count, { other: 'And # more.' }),
  nothing: 'Nothing to create yet: write which ones.',
  review: 'They are created as the preview shows them.',
  cancel: 'Cancel',
};
