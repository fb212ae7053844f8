import { isEventKind } from '../../shared/protocol/activity-event.ts';
import type { SentEvent } from '../../shared/protocol/activity-event.ts';
import { historyWords } from './history-words.ts';

/** What happened, in a sentence without its subject; `about`: how the record that it is about is called. */
export function eventText({ kind, facts }: SentEvent, about: string | null): string {
  return isEventKind(kind) ? historyWords.events[kind](about, facts) : historyWords.unknownEvent;
}
