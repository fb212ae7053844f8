/** The order of test files: those that take longest begin first, so that no core is idle while the last one runs. */

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Each takes about a minute or more. */
const long = [
  'simulation/sync',
  'e2e/import',
  'e2e/accessible',
  'e2e/merge',
  'e2e/keyboard',
  'e2e/survival',
  'e2e/rounds',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = long.findIndex((name) => moduleId.includes(`/test/${name}.`));
      return at === -1 ? long.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
