/** Who a connection belongs to, as its session says: never what the client says. */

import type { Place } from '../access/subjects.ts';

export interface Who {
  readonly sessionId: string;
  readonly userId: string;
  readonly place: Place;
}
