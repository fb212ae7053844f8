import type { Collision } from '../../shared/protocol/messages.ts';
import type { Room } from '../../shared/schema/rooms.ts';

/** Two people changed one register without seeing each other. Shown until dismissed. */
export interface KeptCollision {
  readonly id: string;
  readonly room: Room;
  /** `mine`: my value stands, over theirs. `theirs`: somebody's value stands, over my acknowledged one. */
  readonly stands: 'mine' | 'theirs';
  /** ms since 1970, server time. */
  readonly at: number;
  /** The Save of mine that collided; null when mine was overwritten later. */
  readonly saveId: string | null;
  readonly collision: Collision;
}
