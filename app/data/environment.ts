import type { Random } from '../../shared/schema/ids.ts';

/** The part of a BroadcastChannel that is used. */
export interface TabChannel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
  close(): void;
}

/** What the data layer takes from its surroundings; tests give their own. */
export interface Environment {
  /** Origin of the server, without a slash at its end. */
  readonly baseUrl: string;
  /** Version of the app, told to the server. */
  readonly app: string;
  readonly databaseName: string;
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  readonly openSocket: (url: string) => WebSocket;
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
  readonly locks: Pick<LockManager, 'request'>;
  readonly openChannel: (name: string) => TabChannel;
  /** ms since 1970. */
  readonly now: () => number;
  readonly random: Random;
  /** Resolves when the first screen is painted and nothing urgent is left to do. */
  readonly whenIdle: () => Promise<void>;
  /** Whether the device believes it has a network: a hint, never a proof. */
  readonly isOnline: () => boolean;
  /** When that changes, and when the page is looked at again. */
  readonly onNetworkChange: (listener: () => void) => () => void;
  readonly storage: Pick<StorageManager, 'estimate' | 'persist' | 'persisted'> | null;
}
