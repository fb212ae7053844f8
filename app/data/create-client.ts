import { review } from '../../shared/permissions/review.ts';
import { createRecordId, createSaveId } from '../../shared/schema/ids.ts';
import { perCollection, type Collection } from '../../shared/schema/records.ts';
import type { Me } from '../../shared/protocol/me.ts';
import { ownPasswordEndpoint, userPasswordEndpoint } from '../../shared/protocol/password-endpoints.ts';
import { lastPlacesEndpoint, placesEndpoint } from '../../shared/protocol/places-endpoints.ts';
import {
  changeSettingsEndpoint,
  pauseFunctionEndpoint,
  settingsEndpoint,
} from '../../shared/protocol/settings-endpoints.ts';
import { serverEndpoint } from '../../shared/protocol/server-endpoint.ts';
import type { Presence } from '../../shared/protocol/messages.ts';
import { createActivityReader } from './activity-reader.ts';
import { canonicalChanges } from './change-parts.ts';
import type { Client, SaveResult } from './client.ts';
import { Database } from './database.ts';
import { createDeviceStore } from './device-store.ts';
import { createDraftKeys } from './draft-keys.ts';
import { createDrafts } from './drafts.ts';
import type { Environment } from './environment.ts';
import { exportedDevice } from './export-device.ts';
import { exportedWork } from './export-work.ts';
import { createHeldSaves, type HeldSave } from './held-saves.ts';
import { createKeptImports } from './kept-imports.ts';
import { createKnownOrganisation } from './known-organisation.ts';
import { createDerived, createObservable, isSameFlat, type Observable } from './observable.ts';
import { openOffice } from './office.ts';
import type { RecordSet } from './record-set.ts';
import { createRecordSet } from './create-record-set.ts';
import { createRequests } from './requests.ts';
import { createReveals } from './reveals.ts';
import { createMyRights } from './my-rights.ts';
import { salvage } from './salvage.ts';
import { SignedOutMeanwhile, storeSave } from './saving.ts';
import { createDeviceSession } from './session.ts';
import { notAsked, onlyViewing, OnlyViewing } from './only-viewing.ts';
import { discardWork } from './session-rows.ts';
import type { SyncState } from './sync-state.ts';
import type { ViewedClient } from './viewed-client.ts';
import type { Viewing } from './viewing.ts';
import { attentionItems, keptCollisions, waitingSaves } from './work-views.ts';

