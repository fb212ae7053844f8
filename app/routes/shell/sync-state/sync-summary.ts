import type { IconName } from '../../../components/icon.tsx';
import type { SyncState } from '../../../data/sync-state.ts';
import { syncStateWords as words } from '../../../language/sync-state-words.ts';

export interface SyncSummary {
  readonly tone: 'bad' | 'busy' | 'calm' | 'warn';
  readonly icon: IconName;
  /** Few words, always visible. */
  readonly short: string;
  /** What that means. */
  readonly long: string;
}

/** The one true state of sync, in words. */
export function syncSummary(state: SyncState): SyncSummary {
  const { waiting, heldUp } = state;
  if (state.storageFailed) {
    return {
      tone: 'bad',
      icon: 'attention',
      short: words.notStored.short,
      long: said(words.notStored.long, inThisTab(state)),
    };
  }
  if (state.connection === 'stopped') {
    return {
      tone: 'warn',
      icon: 'offline',
      short: waiting > 0 ? words.stopped.waiting(waiting) : words.stopped.short,
      long: said(words.stopped.long, words.savedHere(waiting)),
    };
  }
  if (state.connection === 'online') {
    if (heldUp !== null) {
      const { short, why, next } = words.heldUp[heldUp];
      return {
        tone: 'warn',
        icon: 'attention',
        short: waiting > 0 ? words.notTaken(waiting) : short,
        long: said(why, words.savedHere(waiting), next),
      };
    }
    if (waiting > 0)
      return { tone: 'busy', icon: 'sync', short: words.sending.short(waiting), long: words.sending.long(waiting) };
    if (!state.upToDate) return { tone: 'busy', icon: 'sync', ...words.behind };
    return state.attention > 0
      ? { tone: 'bad', icon: 'attention', short: words.refused.short, long: words.refused.long(state.attention) }
      : { tone: 'calm', icon: 'cloud', ...words.saved };
  }
  const { short, waiting: shortWaiting, long } = words[state.connection];
  if (waiting > 0) {
    return {
      tone: 'warn',
      icon: 'offline',
      short: shortWaiting(waiting),
      long: said(words.savedHere(waiting), words.sentLater(waiting)),
    };
  }
  return state.connection === 'connecting'
    ? { tone: 'busy', icon: 'sync', short, long }
    : { tone: 'warn', icon: 'offline', short, long };
}

export interface SyncMark {
  readonly kind: 'collided' | 'refused';
  readonly count: number;
  readonly says: string;
}

/** What waits for a person to look at it: a refused Save is lost work unless somebody acts, a collision is not. */
export function syncMarks({ attention, collisions }: SyncState): readonly SyncMark[] {
  const marks: readonly SyncMark[] = [
    { kind: 'refused', count: attention, says: words.marks.refused(attention) },
    { kind: 'collided', count: collisions, says: words.marks.collided(collisions) },
  ];
  return marks.filter(({ count }) => count > 0);
}

function inThisTab({ inMemoryOnly, waiting }: SyncState): string {
  if (inMemoryOnly > 0) return words.notStored.inMemory;
  return waiting > 0 ? words.notStored.waiting : words.notStored.nothing;
}

/** Whole sentences, one after the other. */
function said(...sentences: readonly string[]): string {
  return sentences.join(' ');
}
