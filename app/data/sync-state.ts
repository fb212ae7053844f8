import type { UndecidedCode } from '../../shared/protocol/messages.ts';

/** What a person may rely on now: always true, the same in every tab. */
export interface SyncState {
  /** `stopped`: signed out or update required; nothing is tried until somebody acts. */
  readonly connection: 'connecting' | 'offline' | 'online' | 'stopped';
  /** Saves not yet acknowledged by the server. */
  readonly waiting: number;
  readonly attention: number;
  readonly collisions: number;
  /** ms since 1970, this device's clock. */
  readonly lastContactAt: number | null;
  /** The device could not write: what is newest is held in memory only. */
  readonly storageFailed: boolean;
  /** Saves and drafts that are nowhere but in this tab's memory: they go with it. */
  readonly inMemoryOnly: number;
  /** Why the server does not take what waits just now; null: it does, as far as is known. */
  readonly heldUp: UndecidedCode | null;
  /** Every readable room is synced on the present connection. */
  readonly upToDate: boolean;
}