export function createClient(environment: Environment): Client {
  const { now, random } = environment;
  const db = new Database(environment);
  const store = createDeviceStore(db, environment);
  const requests = createRequests(environment);
  const rights = createMyRights(now);
  const storageFailed = createObservable(false);
  const ends: (() => void)[] = [];

  const me = (): Me | null => {
    const stored = store.meta('session');
    return stored?.kind === 'in' ? stored.me : null;
  };
  const userId = (): string | null => me()?.user.id ?? null;

  /** Writes for a person, and shows whether the device can. */
  const written = async <T>(work: Promise<T>): Promise<T> => {
    try {
      const result = await work;
      storageFailed.set(false);
      return result;
    } catch (error) {
      if (!(error instanceof SignedOutMeanwhile)) storageFailed.set(true);
      throw error;
    }
  };
  const keep = async (save: HeldSave): Promise<void> => {
    const user = me()?.user;
    if (user === undefined || user.id !== save.userId) throw new SignedOutMeanwhile();
    await written(storeSave(store, random, user, save));
  };
  const held = createHeldSaves({
    user: () => me()?.user ?? null,
    random,
    pending: () => store.mirror('pending').all(),
    store: keep,
  });

  // The set of collection C, under C.
  const sets = perCollection((collection) => createRecordSet(store, held, collection)) as {
    readonly [C in Collection]: RecordSet<C>;
  };
  const organisation = createKnownOrganisation(sets, me);

  store.onDamage((table, row, key) => {
    void salvage(store, table, row, key, me()?.user ?? null, now()).then(
      (room) => {
        if (room !== null) office.repair(room);
      },
      () => storageFailed.set(true),
    );
  });

  const session = createDeviceSession({ environment, store, requests, held, written });
  store.mirror('meta').subscribe((changed) => {
    if (!changed.includes('session')) return;
    rights.set(store.meta('session'));
    held.userChanged();
    office.sessionChanged();
  });
  const office = openOffice({
    environment,
    store,
    requests,
    held,
    async take(saves) {
      const taken: string[] = [];
      for (const save of saves) {
        try {
          await keep(save);
          taken.push(save.saveId);
        } catch (error) {
          // As unable to store as the other one, but the writer: it sends what it is given.
          if (!(error instanceof SignedOutMeanwhile) && !held.all().some(({ saveId }) => saveId === save.saveId))
            held.hold(save);
        }
      }
      return taken;
    },
    ready: behindFirstPaint(),
  });

  /** What the first screen reads comes first, and is painted. */
  async function behindFirstPaint(): Promise<void> {
    await session.started;
    await environment.whenIdle();
    await store.quiet();
    await environment.whenIdle();
  }

  const reveals = createReveals({ store, requests, userId, now, random });
  let wasOnline = false;
  ends.push(
    office.link.subscribe(({ connection }) => {
      if (connection === 'online' && !wasOnline) void reveals.send();
      wasOnline = connection === 'online';
    }),
  );

  const pendingMirror = store.mirror('pending');
  const watchWork = (changed: () => void): void => {
    pendingMirror.subscribe(changed);
    store.mirror('attention').subscribe(changed);
    store.mirror('collisions').subscribe(changed);
    session.state.subscribe(changed);
    held.subscribe(changed);
    office.link.subscribe(changed);
  };
  const waiting = createDerived(
    () => waitingSaves(pendingMirror.all(), held.waiting(), userId(), office.link.get().upToDate),
    watchWork,
    (a, b) =>
      a.length === b.length &&
      a.every(
        (save, at) =>
          b[at] !== undefined &&
          save.state === b[at].state &&
          save.saveId === b[at].saveId &&
          save.changes.length === b[at].changes.length,
      ),
  );
  const isSameList = <T extends { readonly id: string }>(a: readonly T[], b: readonly T[]): boolean =>
    a.length === b.length && a.every((one, at) => one === b[at]);
  const attention = createDerived(
    () => attentionItems([...store.mirror('attention').all(), ...held.refused()], userId()),
    watchWork,
    isSameList,
  );
  const collisions = createDerived(
    () => keptCollisions(store.mirror('collisions').all(), userId()),
    watchWork,
    isSameList,
  );

  const drafts = createDrafts(store, userId, now, written);
  const syncNow = (): SyncState => {
    const link = office.link.get();
    const isIn = session.state.get().kind === 'signed-in';
    const hoped = link.connection === 'connecting' && !environment.isOnline() ? 'offline' : link.connection;
    return {
      connection: isIn ? hoped : 'stopped',
      waiting: waiting.get().length,
      attention: attention.get().length,
      collisions: collisions.get().length,
      heldUp: link.heldUp,
      lastContactAt: link.lastContactAt,
      storageFailed: storageFailed.get() || link.storageFailed || held.all().length > 0,
      inMemoryOnly: held.inMemoryOnly().length + drafts.unstored.get(),
      upToDate: isIn && link.upToDate,
    };
  };
  const sync = createDerived(
    syncNow,
    (changed) => {
      // After the lists they count.
      for (const source of [waiting, attention, collisions, storageFailed, drafts.unstored, office.link, session.state])
        source.subscribe(changed);
      held.subscribe(changed);
      ends.push(environment.onNetworkChange(changed));
    },
    isSameFlat,
  );
  const updateRequired = createDerived(
    () => office.link.get().updateRequired,
    (changed) => office.link.subscribe(changed),
  );

  const draftKeys = createDraftKeys(store, userId);
  ends.push(draftKeys.stop);

  const others = new Map<string, Observable<readonly Presence[]>>();
  const othersIn = (collection: Collection, id: string): readonly Presence[] =>
    office.link
      .get()
      .presences.filter(
        ({ user, place }) => user.id !== userId() && place?.collection === collection && place.id === id,
      );

  const judge: Client['review'] = (changes, before = organisation.view()) => {
    const actor = rights.subject.get();
    if (actor === null) throw new Error('nobody is signed in');
    return review({ changes, before, actor, now: rights.serverNow() });
  };
  const save: Client['save'] = async (given, label): Promise<SaveResult> => {
    const changes = canonicalChanges(given);
    const saveId = createSaveId(random);
    if (changes.length === 0) return { kind: 'saved', saveId };
    await organisation.load().catch(() => undefined);
    const user = userId();
    if (user === null) return { kind: 'failed', why: 'signed-out' };
    const looking = viewing.get();
    if (looking !== null) return { kind: 'refused', review: onlyViewing(changes, nameOfViewed(looking)) };
    const judged = judge(changes);
    if (!judged.allowed) return { kind: 'refused', review: judged };
    const whole: HeldSave = { saveId, label, madeAt: now(), changes, userId: user };
    try {
      // What could not be stored before goes first: it may be what this builds on.
      if (held.all().length > 0) throw new Error('the device cannot write yet');
      await keep(whole);
      return { kind: 'saved', saveId };
    } catch (error) {
      if (error instanceof SignedOutMeanwhile) return { kind: 'failed', why: 'session-ended' };
      held.hold(whole);
      return { kind: 'failed', why: 'held' };
    }
  };

  const viewing = createObservable<Viewing | null>(null);
  let viewed: ViewedClient | null = null;
  const endViewing = (): void => {
    viewed?.stop();
    viewed = null;
    viewing.set(null);
  };
  /** Fails while one looks as somebody else: whoever is looked as did not ask for it. */
  const unlessViewing = async <T>(work: () => Promise<T>): Promise<T> => {
    if (viewing.get() !== null) throw new OnlyViewing();
    return work();
  };
  const askedUnlessViewing = async <T extends { readonly ok: boolean }>(
    ask: () => Promise<T>,
  ): Promise<T | Awaited<ReturnType<typeof notAsked>>> => (viewing.get() === null ? ask() : notAsked());

  const client: Client = {
    session: session.state,
    sync,
    updateRequired,
    signIn: session.signIn,
    enter: session.enter,
    ask: (...given) => askedUnlessViewing(() => requests.ask(...given)),
    async signOut(options) {
      // What stays behind is told when its user is here again.
      if (office.link.get().connection === 'online') await reveals.send();
      return session.signOut(options);
    },
    setup: session.setup,
    changeOwnPassword: (current, next) =>
      askedUnlessViewing(async () => session.resultOf(await requests.ask(ownPasswordEndpoint, { current, next }))),
    changeOwnProfile: (profile) => askedUnlessViewing(() => session.changeOwnProfile(profile)),
    setUserPassword: (id, next) =>
      askedUnlessViewing(async () => session.resultOf(await requests.ask(userPasswordEndpoint, { next }, { id }))),
    activity: createActivityReader({ store, requests, me, now }),
    noteReveal: reveals.note,
    places: (addresses) => requests.ask(placesEndpoint, { addresses }),
    lastPlaces: () => requests.ask(lastPlacesEndpoint, null),
    serverState: () => requests.ask(serverEndpoint, null),
    settings: () => requests.ask(settingsEndpoint, null),
    setPauseFunction: (enabled) =>
      askedUnlessViewing(async () => session.resultOf(await requests.ask(pauseFunctionEndpoint, { enabled }))),
    changeSettings: (changed) => askedUnlessViewing(() => requests.ask(changeSettingsEndpoint, changed)),
    subject: rights.subject.get,
    rights: rights.subject,
    async viewAs(as) {
      if (as === null) {
        endViewing();
        return true;
      }
      // Not worth a wait before the first screen.
      const { createViewedClient } = await import('./viewed-client.ts');
      await organisation.load().catch(() => undefined);
      endViewing();
      viewed = createViewedClient({ own: client, as, now: rights.serverNow, onGone: endViewing });
      if (viewed === null) return false;
      viewing.set({ as, own: client, client: viewed.client });
      return true;
    },
    viewing,
    records: (collection) => sets[collection],
    organisation: organisation.view,
    loadOrganisation: organisation.load,
    review: judge,
    save,
    waiting,
    attention,
    collisions,
    discardAttention: (id) =>
      unlessViewing(async () => {
        if (!held.discardRefused(id)) await written(store.transact([], async (edits) => edits.remove('attention', id)));
      }),
    dismissCollision: (id) =>
      unlessViewing(() => written(store.transact([], async (edits) => edits.remove('collisions', id)))),
    async exportWork(of = userId() ?? '') {
      await Promise.all([store.load('pending'), store.load('attention')]);
      return exportedWork(
        of,
        now(),
        [...pendingMirror.all(), ...held.rows()],
        [...store.mirror('attention').all(), ...held.refused()],
      );
    },
    exportDevice: () => exportedDevice(environment, now()),
    async discardKept(of) {
      if (of !== userId()) await written(discardWork(store, of));
    },
    drafts,
    keptImports: createKeptImports(store, userId, now, written),
    draftKeys,
    presence: {
      here: office.here,
      others(collection, id) {
        const key = `${collection}/${id}`;
        let known = others.get(key);
        if (known === undefined) {
          known = createDerived(
            () => othersIn(collection, id),
            (changed) => office.link.subscribe(changed),
            (a, b) => JSON.stringify(a) === JSON.stringify(b),
          );
          others.set(key, known);
        }
        return known;
      },
    },
    newId: (collection) => createRecordId(collection, random),
    async storage() {
      const estimate = await environment.storage?.estimate().catch(() => undefined);
      const persisted = await environment.storage?.persisted().catch(() => false);
      return { usage: estimate?.usage ?? null, quota: estimate?.quota ?? null, persisted: persisted ?? false };
    },
    persist: async () => (await environment.storage?.persist().catch(() => false)) ?? false,
    reconnect: office.reconnect,
    async stop() {
      for (const end of ends) end();
      session.stop();
      held.stop();
      rights.stop();
      endViewing();
      await office.stop();
      store.close();
    },
  };
  return client;
}

function nameOfViewed({ client }: Viewing): string {
  const state = client.session.get();
  return state.kind === 'signed-in' ? state.me.user.username : '';
}
