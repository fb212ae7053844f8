import type { Presence } from '../../shared/protocol/messages.ts';
import type { SyncState } from './sync-state.ts';

/** What only the writer tab knows, told to the others. */
export interface LinkState extends Pick<
  SyncState,
  'connection' | 'heldUp' | 'lastContactAt' | 'storageFailed' | 'upToDate'
> {
  readonly updateRequired: boolean;
  readonly presences: readonly Presence[];
}

export const noLink: LinkState = {
  connection: 'connecting',
  heldUp: null,
  lastContactAt: null,
  storageFailed: false,
  upToDate: false,
  updateRequired: false,
  presences: [],
};
