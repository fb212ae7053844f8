/** The tables of rolecall.sqlite. Times are ms since 1970; clocks are those of the room's document. */

export const storeVersion = 1;

export const schema = `
CREATE TABLE segment (
  room TEXT NOT NULL,
  next_clock INTEGER NOT NULL,
  first_clock INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (room, next_clock)
) STRICT;

CREATE TABLE activity (
  seq INTEGER PRIMARY KEY,
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
  changes TEXT NOT NULL,
  receipt TEXT
) STRICT;
CREATE UNIQUE INDEX activity_save ON activity (save_id, room, user_id) WHERE save_id IS NOT NULL;
CREATE INDEX activity_clock ON activity (room, next_clock) WHERE first_clock < next_clock;
CREATE INDEX activity_user ON activity (user_id, seq);

CREATE TABLE activity_record (
  record_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (record_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE client (
  room TEXT NOT NULL,
  client_id INTEGER NOT NULL,
  user_id TEXT NOT NULL,
  clock INTEGER NOT NULL,
  PRIMARY KEY (room, client_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE notice (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  except_session TEXT,
  room TEXT NOT NULL,
  receipt TEXT NOT NULL
) STRICT;
CREATE INDEX notice_user ON notice (user_id, room);

CREATE TABLE credential (
  user_id TEXT PRIMARY KEY,
  hash TEXT NOT NULL,
  set_at INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  address TEXT,
  country TEXT,
  user_agent TEXT NOT NULL
) STRICT;
CREATE INDEX session_user ON session (user_id);

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
`;
