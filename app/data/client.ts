import type { Change } from '../../shared/document/change.ts';
import type { Review } from '../../shared/permissions/review.ts';
import type { Subject } from '../../shared/permissions/subject.ts';
import type { LastPlaces, Places } from '../../shared/protocol/places-endpoints.ts';
import type { ServerState } from '../../shared/protocol/server-endpoint.ts';
import type { Settings } from '../../shared/protocol/settings-endpoints.ts';
import type { SetupBody } from '../../shared/protocol/setup-endpoints.ts';
import type { ViewedAs } from '../../shared/permissions/viewed-as.ts';
import type { Presence, PresencePlace } from '../../shared/protocol/messages.ts';
import type { OrganisationView } from '../../shared/schema/organisation.ts';
import type { Collection } from '../../shared/schema/records.ts';
import type { ActivityReader } from './activity-reader.ts';
import type { AttentionItem } from './attention-item.ts';
import type { KeptCollision } from './kept-collision.ts';
import type { KeptImports } from './kept-imports.ts';
import type { Observable } from './observable.ts';
import type { WaitingSave } from './waiting-save.ts';
import type { RecordSet } from './record-set.ts';
import type { Answer, Requests } from './requests.ts';
import type { Reveals } from './reveals.ts';
import type { RequestResult, SessionState } from './session-state.ts';
import type { SyncState } from './sync-state.ts';
import type { UnfinishedText } from './unfinished-text.ts';
import type { Viewing } from './viewing.ts';

export type SaveResult =
  /** Durable on this device. */
  | { readonly kind: 'saved'; readonly saveId: string }
  /** The rules, judged on this device, object; nothing was kept. */
  | { readonly kind: 'refused'; readonly review: Review }
  | { readonly kind: 'failed'; readonly why: SaveFailure };

/**
 * `held`: the device could not write; the change is in effect in this tab's memory and is tried again.
 * `session-ended`, `signed-out`: there is nobody whose change it would be; nothing was kept.
 */
export type SaveFailure = 'held' | 'session-ended' | 'signed-out';

export interface StorageEstimate {
  /** Bytes; null where the browser does not say. */
  readonly usage: number | null;
  readonly quota: number | null;
  /** Whether the browser promised not to evict. */
  readonly persisted: boolean;
}

/** Changes of an editor that were not saved yet, and text that is no value yet; they survive a reload. */
export interface Drafts {
  load(key: string): Promise<readonly Change[] | null>;
  unfinished(key: string): Promise<readonly UnfinishedText[]>;
  /** Resolves when durable. Without `unfinished`, what was kept of it stays. */
  store(key: string, changes: readonly Change[], unfinished?: readonly UnfinishedText[]): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
}

/** Everything the app knows and does, without any notion of how it is shown. */
export interface Client {
  readonly session: Observable<SessionState>;
  readonly sync: Observable<SyncState>;
  /** The server does not speak with this version of the app any more. Waiting work stays and can be exported. */
  readonly updateRequired: Observable<boolean>;

  signIn(username: string, password: string): Promise<RequestResult>;
  /** Removes everything of the user from this device. Refuses while work waits, unless told to discard it. */
  signOut(options: {
    readonly discardWaiting: boolean;
  }): Promise<{ readonly ok: true } | { readonly ok: false; readonly waiting: number }>;
  /** Whoever has a session of this browser, begun otherwise than by a password alone, is signed in on this device. */
  enter(): Promise<RequestResult>;
  /** What the server is asked and this device keeps nothing of. */
  readonly ask: Requests['ask'];
  /** Makes the organisation and its first administrator, and signs in. */
  setup(body: SetupBody): Promise<RequestResult>;
  changeOwnPassword(current: string, next: string): Promise<RequestResult>;
  /** Where I may not read users; elsewhere it is a Save like any other. Needs the server. */
  changeOwnProfile(profile: { readonly email: string }): Promise<RequestResult>;
  setUserPassword(userId: string, next: string): Promise<RequestResult>;
  /** In which country each address is registered; asks the server. */
  places(addresses: readonly string[]): Promise<Answer<Places>>;
  /** Where everybody was last seen, for those who may see it; asks the server. */
  lastPlaces(): Promise<Answer<LastPlaces>>;
  /** How the server is: for administrators. */
  serverState(): Promise<Answer<ServerState>>;
  /** What is set for the whole organisation; for administrators. */
  settings(): Promise<Answer<Settings>>;
  /** For everybody, at once; asks the server. Whether it is on now is in `Me`. */
  setPauseFunction(enabled: boolean): Promise<RequestResult>;
  changeSettings(changed: Pick<Settings, 'activity'>): Promise<Answer<Settings>>;

  /** Who changed what, newest first. */
  readonly activity: ActivityReader;
  /** A secret is about to be shown or copied: recorded, also without a network. Rejects: it must not be. */
  noteReveal: Reveals['note'];

  /** My rights at this moment, without a network too; null while nobody is signed in. */
  subject(): Subject | null;
  /** The same, told when it changes: also when a temporary assignment ends. */
  readonly rights: Observable<Subject | null>;

  /**
   * Looks as somebody else, in this tab, or no longer (null). Meanwhile nothing can be written, from here either.
   * False: that is not for me, or there is no such user or role.
   */
  viewAs(as: ViewedAs | null): Promise<boolean>;
  /** Ends by itself when the session does, or the right to look, or the one who is looked as. */
  readonly viewing: Observable<Viewing | null>;

  records<C extends Collection>(collection: C): RecordSet<C>;
  /** Of what is loaded in memory; `knows` is false for what is not loaded or not readable. */
  organisation(): OrganisationView;
  /** The same with every readable collection loaded. */
  loadOrganisation(): Promise<OrganisationView>;
  /** Judges on this device, with what this device knows; or as if `before` were how things are. */
  review(changes: readonly Change[], before?: OrganisationView): Review;
  /** `label`: for people, what this Save does ("Role Supervisor, 3 changes"). Resolves when durable. */
  save(changes: readonly Change[], label: string): Promise<SaveResult>;

  readonly waiting: Observable<readonly WaitingSave[]>;
  readonly attention: Observable<readonly AttentionItem[]>;
  readonly collisions: Observable<readonly KeptCollision[]>;
  discardAttention(id: string): Promise<void>;
  dismissCollision(id: string): Promise<void>;
  /** What waits and what was refused, as JSON text for a file. Of the signed-in user or of one whose work is kept. */
  exportWork(userId?: string): Promise<string>;
  /** The same of everybody, and drafts, as it stands on the device: also of a newer version of the app. */
  exportDevice(): Promise<string>;
  /** Deletes what is kept of a user who is not signed in. */
  discardKept(userId: string): Promise<void>;

  readonly drafts: Drafts;
  readonly keptImports: KeptImports;
  /** Of which records there are drafts, as this and other tabs keep them: `users/<id>`, `roles/new`. */
  readonly draftKeys: Observable<readonly string[]>;
  readonly presence: {
    /** Says where I am; null: nowhere in particular. */
    here(place: PresencePlace | null): void;
    /** Who else is in this record. */
    others(collection: Collection, id: string): Observable<readonly Presence[]>;
  };

  newId(collection: Collection): string;
  storage(): Promise<StorageEstimate>;
  /** Asks the browser not to evict; whether it promised. */
  persist(): Promise<boolean>;
  /** Tries the connection now instead of waiting. */
  reconnect(): void;
  /** Closes the socket and the database; the client is of no use afterwards. */
  stop(): Promise<void>;
}
