/** What was judged since the last commit: to be stored, or forgotten. */

import type { Standing } from '../../shared/schema/organisation.ts';
import { rooms, type Room } from '../../shared/schema/rooms.ts';
import type { Batch, ClientState, FactorWrite, NewActivity, StoredNotice } from '../store/store.ts';
import type { Documents } from './documents.ts';
import type { Encoded, Weighed } from './proposal.ts';
import { encodePlanned, encodeSegment } from './segment.ts';

/** A change set that was made in memory, and what stood there before. */
export interface Made {
  readonly weighed: Weighed;
  readonly before: Standing;
}

export class Group {
  /** In order. */
  readonly made: Made[] = [];
  /** A change set that is alone in its group: it is made once it is stored, since nothing is judged by it before. */
  alone: { readonly weighed: Weighed; readonly encoded: Encoded } | null = null;
  readonly notices: StoredNotice[] = [];
  /** By room and client id. */
  readonly clients = new Map<string, { readonly room: Room; readonly clientId: number } & ClientState>();
  readonly credentials: { readonly userId: string; readonly hash: string; readonly setAt: number }[] = [];
  readonly factors: FactorWrite[] = [];
  readonly #activity: NewActivity[] = [];
  readonly #receipts = new Map<string, NewActivity['receipt']>();

  get isEmpty(): boolean {
    const { made, alone, clients, credentials, factors } = this;
    const isUnchanged = made.length === 0 && alone === null;
    return (
      isUnchanged && this.#activity.length === 0 && clients.size === 0 && credentials.length + factors.length === 0
    );
  }

  record(activity: NewActivity): void {
    this.#activity.push(activity);
    const { userId, room, saveId, receipt } = activity;
    if (saveId !== null) this.#receipts.set(`${userId ?? ''} ${room} ${saveId}`, receipt);
  }

  findReceipt(userId: string, room: Room, saveId: string): NewActivity['receipt'] {
    return this.#receipts.get(`${userId} ${room} ${saveId}`) ?? null;
  }

  /** What is to be stored of it, `documents` being as it made them. */
  toBatch(documents: Documents): Batch {
    return {
      segments: this.#segments(documents),
      activity: this.#activity,
      notices: this.notices,
      clients: [...this.clients.values()],
      credentials: this.credentials,
      factors: this.factors,
    };
  }

  #segments(documents: Documents): Batch['segments'] {
    const segments: Batch['segments'][number][] = [];
    for (const room of rooms) {
      const document = documents.find(room);
      const from = documents.storedVersion(room);
      const alone = this.alone?.weighed.plan.filter(({ register }) => register.spec.room === room) ?? [];
      if (document !== null && document.version > from)
        segments.push({ room, from, to: document.version, bytes: encodeSegment(document, from) });
      else if (alone.length > 0)
        segments.push({ room, from, to: from + alone.length, bytes: encodePlanned(from, alone) });
    }
    return segments;
  }
}
