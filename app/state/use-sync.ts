import type { Accessor } from 'solid-js';
import type { AttentionItem } from '../data/attention-item.ts';
import type { KeptCollision } from '../data/kept-collision.ts';
import type { WaitingSave } from '../data/waiting-save.ts';
import type { SyncState } from '../data/sync-state.ts';
import { useClient } from './client-context.tsx';
import { fromObservable } from './from-observable.ts';

export function useSync(): Accessor<SyncState> {
  return fromObservable(useClient().sync);
}

export function useWaitingSaves(): Accessor<readonly WaitingSave[]> {
  return fromObservable(useClient().waiting);
}

export function useAttention(): Accessor<readonly AttentionItem[]> {
  return fromObservable(useClient().attention);
}

export function useCollisions(): Accessor<readonly KeptCollision[]> {
  return fromObservable(useClient().collisions);
}

export function useUpdateRequired(): Accessor<boolean> {
  return fromObservable(useClient().updateRequired);
}
