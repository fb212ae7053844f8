/** What was judged since the last commit, besides the documents themselves: to be stored with them, or forgotten. */

import type { Change } from '../../shared/document/change.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { Encoded } from './proposal.ts';
import type { Batch, ClientState, NewActivity, Notice } from '../store/store.ts';

export class Group {
  /** Made in the organisation, in order. */
  readonly changes: Change[] = [];
  readonly notices: Notice[] = [];
  /** By room and client id. */
  readonly clients = new Map<string, { readonly room: Room; readonly clientId: number } & ClientState>();
  readonly credentials: { readonly userId: string; readonly hash: string; readonly setAt: number }[] = [];
  /** What goes out of it, if its only change set was encoded beforehand. */
  encoded: Encoded | null = null;
  readonly #activity: NewActivity[] = [];
  readonly #receipts = new Map<string, NewActivity['receipt']>();

  get isEmpty(): boolean {
    return this.#activity.length === 0 && this.clients.size === 0 && this.credentials.length === 0;
  }

  record(activity: NewActivity): void {
    this.#activity.push(activity);
    const { userId, room, saveId, receipt } = activity;
    if (saveId !== null) this.#receipts.set(`${userId ?? ''} ${room} ${saveId}`, receipt);
  }

  findReceipt(userId: string, room: Room, saveId: string): NewActivity['receipt'] {
    return this.#receipts.get(`${userId} ${room} ${saveId}`) ?? null;
  }

  toBatch(): Omit<Batch, 'segments'> {
    return {
      activity: this.#activity,
      notices: this.notices,
      clients: [...this.clients.values()],
      credentials: this.credentials,
    };
  }
}
