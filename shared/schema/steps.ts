/**
 * Work that can be interrupted: every `yield` is a place to go on from later. Whoever may take its time
 * (the server, between other work) goes step by step; everybody else does all of it at once.
 */

export type Steps<T> = Generator<void, T, void>;

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
