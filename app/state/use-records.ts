import { createMemo, createRoot, createSignal, type Accessor, type Setter } from 'solid-js';
import type { Client } from '../data/client.ts';
import type { Collection, RecordOf } from '../../shared/schema/records.ts';
import { useClient } from './client-context.tsx';
import { fromObservable } from './from-observable.ts';

export interface Records<C extends Collection> {
  /** Not deleted, in no order. */
  readonly list: Accessor<readonly RecordOf[C][]>;
  readonly deleted: Accessor<readonly RecordOf[C][]>;
  /** One record, deleted or not. Whoever reads it hears only of changes to that record. */
  byId(id: string): RecordOf[C] | undefined;
  readonly loaded: Accessor<boolean>;
}

type Bridges = { [C in Collection]?: Records<C> };

const bridges = new WeakMap<Client, Bridges>();

/** All records of a collection; starts loading them. One bridge for each client and collection. */
export function useRecords<C extends Collection>(collection: C): Records<C> {
  const client = useClient();
  let known = bridges.get(client);
  if (known === undefined) {
    known = {};
    bridges.set(client, known);
  }
  const found: Records<C> | undefined = known[collection];
  if (found !== undefined) return found;
  const made = createRoot(() => createRecords(client, collection));
  known[collection] = made as Bridges[C];
  return made;
}

function createRecords<C extends Collection>(client: Client, collection: C): Records<C> {
  const set = client.records(collection);
  const [version, setVersion] = createSignal(0);
  const watched = new Map<
    string,
    { readonly read: Accessor<RecordOf[C] | undefined>; readonly write: Setter<RecordOf[C] | undefined> }
  >();

  set.subscribe((changedIds) => {
    setVersion((count) => count + 1);
    for (const id of changedIds) watched.get(id)?.write(() => set.get(id));
  });
  void set.load();

  const all = createMemo(() => {
    version();
    return set.all();
  });
  return {
    list: createMemo(() => all().filter((record) => record.deletedAt === null)),
    deleted: createMemo(() => all().filter((record) => record.deletedAt !== null)),
    byId(id) {
      let entry = watched.get(id);
      if (entry === undefined) {
        const [read, write] = createSignal<RecordOf[C] | undefined>(set.get(id));
        entry = { read, write };
        watched.set(id, entry);
      }
      return entry.read();
    },
    loaded: fromObservable(set.loaded),
  };
}
