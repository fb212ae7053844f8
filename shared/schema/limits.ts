/**
 * How much the product takes: of what a person types, of what a device or a stranger sends, of what is kept.
 * Whatever is beyond a limit is refused with a code, waits, or is removed, as is said beside the number.
 * Bounds that belong to one algorithm stand in its file; waiting times of the device in app/data/timing.ts.
 */

export const limits = {
  /** Characters (UTF-16 code units). */
  nameLength: 80,
  usernameLength: 64,
  emailLength: 254,
  descriptionLength: 1_000,
  codeLength: 20,
  /** Of an address as text. */
  addressLength: 60,
  /** Asked for their countries at once. */
  placesAtOnce: 50,
  phoneLength: 20,
  extraEmailsLength: 1_000,
  secretLength: 64,
  digitsLength: 20,
  /** Alone, and where a second factor is asked for besides. */
  passwordMinLength: 15,
  passwordMinLengthBesides: 8,
  passwordMaxLength: 256,

  /** Members of one field of one record. */
  rolesPerUser: 50,
  desksPerUser: 500,
  queuesPerDesk: 500,
  desksPerAgent: 50,
  queuesPerAgent: 100,
  agentsPerDevice: 50,
  desksPerTemplate: 500,
  queuesPerTemplate: 500,
  agentsPerTemplate: 1_000,
  recipientsPerReport: 100,
  /** Logins of a fixed one. */
  agentsPerFixedDevice: 1,
  extendsPerRole: 20,
  acceptedAddressesPerRole: 200,
  /** Roles extended through other roles, deepest. */
  inheritanceDepth: 20,

  /** Records that are not deleted, of one collection. */
  recordsPerCollection: 100_000,
  /** Made at once from a range of names. */
  recordsPerRange: 1_000,

  /** Days for which a deleted record can be restored. */
  restoreDays: 90,

  /** One WebSocket message, bytes. */
  messageBytes: 4 * 1024 * 1024,
  /** One update, bytes and structs. */
  updateBytes: 2 * 1024 * 1024,
  structsPerUpdate: 100_000,
  /** Clients named in one update, in structs and in deletes. */
  clientsPerUpdate: 64,
  deleteRangesPerUpdate: 200_000,
  /** Changes in one Save, and one string value in a document, characters. */
  changesPerSave: 50_000,
  valueLength: 2_000,
  keyLength: 200,

  /** Presence: what a client may say of where it is, bytes of JSON; how often one user may move or ask, in a minute. */
  presenceBytes: 1_024,
  presencePerMinute: 600,

  /** Per user: updates and bytes in a minute, before the connection is closed with `too-many`. */
  updatesPerMinute: 600_000,
  bytesPerMinute: 64 * 1024 * 1024,
  /** What a message counts besides its bytes: short ones cost too. */
  bytesPerMessage: 128,
  /** Clocks that updates of plain clients name, per user and minute: a run of them takes a few bytes only. */
  clocksPerMinute: 20_000_000,
  /** Registers of a plain client that were written without changing (refused ones too), per user and hour. */
  refusedRegistersPerHour: 10_000,
  /** Changes of refused Saves, which are recorded with what they tried, per user and hour. */
  refusedChangesPerHour: 200_000,
  /** Yjs client ids (page loads of plain clients) of one user that the server has not seen before, per hour. */
  newClientsPerHour: 1_000,
  /** Writes sent in answers to state vectors, per user and minute. */
  structsSentPerMinute: 10_000_000,
  /** Bytes that a user's changes add to what the server records, in an hour and in a day; then they wait (`over-quota`). */
  recordedBytesPerHour: 64 * 1024 * 1024,
  recordedBytesPerDay: 256 * 1024 * 1024,
  /** What an administrator may set: how long activity is kept, and how much of it. */
  activityDaysLeast: 30,
  activityDaysMost: 3_650,
  activityMegabytesLeast: 64,
  activityMegabytesMost: 100_000,
  /** Days for which a Save that is sent again is recognised, even after its activity has been removed. */
  resendDays: 800,
  connectionsPerUser: 20,
  /** Bytes waiting to be read by a client before it is cut off, and for how long they may wait. */
  backlogBytes: 16 * 1024 * 1024,
  backlogMs: 10_000,

  /** Entries of the activity in one answer, changes of one of them, and those of one Save that is asked for. */
  activityPage: 50,
  activityChanges: 100,
  activitySaveChanges: 5_000,
  /** Entries that are kept on the device, for when there is no network. */
  activityKept: 200,
  /** Entries in one file. */
  activityExported: 20_000,
  /** Looked-at secrets in one message, and of one user in an hour. */
  revealsAtOnce: 100,
  revealsPerHour: 2_000,
  /** Questions about who can do what, of one user in a minute. */
  questionsPerMinute: 60,
  /** Failed sign-ins that are recorded in an hour: of one network, and of all. */
  failedSignInsRecordedPerNetwork: 20,
  failedSignInsRecorded: 500,

  /** HTTP bodies, bytes, and one text in them, characters; the path with its query, characters. */
  bodyBytes: 64 * 1024,
  bodyTextLength: 10_000,
  pathLength: 2_048,
  /** Until a request's headers, then all of it, must have arrived. */
  requestHeadersMs: 10_000,
  requestMs: 30_000,
  /** TCP connections at once, WebSockets included: of the whole server, and of one address. */
  connections: 10_000,
  connectionsPerAddress: 2_000,

  /** Password hashes computed at once, and sign-ins of known and of other devices that may wait for one; further ones are `busy`. */
  hashesAtOnce: 2,
  hashesWaiting: 20,
  /**
   * Failed sign-ins before the next must wait: for an account from one network, and for an account from
   * networks it has not signed in from.
   */
  signInFailuresPerAccountAndNetwork: 5,
  signInFailuresPerAccount: 100,
  /**
   * On devices where the account has signed in before: failed ones on one device; all of the account on all
   * of them.
   */
  signInFailuresPerAccountAndDevice: 5,
  signInsPerAccountOnDevices: 50,
  /** Failed sign-ins from one network before its attempts are served one after the other, how often, and how many may wait. */
  signInFailuresPerNetwork: 100,
  crowdedNetworkEveryMs: 250,
  crowdedNetworkWaiting: 20,
  /** Longest wait after failed sign-ins, seconds. */
  signInWaitSeconds: 300,
  /** A session ends when its device has not been in contact for this long, and when it is this old. */
  sessionIdleMs: 72 * 3_600_000,
  sessionMs: 30 * 24 * 3_600_000,
  sessionsPerUser: 20,
  /** How long a proof of who one is counts for what asks for one. */
  proofMs: 5 * 60_000,
  /** How long one may take from the password to the second factor, and for a challenge of a passkey. */
  signInMs: 10 * 60_000,
  challengeMs: 5 * 60_000,
  passkeysPerUser: 20,
  passkeyNameLength: 60,
  passkeyTextLength: 16_384,
  recoveryCodes: 10,

  /** Rows and bytes of a CSV file to import. */
  importRows: 50_000,
  importBytes: 20 * 1024 * 1024,
} as const;

export type Limit = keyof typeof limits;
