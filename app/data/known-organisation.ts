import { Organisation, type OrganisationView } from '../../shared/schema/organisation.ts';
import { collectionRoom } from '../../shared/schema/fields.ts';
import { allCollections, type Collection, type RecordOf } from '../../shared/schema/records.ts';
import type { Me } from '../../shared/protocol/me.ts';
import type { RecordSet } from './record-set.ts';

/** The organisation as this device knows it, for the rules. Brought up to date only when it is asked for. */
export interface KnownOrganisation {
  view(): OrganisationView;
  /** With every readable collection read from the device first. */
  load(): Promise<OrganisationView>;
}

type RecordSets = { readonly [C in Collection]: RecordSet<C> };

export function createKnownOrganisation(sets: RecordSets, me: () => Me | null): KnownOrganisation {
  const organisation = new Organisation([]);
  const stale = new Map<Collection, Set<string>>();
  const known = new Set<Collection>();

  for (const collection of allCollections) {
    sets[collection].subscribe((ids) => {
      if (!known.has(collection)) return;
      const some = stale.get(collection) ?? new Set<string>();
      for (const id of ids) some.add(id);
      stale.set(collection, some);
    });
  }

  const put = <C extends Collection>(collection: C, id: string): void => {
    const record: RecordOf[C] | undefined = sets[collection].get(id);
    if (record === undefined) organisation.remove(collection, id);
    else organisation.put(collection, record);
  };
  const isReadable = (collection: Collection): boolean => me()?.rooms.includes(collectionRoom[collection]) ?? false;

  const view = (): OrganisationView => {
    for (const collection of allCollections) {
      const isKnown = isReadable(collection) && sets[collection].loaded.get();
      if (isKnown && !known.has(collection)) {
        known.add(collection);
        organisation.learn(collection);
        for (const { id } of sets[collection].all()) put(collection, id);
      } else if (!isKnown && known.delete(collection)) {
        organisation.forget(collection);
      } else if (isKnown) {
        for (const id of stale.get(collection) ?? []) put(collection, id);
      }
      stale.delete(collection);
    }
    return organisation;
  };

  return {
    view,
    async load() {
      await Promise.all(allCollections.filter(isReadable).map((collection) => sets[collection].load()));
      return view();
    },
  };
}
