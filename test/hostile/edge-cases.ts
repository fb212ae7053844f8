import { hostile, type HostileCase } from './hostile-case.ts';

const limits = 'integration/http/limits.test.ts';
const online = 'unit/data/client-online.test.ts';
const offline = 'unit/data/client-offline.test.ts';

/** HTTP, files, and what a browser or a device does to the app. */
export const atTheEdges: readonly HostileCase[] = [
  hostile(97, 'a reader who does not read', 'cut off', [
    'unit/sync/hostile.test.ts: unread pile up only so far, then the reader is cut off',
    'unit/sync/connection.test.ts: a peer that does not read is cut off after a while, one that catches up is not',
  ]),
  hostile(98, 'everything asked for again and again', 'answered once a second', [
    'unit/sync/hostile.test.ts: asking for everything again and again are answered once a second',
    'unit/sync/growth.test.ts: state vectors',
  ]),
  hostile(99, 'malformed frames', 'that socket closes, nobody else notices', [
    `${limits}: closes that socket, and nobody else notices`,
    `${limits}: in 300,000 pieces costs its sender the connection, not the server its time`,
    'unit/sync/hostile.test.ts: that are text, of unknown kinds, channels or rooms end their connection and nobody else’s',
  ]),
  hostile(100, 'slow requests, idle and unknown sockets', 'cut off, refused, limited', [
    `${limits}: that drips in is cut off, and others are served meanwhile`,
    `${limits}: has a limited number of connections, and gets new ones when it ends some`,
    'integration/http/other-origins.test.ts: is refused before the upgrade to whoever is not signed in',
  ]),
  hostile(101, 'markup in names', 'stays text', [
    'e2e/bad-input.test.ts: text that looks like markup stays text',
    'unit/http/strict-headers.test.ts: allow nothing inline, nothing evaluated and nothing from elsewhere',
  ]),
  hostile(102, 'formulas in exports', 'guarded, and read back as they were', [
    'unit/import/csv-formula.test.ts: no text starts a formula anywhere once it is guarded, and every text comes back',
    'unit/import/round-trip.test.ts: holds no cell that a spreadsheet would run',
  ]),
  hostile(104, 'line breaks and escapes in what is logged', 'one line an event', [
    'unit/server/log.test.ts: writes one line for one event, whatever is in it',
    'unit/server/log.test.ts: cuts endless text',
    'integration/http/session-routes.test.ts: writes neither passwords nor tokens nor line breaks of others into the log',
  ]),
  hostile(105, 'paths that climb', 'lead nowhere', [
    'unit/http/raw-path.test.ts: never climbs, whatever is sent',
    'integration/http/pages.test.ts: lead nowhere else, whatever the path',
    'unit/http/static-files.test.ts: are those that were in the folder at the start, and nothing else',
  ]),
  hostile(106, 'a file that is a bomb', 'read within limits', [
    'unit/import/csv-table.test.ts: refuses more rows or more text than the limits',
    'unit/import/csv-table.test.ts: a header of a hundred thousand columns is read and answered in time',
  ]),
  hostile(107, 'reading revoked, online or away', 'gone from the device before anything else is shown', [
    `${online}: a lost room is gone before anything else is shown, and what waited for it goes to attention`,
    `${online}: a room lost while the device was away is purged at the next contact`,
    'integration/client/client.test.ts: somebody who loses a room while away has none of it left, and what waited for it needs attention',
  ]),
  hostile(
    108,
    'a client that does not purge',
    'is sent nothing more',
    [
      'unit/sync/every-room.test.ts: is never sent to who lacks it',
      'unit/sync/hub.test.ts: closes the rooms it opened, before anything more is sent',
    ],
    'keeps what it was sent before: nobody can take that back',
  ),
  hostile(
    109,
    'a stolen tablet',
    'its session is ended from elsewhere; at the next contact everything on it goes',
    [
      `${online}: an ended session locks the work and shows nothing more; the same user finds it again`,
      `${online}: a user who is refused is out`,
    ],
    'until then, what its user may read can be read: nothing on it is encrypted by the app',
  ),
  hostile(110, 'storage cleared by the browser', 'made anew from what the tab holds and from the server', [
    'unit/data/lost-database.test.ts: a database that was deleted is made anew with all that the tab holds: session, records, work and drafts',
    'e2e/lost-storage.test.ts: is made anew: what is saved then is kept, sent, and there after a reload',
  ]),
  hostile(111, 'a full device', 'stays in effect, says so, is sent from memory', [
    'unit/data/full-disk.test.ts: what a full device cannot store is sent from memory, and is saved once the server says so',
    `${offline}: a Save that the device cannot store stays in effect and is stored when it can`,
  ]),
  hostile(112, 'damaged rows, no storage', 'fetched again or handed to their author; never a spinner without end', [
    `${online}: damaged records and a damaged base are fetched again`,
    `${offline}: a damaged waiting Save goes to attention with what is legible, and nothing else is lost`,
    `${offline}: a device without storage says so instead of starting for ever`,
  ]),
  hostile(113, 'the device’s power cut right after “saved”', 'the write was asked to be on the disk', [
    'unit/data/strict-writes.test.ts: what is said to be saved was asked to be on the disk',
    'e2e/survival.test.ts: offline, a reload, a deep link, a restart and kill -9 of the browser lose nothing that was saved',
  ]),
  hostile(114, 'two tabs of two versions', 'the older gives way and writes nothing', [
    `${offline}: a tab gives way to a newer app in another tab`,
    `${offline}: an older app writes nothing where a newer one has been`,
  ]),
  hostile(115, 'two tabs, one killed', 'the other takes over, and sends nothing twice', [
    `${online}: when the writing tab goes, another takes over, and the followers knew the state all along`,
    'unit/data/tabs.test.ts: a visible tab takes over from a writer that hangs',
    'e2e/survival.test.ts: of two tabs one writes and the other follows, also after the first one is gone',
  ]),
  hostile(116, 'an old app against a new server', 'told, and the work can be saved as a file', [
    `${online}: a server that needs a newer app is told to the user, and the work can be exported`,
    'unit/sync/hostile.test.ts: of another version of the protocol are told to upgrade',
  ]),
  hostile(117, 'a new app against an old server', 'the same; what was newer is left alone', [
    `${offline}: what waits on a device of a newer app can be saved as a file`,
    'unit/data/answers.test.ts: what a newer server says besides is left out, and the rest holds',
    'e2e/gone-version.test.ts: data of a newer version is left alone, and what waits can be saved as a file; the newer one finds it again',
  ]),
  hostile(118, 'the device’s clock years off', 'orders nothing; rights end by the server’s time', [
    'unit/data/device-clock.test.ts: a device whose clock is years off ends rights by the server’s time, and sends its Saves in their order',
  ]),
  hostile(119, 'signing out on a shared device, the next person', 'nothing is left, what waits is asked about', [
    'e2e/sign-out.test.ts: signing out leaves nothing of the organisation on it, and warns of what waits',
    `${offline}: signing out with waiting work needs a decision, and then leaves nothing`,
  ]),
  hostile(
    120,
    'a script that steals what is stored',
    'no foreign script runs; the cookie is out of reach',
    [
      'unit/http/strict-headers.test.ts: allow nothing inline, nothing evaluated and nothing from elsewhere',
      'unit/access/session-token.test.ts: travels in a cookie that other hosts, scripts and plain HTTP never get',
    ],
    'an extension that may read every page reads this one',
  ),
];
