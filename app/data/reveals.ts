import { revealsEndpoint, type Reveal } from '../../shared/protocol/activity-endpoint.ts';
import { createSaveId, type Random } from '../../shared/schema/ids.ts';
import { limits } from '../../shared/schema/limits.ts';
import type { DeviceStore } from './device-store.ts';
import type { Requests } from './requests.ts';

export interface Reveals {
  /** Resolves when it cannot be forgotten any more: kept here, or recorded by the server. Rejects when neither could be done. */
  note(reveal: Pick<Reveal, 'collection' | 'field' | 'how' | 'record'>): Promise<void>;
  /** Tells the server what it was not told yet. */
  send(): Promise<void>;
}

/**
 * Which secrets were looked at on this device. What the server has not acknowledged stays, also when its user
 * signs out, and goes to it as soon as that user is signed in here; the server knows each by its id.
 */
export function createReveals({
  store,
  requests,
  userId,
  now,
  random,
}: {
  readonly store: DeviceStore;
  readonly requests: Requests;
  readonly userId: () => string | null;
  readonly now: () => number;
  readonly random: Random;
}): Reveals {
  let sending: Promise<void> | null = null;

  async function sendAll(): Promise<void> {
    const user = userId();
    if (user === null) return;
    await store.start();
    const rows = await store.db.reveals.where('userId').equals(user).sortBy('madeAt');
    for (let at = 0; at < rows.length; at += limits.revealsAtOnce) {
      const some = rows.slice(at, at + limits.revealsAtOnce);
      const answer = await requests.ask(revealsEndpoint, { reveals: some.map(({ userId: _, ...reveal }) => reveal) });
      if (!answer.ok) return;
      await store.db.reveals.bulkDelete(some.map(({ id }) => id));
    }
  }

  const send = (): Promise<void> =>
    (sending ??= sendAll()
      .catch(() => undefined)
      .finally(() => (sending = null)));

  return {
    send,
    async note(given) {
      const user = userId();
      if (user === null) throw new Error('nobody is signed in');
      const reveal = { ...given, id: createSaveId(random), madeAt: now() };
      try {
        await store.start();
        await store.db.reveals.put({ ...reveal, userId: user });
      } catch (error) {
        const answer = await requests.ask(revealsEndpoint, { reveals: [reveal] });
        if (!answer.ok) throw error;
        return;
      }
      void (sending ?? Promise.resolve()).then(send);
    },
  };
}
