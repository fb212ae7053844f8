/**
 * What a store answers: at once, where it has it at hand, or as a promise. Who asks for thousands of things a
 * second does not wait for promises that were kept before they were given.
 *
 * Guarantees: a failure is a broken promise, never thrown (`soon`). Refuses nothing.
 */

export type Soon<T> = Promise<T> | T;

/** Done now; what it throws breaks the promise. */
export function soon<T>(work: () => T): Soon<T> {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Goes on with it: now, if it is there. */
export function andThen<T, U>(value: Soon<T>, next: (value: T) => Soon<U>): Soon<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
