/**
 * Work that can be interrupted: every `yield` is a place to go on from later, and may say how far it is.
 * Callers that have something else to do in between (the server, a tablet that must answer a person) go step
 * by step; all others do the work at once.
 */

export type Steps<T, Said = void> = Generator<Said, T, void>;

export function atOnce<T>(steps: Steps<T, unknown>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
