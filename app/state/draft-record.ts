import { createSignal, onCleanup, type Accessor } from 'solid-js';
import type { Change } from '../../shared/document/change.ts';
import type { Collection, RecordOf } from '../../shared/schema/records.ts';
import type { Client } from '../data/client.ts';
import { changesBetween, changedElsewhere, type Edits } from './edits.ts';
import type { Elsewhere } from './elsewhere.ts';
import { registerName } from './register-name.ts';

/** The saved record below a draft, live, and what became of it since the draft was opened. */
export interface SavedRecord<C extends Collection> {
  readonly saved: Accessor<RecordOf[C] | undefined>;
  readonly loaded: Accessor<boolean>;
  elsewhere(edits: Edits): readonly Elsewhere[];
  news(edits: Edits): readonly Change[];
  newsSeen(): void;
  /** This editor saved the record; its own values are not news. */
  savedHere(value: RecordOf[C]): void;
}

export function createSavedRecord<C extends Collection>(
  client: Client,
  collection: C,
  id: string,
  edits: () => Edits,
): SavedRecord<C> {
  const records = client.records(collection);
  const [saved, setSaved] = createSignal(records.get(id));
  const [loaded, setLoaded] = createSignal(records.loaded.get());
  const [opened, setOpened] = createSignal(records.get(id));
  /** Who changed a register and when this device learned of it, as far as can be known. */
  const noticed = new Map<string, { readonly theirs: unknown; readonly by: string | null; readonly at: number }>();

  const notice = (record: RecordOf[C] | undefined): void => {
    if (record === undefined) return;
    for (const { field, member, theirs } of changedElsewhere(edits(), collection, record)) {
      const name = registerName(field, member);
      if (noticed.get(name)?.theirs === theirs) continue;
      noticed.set(name, { theirs, by: authorOf(client, collection, id, field, member), at: Date.now() });
    }
  };
  const refresh = (): void => {
    const record = records.get(id);
    if (opened() === undefined) setOpened(() => record);
    notice(record);
    setSaved(() => record);
  };
  onCleanup(records.subscribe((ids) => ids.includes(id) && refresh()));
  void records.load().then(() => {
    refresh();
    setLoaded(true);
  });

  return {
    saved,
    loaded,
    elsewhere(given) {
      const record = saved();
      if (record === undefined) return [];
      return changedElsewhere(given, collection, record).map((found) => {
        const known = noticed.get(registerName(found.field, found.member));
        // A draft that was kept over a reload meets changes that it did not see happen.
        return { ...found, by: known?.by ?? null, at: known?.at ?? Date.now() };
      });
    },
    news(given) {
      const [from, to] = [opened(), saved()];
      if (from === undefined || to === undefined || from === to) return [];
      return changesBetween(collection, from, to).filter(
        ({ field, member }) => !given.has(registerName(field, member)),
      );
    },
    newsSeen: () => setOpened(() => saved()),
    savedHere: (value) => setOpened(() => value),
  };
}

/**
 * Who wrote a register's present value: this user in another tab, the author that a collision names, or
 * the one other person who is in the record now. Two others, or none: not known.
 */
function authorOf(
  client: Client,
  collection: Collection,
  id: string,
  field: string,
  member: string | null,
): string | null {
  const is = (one: { collection: Collection; id: string; field: string; member: string | null }): boolean =>
    one.collection === collection && one.id === id && one.field === field && one.member === member;
  const session = client.session.get();
  if (session.kind === 'signed-in' && client.waiting.get().some((save) => save.changes.some(is))) {
    return session.me.user.username;
  }
  const notice = client.collisions.get().find((one) => one.stands === 'theirs' && is(one.collision));
  if (notice !== undefined) return notice.collision.theirsBy.username;
  const others = new Set(
    client.presence
      .others(collection, id)
      .get()
      .map((one) => one.user.username),
  );
  return others.size === 1 ? ([...others][0] ?? null) : null;
}
