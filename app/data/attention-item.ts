import type { RefusalCode, RefusedChange } from '../../shared/protocol/messages.ts';
import type { Room } from '../../shared/schema/rooms.ts';

/**
 * `room-lost`: the right to read the room was lost before the change arrived. `damaged`: salvaged from a
 * broken row.
 */
export type AttentionCode = RefusalCode | 'damaged' | 'room-lost';

/** A change set that did not take effect, kept on the device that made it until somebody deals with it. */
export interface AttentionItem {
  readonly id: string;
  readonly saveId: string;
  readonly room: Room;
  readonly label: string;
  /** ms since 1970, this device's clock. */
  readonly madeAt: number;
  /** ms since 1970: the server's time, or this device's for what the device found itself. */
  readonly refusedAt: number;
  readonly code: AttentionCode;
  readonly changes: readonly RefusedChange[];
}
