/** A hostile case: an attack, a fault, a crash or an accident, what must hold, and the tests that replay it. */

export interface HostileCase {
  readonly number: number;
  readonly name: string;
  readonly holds: string;
  /** Tests that replay it: the file under `test/`, and the test's title as it stands there. */
  readonly tests: readonly (readonly [file: string, title: string])[];
  /** What of it does not hold, if anything. */
  readonly short?: string;
}

/** Cases of one theme: number, what happens, what must hold, `file: title` of its tests. */
export function hostile(
  number: number,
  name: string,
  holds: string,
  tests: readonly string[],
  short?: string,
): HostileCase {
  return {
    number,
    name,
    holds,
    tests: tests.map((test) => {
      const at = test.indexOf(': ');
      return [test.slice(0, at), test.slice(at + 2)] as const;
    }),
    ...(short === undefined ? {} : { short }),
  };
}
