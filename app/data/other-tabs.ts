import type { PresencePlace } from '../../shared/protocol/messages.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import { isObject } from './sound-row.ts';
import type { Environment } from './environment.ts';
import type { HeldSave } from './held-saves.ts';
import type { LinkState } from './link-state.ts';

/**
 * What tabs say to each other. Data goes through the database, not this way: only the state of the writer's
 * connection, requests to it, and a Save that a tab cannot bring into the database. Other users' tabs of the same browser are not listened to.
 */
export type TabMessage =
  | { readonly kind: 'state'; readonly userId: string; readonly state: LinkState }
  /** Is there a writer? It answers with its state. */
  | { readonly kind: 'ask'; readonly userId: string }
  | { readonly kind: 'here'; readonly userId: string; readonly place: PresencePlace | null }
  | { readonly kind: 'reconnect'; readonly userId: string }
  | { readonly kind: 'repair'; readonly userId: string; readonly room: Room }
  /** The device does not store these for me: does it for you? */
  | { readonly kind: 'take'; readonly userId: string; readonly saves: readonly HeldSave[] }
  /** They are durable. */
  | { readonly kind: 'taken'; readonly userId: string; readonly saveIds: readonly string[] };

type Unaddressed<M> = M extends TabMessage ? Omit<M, 'userId'> : never;

export interface OtherTabs {
  say(message: Unaddressed<TabMessage>): void;
  close(): void;
}

export function openOtherTabs(
  environment: Pick<Environment, 'databaseName' | 'openChannel'>,
  userId: () => string | null,
  hear: (message: TabMessage) => void,
): OtherTabs {
  const channel = environment.openChannel(`${environment.databaseName}-tabs`);
  channel.onmessage = ({ data }) => {
    // Our own tabs of the same origin; a message of another version of the app may be of another kind.
    if (isObject(data) && typeof data['kind'] === 'string' && data['userId'] === userId())
      hear(data as unknown as TabMessage);
  };
  return {
    say(message) {
      const user = userId();
      if (user !== null) channel.postMessage({ ...message, userId: user });
    },
    close() {
      channel.onmessage = null;
      channel.close();
    },
  };
}
