/** `GET /api/me`: one's own rights, compiled by the server; what a device needs to work offline. */

import type { SubjectData } from '../permissions/subject.ts';
import type { Room } from '../schema/rooms.ts';

export interface Me {
  readonly user: { readonly id: string; readonly username: string; readonly email: string };
  readonly organisation: { readonly name: string; readonly epoch: string };
  /** The rooms that may be read now, in the order of the rooms table. */
  readonly rooms: readonly Room[];
  /**
   * What I may do, now and after each end of a temporary assignment: the first entry holds until its
   * `until` (ms since 1970), and so on; the last has `until: null`. Works without a network.
   */
  readonly timeline: readonly { readonly until: number | null; readonly subject: SubjectData }[];
  /** Where the server last saw this device: what accepted addresses and countries are checked against. */
  readonly place: { readonly address: string; readonly country: string | null };
  /** The server's time when this was made, ms since 1970. */
  readonly at: number;
}
