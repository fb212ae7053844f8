import type { ImportSteps, Progress } from '../../../../shared/import/progress.ts';

/** Lets the browser draw and answer the person. Not a timer: those are slowed down in a hidden tab. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** A task of 50 ms makes answers feel late, so this leaves room for others within that. */
const sliceMs = 8;

/** Does the steps one slice at a time; null when the result is not wanted any more. */
export async function inSlices<T>(
  steps: ImportSteps<T>,
  onProgress: (progress: Progress) => void,
  isWanted: () => boolean,
): Promise<T | null> {
  let until = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    onProgress(step.value);
    await nextTask();
    if (!isWanted()) return null;
    until = performance.now() + sliceMs;
  }
}
