/** Timers longer than this fire at once in browsers. */
export const longestTimerMs = 2_000_000_000;

/** Every waiting time of the data layer, in milliseconds. */
export const timing = {
  /** Between two attempts to connect: doubled after each, up to the longest. */
  reconnectMs: 500,
  reconnectMaxMs: 15_000,
  /** A connection must have said hello by then. */
  helloMs: 10_000,
  /** Silence (the server is never silent for 15 s) after which it is asked for a sign of life, and how long that may take. */
  quietMs: 20_000,
  answerMs: 12_000,
  /** y-websocket takes 30 s without a message for a dead connection; ours is watched once, for all rooms. */
  signOfLifeMs: 12_000,
  /** Between two times at which other tabs are told that the server was heard. */
  contactToldMs: 5_000,
  /** A request over HTTP. */
  requestMs: 15_000,
  /** After the device failed to write. */
  retryWriteMs: 1_000,
  retryWriteMaxMs: 30_000,
  /** After the server failed to store. */
  storeFailedMs: 3_000,
  /** After it said that it takes nothing for a while. */
  heldUpMs: 30_000,
  /** A visible tab takes over from a writer that does not answer for this long. */
  takeOverMs: 6_000,
} as const;
