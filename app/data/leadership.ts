import type { Environment } from './environment.ts';

/** One tab at a time writes. When it goes, however it goes, the browser gives the lock to the next. */
export interface Leadership {
  /** Takes the lock from a tab that does not answer. */
  seize(): void;
  resign(): void;
}

export function joinLeadership(
  locks: Environment['locks'],
  name: string,
  elected: (isWriter: boolean) => void,
): Leadership {
  let release: (() => void) | null = null;
  let resigned = false;
  const waiting = new AbortController();

  const hold = (): Promise<void> =>
    new Promise((resolve) => {
      if (resigned) {
        resolve();
        return;
      }
      release = resolve;
      elected(true);
    });
  const lost = (): void => {
    release = null;
    if (resigned) return;
    elected(false);
    queue();
  };
  const queue = (): void => {
    // Rejects when another tab seizes the lock, or on resigning while waiting.
    locks.request(name, { signal: waiting.signal }, hold).catch(lost);
  };

  queue();
  return {
    seize() {
      if (release === null && !resigned) locks.request(name, { steal: true }, hold).catch(lost);
    },
    resign() {
      resigned = true;
      waiting.abort();
      release?.();
    },
  };
}
