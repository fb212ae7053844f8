/**
 * Everything as somebody else would have it on this device: their rights, and of the records what both may
 * read. Made of what is in memory, so it works without a network, and follows what changes.
 *
 * Guarantees: nothing is written, sent, or asked of the server in my name; drafts and refused work of mine are
 * not shown. Every member of `Client` is named here: a new one has to say what it is while one only looks.
 */

import { review } from '../../shared/permissions/review.ts';
import { compileSubject, subjectToData, type Subject } from '../../shared/permissions/subject.ts';
import { viewedRooms, viewedUser, whyNotViewAs, type ViewedAs } from '../../shared/permissions/viewed-as.ts';
import type { Me } from '../../shared/protocol/me.ts';
import { allCollections, collections, perCollection, type Collection } from '../../shared/schema/records.ts';
import type { Client } from './client.ts';
import { createKnownOrganisation } from './known-organisation.ts';
import { createDerived, createObservable, isSameFlat } from './observable.ts';
import type { SessionState } from './session-state.ts';
import { longestTimerMs } from './timing.ts';
import { createViewedRecordSet, type ViewedRecordSet } from './viewed-record-set.ts';
import { notAsked, onlyViewing, OnlyViewing } from './only-viewing.ts';

export interface ViewedClientOptions {
  readonly own: Client;
  readonly as: ViewedAs;
  /** The server's time. */
  readonly now: () => number;
  /** There is nobody to look as any more, or it is not for me. */
  readonly onGone: () => void;
}

export interface ViewedClient {
  readonly client: Client;
  stop(): void;
}

/** Whoever is looked as, here and now. */
interface Standing {
  readonly me: Me;
  readonly subject: Subject;
}

/** Null: there is nobody to look as, or it is not for me. Every collection that I may read has to be loaded. */
export function createViewedClient({ own, as, now, onGone }: ViewedClientOptions): ViewedClient | null {
  const first = standingOf(own, as, now());
  if (first === null) return null;
  let standing: Standing = first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const session = createObservable<SessionState>({ kind: 'signed-in', me: first.me });
  const rights = createObservable<Subject | null>(first.subject);
  // The set of collection C, under C.
  const sets = perCollection((collection) =>
    createViewedRecordSet(own.records(collection), collection, () => standing.me.rooms),
  ) as { readonly [C in Collection]: ViewedRecordSet<C> };
  const organisation = createKnownOrganisation(sets, () => standing.me);

  const look = (): void => {
    const next = standingOf(own, as, now());
    if (next === null) {
      onGone();
      return;
    }
    waitFor(next.subject.changesAt);
    if (signatureOf(next) === signatureOf(standing)) return;
    const hadOtherRooms = next.me.rooms.join() !== standing.me.rooms.join();
    standing = next;
    if (hadOtherRooms) for (const collection of allCollections) sets[collection].roomsChanged();
    session.set({ kind: 'signed-in', me: next.me });
    rights.set(next.subject);
  };
  const waitFor = (changesAt: number | null): void => {
    clearTimeout(timer);
    if (changesAt !== null) timer = setTimeout(look, Math.min(Math.max(changesAt - now(), 0), longestTimerMs));
  };
  waitFor(first.subject.changesAt);
  const ends = [
    own.rights.subscribe(look),
    own.session.subscribe(look),
    ...[collections.users, collections.roles, collections.desks].map((collection) =>
      own.records<Collection>(collection).subscribe(look),
    ),
  ];

  const sync = createDerived(
    () => ({ ...own.sync.get(), attention: 0, collisions: 0 }),
    (changed) => ends.push(own.sync.subscribe(changed)),
    isSameFlat,
  );
  const nothing = createObservable<readonly never[]>([]);
  const refused = (): Promise<never> => Promise.reject(new OnlyViewing());

  const client: Client = {
    session,
    sync,
    updateRequired: own.updateRequired,
    signIn: notAsked,
    enter: notAsked,
    ask: notAsked,
    signOut: refused,
    setup: notAsked,
    changeOwnPassword: notAsked,
    changeOwnProfile: notAsked,
    setUserPassword: notAsked,
    places: notAsked,
    lastPlaces: notAsked,
    serverState: notAsked,
    settings: notAsked,
    setPauseFunction: notAsked,
    changeSettings: notAsked,
    activity: { ask: notAsked, kept: () => Promise.resolve(null) },
    noteReveal: refused,
    subject: rights.get,
    rights,
    // Only the way back: to look further through somebody else's eyes is not theirs.
    viewAs: (next) => (next === null ? own.viewAs(null) : Promise.resolve(false)),
    viewing: own.viewing,
    records: (collection) => sets[collection],
    organisation: organisation.view,
    loadOrganisation: organisation.load,
    review: (changes, before = organisation.view()) => review({ changes, before, actor: standing.subject, now: now() }),
    save: (changes) => Promise.resolve({ kind: 'refused', review: onlyViewing(changes, standing.me.user.username) }),
    // What waits is laid over the records that are shown, and marked there.
    waiting: own.waiting,
    attention: nothing,
    collisions: nothing,
    discardAttention: refused,
    dismissCollision: refused,
    exportWork: refused,
    exportDevice: refused,
    discardKept: refused,
    drafts: {
      load: () => Promise.resolve(null),
      unfinished: () => Promise.resolve([]),
      store: refused,
      remove: refused,
      keys: () => Promise.resolve([]),
    },
    keptImports: { load: () => Promise.resolve(null), begin: refused, reached: refused, forget: refused },
    draftKeys: nothing,
    // Nobody is told that somebody else is here.
    presence: { here: () => undefined, others: own.presence.others },
    newId: own.newId,
    storage: own.storage,
    persist: () => Promise.resolve(false),
    reconnect: own.reconnect,
    stop: refused,
  };
  return {
    client,
    stop() {
      clearTimeout(timer);
      for (const end of ends) end();
      for (const collection of allCollections) sets[collection].stop();
    },
  };
}

function standingOf(own: Client, as: ViewedAs, now: number): Standing | null {
  const [state, asking] = [own.session.get(), own.subject()];
  if (state.kind !== 'signed-in' || asking === null || whyNotViewAs(asking, as.kind) !== null) return null;
  const organisation = own.organisation();
  const user = viewedUser(as, organisation);
  if (user === null) return null;
  const { place, organisation: name } = state.me;
  const subject = compileSubject(user, organisation, { now, place });
  return {
    subject,
    me: {
      user: { id: user.id, username: user.username, email: user.email },
      organisation: name,
      rooms: viewedRooms(subject, asking),
      timeline: [{ until: null, subject: subjectToData(subject) }],
      place,
      at: now,
    },
  };
}

/** When it was looked says nothing of what was seen. */
function signatureOf({ me }: Standing): string {
  return JSON.stringify({ ...me, at: 0 });
}
