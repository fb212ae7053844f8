/**
 * The tables of rolecall.sqlite. Times are ms since 1970; clocks are those of the room's document.
 *
 * Every row that counts carries a `mark` of its content (mark-of.ts), and `seal` the number and the sum of the
 * marks of each few hundred rows; `head` chains what each commit left (seals.ts). `activity_record` says nothing
 * that `activity` does not say, and nor does `activity_topic` (activity-cells.ts).
 */

export const storeVersion = 4;

export const schema = `
CREATE TABLE factor (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  user_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  used_at INTEGER,
  body TEXT NOT NULL,
  mark INTEGER NOT NULL
) STRICT;
CREATE INDEX factor_user ON factor (user_id);

CREATE TABLE segment (
  n INTEGER PRIMARY KEY,
  room TEXT NOT NULL,
  next_clock INTEGER NOT NULL,
  first_clock INTEGER NOT NULL,
  packed INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  mark INTEGER NOT NULL,
  UNIQUE (room, next_clock)
) STRICT;

CREATE TABLE activity (
  n INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  user_id TEXT,
  session_id TEXT,
  address TEXT,
  country TEXT,
  room TEXT NOT NULL,
  save_id TEXT,
  outcome TEXT NOT NULL,
  first_clock INTEGER NOT NULL,
  next_clock INTEGER NOT NULL,
  changes ANY NOT NULL,
  receipt TEXT,
  made_at INTEGER,
  event TEXT,
  mark INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX activity_save ON activity (save_id, room, user_id) WHERE save_id IS NOT NULL;
CREATE INDEX activity_clock ON activity (room, next_clock) WHERE first_clock < next_clock;
CREATE INDEX activity_user ON activity (user_id, n);

CREATE TABLE activity_record (
  record_id TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (record_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_topic (
  topic TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (topic, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_save (
  n INTEGER PRIMARY KEY,
  key BLOB NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  accepted INTEGER NOT NULL,
  mark INTEGER NOT NULL
) STRICT;

CREATE TABLE client (
  n INTEGER PRIMARY KEY,
  room TEXT NOT NULL,
  client_id INTEGER NOT NULL,
  user_id TEXT NOT NULL,
  clock INTEGER NOT NULL,
  mark INTEGER NOT NULL,
  UNIQUE (room, client_id)
) STRICT;

CREATE TABLE notice (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  user_id TEXT NOT NULL,
  except_session TEXT,
  room TEXT NOT NULL,
  receipt TEXT NOT NULL,
  mark INTEGER NOT NULL
) STRICT;
CREATE INDEX notice_user ON notice (user_id, room);

CREATE TABLE credential (
  n INTEGER PRIMARY KEY,
  user_id TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL,
  set_at INTEGER NOT NULL,
  mark INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  user_id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  address TEXT,
  country TEXT,
  user_agent TEXT NOT NULL,
  mark INTEGER NOT NULL
) STRICT;
CREATE INDEX session_user ON session (user_id);
CREATE INDEX session_expiry ON session (expires_at);

CREATE TABLE meta (
  n INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL,
  mark INTEGER NOT NULL
) STRICT;

CREATE TABLE seal (
  part TEXT NOT NULL,
  bucket INTEGER NOT NULL,
  entries INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  sum INTEGER NOT NULL,
  PRIMARY KEY (part, bucket)
) STRICT, WITHOUT ROWID;

CREATE TABLE head (
  slot INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  sum INTEGER NOT NULL
) STRICT;

CREATE TABLE probe (
  n INTEGER PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT;
`;
