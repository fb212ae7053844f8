import type { TabChannel } from './environment.ts';

/**
 * What tabs say to each other where there is no BroadcastChannel: a text that is put into the origin's
 * localStorage and taken out at once, of which the browser tells the other tabs. Where there is no such
 * storage either, nobody hears: each tab then takes what it needs from the database when it is looked at.
 */
export function openStorageChannel(name: string): TabChannel {
  const key = `rolecall.channel.${name}`;
  const hear = ({ key: changed, newValue }: StorageEvent): void => {
    if (changed === key && newValue !== null)
      channel.onmessage?.(new MessageEvent('message', { data: JSON.parse(newValue) }));
  };
  const channel: TabChannel = {
    onmessage: null,
    postMessage(message) {
      try {
        localStorage.setItem(key, JSON.stringify(message));
        localStorage.removeItem(key);
      } catch {
        // Storage was refused or is full: see above.
      }
    },
    close: () => removeEventListener('storage', hear),
  };
  addEventListener('storage', hear);
  return channel;
}
