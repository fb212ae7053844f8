import type { IconName } from '../../components/icon.tsx';
import type { SyncState } from '../../data/sync-state.ts';
import { counted } from '../../language/listing.ts';

export interface SyncWords {
  readonly tone: 'bad' | 'busy' | 'calm' | 'warn';
  readonly icon: IconName;
  /** Few words, always visible. */
  readonly short: string;
  /** What that means. */
  readonly long: string;
}

/** Why the server does not take Saves just now. */
const heldUpWords: Readonly<Record<NonNullable<SyncState['heldUp']>, { short: string; why: string; next: string }>> = {
  'store-failed': {
    short: 'Server cannot save',
    why: 'The server cannot write to its disk just now.',
    next: 'What you save is kept on this device and sent when it can; tell whoever runs the server.',
  },
  'server-read-only': {
    short: 'Server only reads',
    why: 'The data of the server is damaged, so it can be read and takes no changes.',
    next: 'What you save is kept on this device and sent when it is repaired; tell whoever runs the server.',
  },
  'over-quota': {
    short: 'Too many changes',
    why: 'You changed more than the server records of one person in an hour or a day.',
    next: 'What you save is kept on this device and sent when there is room again.',
  },
};

/** The one true state of sync, in words. */
export function syncWords(state: SyncState): SyncWords {
  const changes = counted(state.waiting, 'change');
  if (state.storageFailed) {
    return {
      tone: 'bad',
      icon: 'attention',
      short: 'Not saved on this device',
      long: `This device cannot write to its storage. ${inThisTab(state)}`,
    };
  }
  if (state.connection === 'stopped') {
    return {
      tone: 'warn',
      icon: 'offline',
      short: state.waiting > 0 ? `Not syncing · ${state.waiting} waiting` : 'Not syncing',
      long: `The server wants you to act first: reload the app, or sign in again. ${saved(state.waiting, changes)}`,
    };
  }
  if (state.connection === 'online') {
    if (state.heldUp !== null) {
      return {
        tone: 'warn',
        icon: 'attention',
        short: state.waiting > 0 ? `Not taken yet · ${state.waiting} waiting` : heldUpWords[state.heldUp].short,
        long: `${heldUpWords[state.heldUp].why} ${saved(state.waiting, changes)} ${heldUpWords[state.heldUp].next}`,
      };
    }
    if (state.waiting > 0) {
      return {
        tone: 'busy',
        icon: 'sync',
        short: `${changes} waiting`,
        long: `${changes} saved on this device and on the way to the server.`,
      };
    }
    if (!state.upToDate) {
      return {
        tone: 'busy',
        icon: 'sync',
        short: 'Catching up',
        long: 'Connected; fetching what others changed meanwhile.',
      };
    }
    return state.attention > 0
      ? {
          tone: 'bad',
          icon: 'attention',
          short: 'Not all saved',
          long: `The server refused ${counted(state.attention, 'Save')}; what you typed is kept in Needs attention. Everything else is on the server.`,
        }
      : {
          tone: 'calm',
          icon: 'cloud',
          short: 'Saved on the server',
          long: 'Everything you saved is on the server, and this device has everything that others saved.',
        };
  }
  if (state.waiting > 0) {
    return {
      tone: 'warn',
      icon: 'offline',
      short: `${state.connection === 'connecting' ? 'Connecting' : 'Offline'} · ${changes} waiting`,
      long: `${saved(state.waiting, changes)} ${state.waiting === 1 ? 'It goes' : 'They go'} to the server as soon as there is a connection; you can go on working, reload and close the app.`,
    };
  }
  return state.connection === 'connecting'
    ? { tone: 'busy', icon: 'sync', short: 'Connecting', long: 'Looking for the server. You can go on working.' }
    : {
        tone: 'warn',
        icon: 'offline',
        short: 'Offline',
        long: 'No connection to the server. You can go on working; what you save is kept on this device and sent later.',
      };
}

export interface SyncMark {
  readonly kind: 'collided' | 'refused';
  readonly count: number;
  readonly says: string;
}

/** What waits for a person to look at it: a refused Save is lost work unless somebody acts, a collision is not. */
export function syncMarks({ attention, collisions }: SyncState): readonly SyncMark[] {
  const marks: readonly SyncMark[] = [
    { kind: 'refused', count: attention, says: `${counted(attention, 'Save')} refused` },
    { kind: 'collided', count: collisions, says: `${counted(collisions, 'value')} also changed by somebody else` },
  ];
  return marks.filter(({ count }) => count > 0);
}

function inThisTab({ inMemoryOnly, waiting }: SyncState): string {
  if (inMemoryOnly > 0)
    return 'Your newest changes are only in this tab: keep it open until they are on the server. They are sent as soon as there is a connection.';
  return waiting > 0
    ? 'What waits was stored before; what you change now is only in this tab until it is on the server.'
    : 'What you saved is on the server; what you change now is only in this tab until it is there too.';
}

function saved(count: number, changes: string): string {
  return count === 0 ? 'Nothing waits to be sent.' : `${changes} saved on this device.`;
}
