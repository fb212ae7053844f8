import { hostile, type HostileCase } from './hostile-case.ts';

const parse = 'unit/sync/parse.test.ts';
const attack = 'unit/sync/hostile.test.ts';
const history =
  'simulation/sync.test.ts: what is allowed takes effect once and everywhere, what is not never and nowhere';
const fuzz = 'unit/sync/fuzz.test.ts: changes nothing that its sender may not change';

/** What a client can say to the server in Yjs updates: forging, smuggling, bombs. */
export const onTheWire: readonly HostileCase[] = [
  hostile(1, 'structs under somebody else’s client id', 'refused; the owner’s edit arrives unharmed', [
    `${attack}: structs under somebody else’s client id, whose owner’s edit then arrives unharmed`,
    history,
  ]),
  hostile(2, 'a huge client id, to win every conflict', 'refused; no outcome depends on a client’s number', [
    `${attack}: structs under the server’s client id`,
    `${parse}: a client id above the server’s`,
    `${parse}: a client id of 2^53 - 1`,
  ]),
  hostile(3, 'a clock withheld, for somebody else to deliver', 'refused at once, never pending', [
    `${attack}: a gap before the first struct`,
  ]),
  hostile(4, 'an item that depends on what is not written yet', 'refused', [
    `${attack}: an origin that nobody has written yet`,
    `${attack}: origins in a circle`,
    `${parse}: a right origin`,
  ]),
  hostile(5, 'deletes of clocks to come', 'refused; later edits live', [
    `${attack}: deletes of what is not written yet`,
    `${attack}: deletes of somebody else’s structs`,
  ]),
  hostile(6, 'something pending in a stored document', 'cannot be: documents are lists of the server’s writes', [
    'unit/sync/document.test.ts: stored and loaded it is the same document, in however many segments',
    'unit/sync/document.test.ts: a damaged segment is never taken for a document',
    history,
  ]),
  hostile(7, 'an update cut in the middle of its deletes', 'refused before any of it counts', [
    `${parse}: an update cut off anywhere`,
  ]),
  hostile(8, 'an exception in the middle of judging', 'what was done with it is taken back', [
    'unit/sync/work-queue.test.ts: a piece that throws is left out, and what was done with it is done again, first and once',
    'unit/sync/commit-under-way.test.ts: a store that throws instead of answering holds nobody up',
  ]),
  hostile(9, 'the same struct with another value', 'the first counts', [
    `${attack}: the same struct with another value is not taken a second time`,
  ]),
  hostile(10, 'one struct told differently to two servers', 'one process holds a store', [
    'unit/store/sqlite.test.ts: a second opening of the same file is refused, in this process and in another',
  ]),
  hostile(11, 'one client twice in an update', 'refused', [
    `${parse}: one client twice`,
    `${parse}: deletes of one client twice`,
  ]),
  hostile(12, 'V2 bytes in a V1 message', 'refused', [`${parse}: V2 bytes`]),
  hostile(13, 'bytes after a valid update', 'refused', [`${parse}: bytes after the update`]),
  hostile(14, 'over-long numbers, stray flags', 'refused', [
    `${parse}: an over-long number`,
    `${parse}: an over-long integer value`,
    `${parse}: a gap struct with a flag`,
    'unit/sync/grammar-fuzz.test.ts: whatever is sent, nothing changes but the one field its sender may edit, and nothing throws',
  ]),
  hostile(15, 'gaps, collected structs of any length', 'refused', [
    `${parse}: a collected struct of length 0`,
    `${parse}: a gap struct`,
    `${parse}: a deleted struct of length 2^53 - 1`,
  ]),
  hostile(16, 'millions of structs claimed in ten bytes', 'refused before anything is allocated', [
    `${parse}: numStructs of 2^25 in ten bytes`,
    `${parse}: more structs than bytes`,
  ]),
  hostile(17, 'tens of thousands of sets of one key', 'refused within a budget', [
    `${attack}: tens of thousands of sets of one key, at once`,
    `${parse}: a megabyte of the worst is refused in milliseconds`,
  ]),
  hostile(18, 'sets on the oldest item of a long history', 'cost no more than others', [
    `${attack}: a thousand sets on the oldest item cost no more than any others`,
    'unit/sync/growth.test.ts: single structs of one client',
  ]),
  hostile(19, 'a megabyte of deletes, then tiny updates', 'cost grows with each message alone', [
    'unit/sync/growth.test.ts: deletes of everything there ever was',
    'unit/sync/growth.test.ts: deleting one value costs the same, however much was written and named in the same breath',
  ]),
  hostile(20, 'values nested thousands deep', 'refused: registers hold scalars', [
    `${parse}: an object`,
    `${parse}: a list`,
    `${attack}: that is deep, large or nonsense is nowhere, and nobody falls over`,
  ]),
  hostile(21, 'nested types', 'refused', [`${parse}: a nested Y.Map`, `${parse}: an entry of a nested type`]),
  hostile(22, 'huge values, keys, and numbers of both', 'refused by length, and by what a user may record', [
    `${parse}: a string longer than may be`,
    `${parse}: a key longer than may be`,
    'unit/sync/record-quota.test.ts: what is beyond the hour waits on its device, others go on, and it is taken afterwards',
    'unit/sync/floods.test.ts: cannot fill the document with registers set to nothing',
  ]),
  hostile(23, '`__proto__` and its kin as keys', 'refused; readers are not fooled', [
    `${attack}: keys that are no register, or a trap`,
    'unit/schema/organisation.test.ts: members called as properties of Object are members like any other',
  ]),
  hostile(24, 'a value of another type that looks the same', 'refused', [
    `${parse}: a Y.Text for a string`,
    `${parse}: a BigInt`,
    `${parse}: NaN`,
    `${parse}: a small integer as a float`,
  ]),
  hostile(25, 'lists in a map, unknown roots, subdocuments', 'refused', [
    `${parse}: an item of a list`,
    `${parse}: an unknown root`,
    `${parse}: a subdocument`,
  ]),
  hostile(26, 'an item that says one register and has the origin of another', 'its origin counts', [
    `${attack}: what an item says of itself does not count where it has an origin`,
  ]),
  hostile(27, 'writes into a record deleted meanwhile', 'refused and told', [
    `${attack}: a record that is deleted meanwhile takes no writes, and the writer is told`,
  ]),
  hostile(28, 'thousands of forged client ids', 'limited for each person', [
    `${attack}: more new client ids than a person can have are too many`,
    `${parse}: more clients than may be`,
  ]),
  hostile(29, 'a new client id with each page load', 'leaves no trace in a document', [
    `${attack}: many client ids leave no trace in anybody’s document`,
    history,
  ]),
  hostile(30, 'a clerk’s updates, damaged in every way', 'nothing changes but what a clerk may', [
    fuzz,
    'unit/sync/grammar-fuzz.test.ts: whatever is sent, nothing changes but the one field its sender may edit, and nothing throws',
  ]),
  hostile(31, 'an update of another tab or device, captured and sent', 'refused', [
    `${attack}: structs under somebody else’s client id, whose owner’s edit then arrives unharmed`,
  ]),
  hostile(32, 'two tabs of one origin, two users', 'tabs tell each other nothing that is data', [
    'unit/data/client-offline.test.ts: somebody else who signs in sees nothing of the first, whose work is kept for them',
    'unit/data/field-rooms-on-device.test.ts: somebody else who signs in finds no record of before',
    'integration/client/client.test.ts: two tabs of one tablet share one connection, and both see what others do',
  ]),
  hostile(33, 'presence in somebody else’s name', 'comes from the session', [
    `${attack}: comes from the session, whatever the client claims, in one entry for each connection`,
  ]),
  hostile(34, 'a hundred thousand presences', 'one for each connection', [
    `${attack}: comes from the session, whatever the client claims, in one entry for each connection`,
    'unit/sync/growth.test.ts: presence, and questions for it',
  ]),
  hostile(35, 'presence nested thousands deep', 'dropped', [
    `${attack}: that is deep, large or nonsense is nowhere, and nobody falls over`,
  ]),
  hostile(36, 'megabytes of presence', 'dropped, and paid by the one who moves', [
    `${attack}: that is deep, large or nonsense is nowhere, and nobody falls over`,
    'unit/sync/floods.test.ts: that moves all the time costs the one who moves, not all the others',
  ]),
  hostile(37, 'presence in a room that one may not read', 'not sent', [
    `${attack}: reaches only who may read the room`,
  ]),
  hostile(38, 'a connection that is half open', 'cut off after an unanswered ping', [
    'unit/sync/connection.test.ts: a peer that does not answer a ping is cut off at the next',
  ]),
];
