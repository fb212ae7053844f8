import { hostile, type HostileCase } from './hostile-case.ts';

const damage = 'unit/store/damage.test.ts';
const faults = 'unit/sync/faults.test.ts';
const underWay = 'unit/sync/commit-under-way.test.ts';

/** Crashes, disks and clocks. */
export const ofDurability: readonly HostileCase[] = [
  hostile(78, 'a flipped bit, a cut file, a page of zeros', 'noticed and named; read-only, with a way back', [
    `${damage}: of any byte of the log is noticed, and says what is missing`,
    `${damage}: of any page of the file is noticed, or nothing is missing`,
    `${damage}: of a page that is all zeros is noticed, or nothing is missing`,
    'integration/start/damaged.test.ts: one flipped byte in the log is noticed and named; what is there is read, Saves wait, and it is recovered',
  ]),
  hostile(79, 'the server killed with -9 at any moment', 'nothing acknowledged is lost, nothing is half', [
    'integration/sync/kill.test.ts: loses nothing it acknowledged, and does nothing by halves',
    'e2e/survival.test.ts: a server killed with -9 in the middle loses nothing it acknowledged, and takes the rest afterwards',
  ]),
  hostile(80, 'power cut', 'what was acknowledged is in what was synced to the disk', [
    'unit/store/power.test.ts: a commit is confirmed by a log that is synced each time',
    'unit/store/power.test.ts: what is on the disk at any moment has every commit that was confirmed before',
  ]),
  hostile(81, 'a full disk', 'not acknowledged, not sent, not in effect; goes on when there is room', [
    `${faults}: a Save that could not be stored is not acknowledged, not sent to others, and not in effect`,
    'integration/http/health.test.ts: a full disk is alive and not ready, and ready again when there is space',
    'unit/store/failing-writes.test.ts: a disk that is full at any moment costs what was not confirmed, and nothing else',
  ]),
  hostile(82, 'the n-th write fails, for every n', 'the same', [
    'unit/sync/nth-write.test.ts: the n-th write fails, for every n, once or from then on: nothing is lost or done twice',
    `${faults}: for ever failing commits leave nothing behind, however often they are tried`,
  ]),
  hostile(83, 'made in memory, not stored', 'nobody saw it, and it is gone', [
    `${underWay}: nobody sees what it will have done, whoever asks and however`,
    `${underWay}: of a small Save, a large one or a plain client’s update, in memory or anywhere`,
  ]),
  hostile(84, 'a restart with many clients in the middle of their work', 'each change counts once', [
    `${faults}: many clients in the middle of their work lose nothing and do nothing twice when the server dies`,
    `${faults}: a commit whose confirmation was lost counts once`,
  ]),
  hostile(85, 'a late message of an old connection', 'counts once, with the same answer', [
    `${underWay}: a Save that is sent again while it is being stored counts once, and gets the same answer`,
    'unit/data/tabs.test.ts: a writer whose office was taken finds out when it writes, writes nothing, and starts anew',
  ]),
  hostile(86, 'a server restored from a backup, clients ahead of it', 'everybody starts anew, and sends what waits', [
    'integration/client/restart.test.ts: a server restored from a backup makes the tablet start anew, with what waits',
    'unit/sync/hostile.test.ts: a device that knows later versions of a server that was restored makes everybody start anew, once',
    'integration/start/restored.test.ts: a backup made while the server works is restored under a new epoch, and a tablet that is not ahead notices too',
  ]),
  hostile(87, 'the clock of the server or a client jumps', 'orders nothing', [
    'simulation/sync.test.ts: what is allowed takes effect once and everywhere, what is not never and nowhere',
    'unit/permissions/subject.test.ts: nothing here reads a clock: the same user at the same time is the same subject',
  ]),
  hostile(88, 'a backup while the server writes', 'is a whole state', [
    'unit/store/backup.test.ts: commits go on while it is made, and what was begun is in it whole',
    'unit/store/backup.test.ts: a copy of which one row is not what was written is no whole backup, and is not put back',
    'integration/start/restored.test.ts: a backup made while the server works is restored under a new epoch, and a tablet that is not ahead notices too',
  ]),
  hostile(89, 'two processes on one folder', 'the second does not start', [
    'unit/store/sqlite.test.ts: a second opening of the same file is refused, in this process and in another',
    'integration/start/process.test.ts: refuses to share its data folder with a second one, which says so',
  ]),
  hostile(90, 'a room that cannot be loaded', 'the others are served', [
    `${faults}: a room that cannot be loaded is not served; the others are`,
    'integration/http/health.test.ts: says which room is not served',
  ]),
];
