import { subjectFromData, type Subject } from '../../shared/permissions/subject.ts';
import { createObservable, type Observable } from './observable.ts';
import type { StoredSession } from './rows.ts';
import { longestTimerMs } from './timing.ts';

/** My rights as time passes: the timeline the server compiled, read with the server's clock. */
export interface MyRights {
  readonly subject: Observable<Subject | null>;
  /** The server's time, as far as this device knows: its own clock, corrected at the last contact. */
  serverNow(): number;
  set(session: StoredSession | undefined): void;
  stop(): void;
}

export function createMyRights(now: () => number): MyRights {
  const subject = createObservable<Subject | null>(null);
  let session: StoredSession | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const serverNow = (): number => (session?.kind === 'in' ? now() + session.me.at - session.receivedAt : now());
  const update = (): void => {
    clearTimeout(timer);
    if (session?.kind !== 'in') {
      subject.set(null);
      return;
    }
    const at = serverNow();
    const { timeline } = session.me;
    const current = timeline.find(({ until }) => until === null || until > at) ?? timeline.at(-1);
    subject.set(current === undefined ? null : subjectFromData(current.subject));
    if (current !== undefined && current.until !== null && current.until > at)
      timer = setTimeout(update, Math.min(current.until - at, longestTimerMs));
  };

  return {
    subject,
    serverNow,
    set(next) {
      session = next;
      update();
    },
    stop: () => clearTimeout(timer),
  };
}
