import { createContext, useContext, type JSX } from 'solid-js';
import type { Client } from '../data/client.ts';

const ClientContext = createContext<Client>();

export function ClientProvider(props: { readonly client: Client; readonly children: JSX.Element }): JSX.Element {
  return <ClientContext.Provider value={props.client}>{props.children}</ClientContext.Provider>;
}

/** The data layer. Throws outside a ClientProvider. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (client === undefined) throw new Error('useClient needs a ClientProvider above it');
  return client;
}
