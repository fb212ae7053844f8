import { hostile, type HostileCase } from './hostile-case.ts';

const granting = 'unit/permissions/review-granting.test.ts';
const records = 'unit/permissions/review-records.test.ts';
const subject = 'unit/permissions/subject.test.ts';
const attacks = 'unit/permissions/review-attacks.test.ts';
const closure =
  'property/permissions-review.test.ts: whatever review allows, nobody gains a right that the actor does not hold for ever and everywhere, and somebody administers';

/** What a change may do, judged by whose it is. */
export const ofRights: readonly HostileCase[] = [
  hostile(39, 'demoted while away with waiting edits', 'all refused, kept, seen by nobody else', [
    `${attacks}: what somebody did offline is judged by the rights they have when it arrives`,
    'integration/client/client.test.ts: an offline edit under a right that was taken away meanwhile needs attention and appears nowhere else',
    'e2e/rights.test.ts: an offline edit under a right that was taken away comes back as needing attention and is nowhere else',
  ]),
  hostile(40, 'demoted while being judged', 'all before, or all after', [
    'unit/sync/faults.test.ts: the right that counts is the one at the moment of judging, also within one moment',
    'unit/sync/commit-under-way.test.ts: a right that it gives counts for nothing, and one that it takes still counts',
    'unit/sync/slices.test.ts: a right that is taken away while a large Save is judged refuses all of it',
  ]),
  hostile(41, 'two administrators demote each other', 'the second is refused', [
    `${granting}: two administrators cannot unseat each other in turn: the second is refused, in either order`,
  ]),
  hostile(42, 'the last administrator leaves', 'refused', [
    `${granting}: the last administrator is never %s`,
    `${granting}: a user who is %s does not count`,
    closure,
  ]),
  hostile(43, 'the last administrator shut out by an address or a country', 'refused', [
    `${granting}: the role that makes the only administrator never %s`,
  ]),
  hostile(44, 'a right granted that one lacks, on any way', 'refused on every way', [
    closure,
    `${granting}: by assigning a role, to another or to themselves`,
    `${granting}: by lifting a restriction to addresses or countries, wholly or in part`,
    `${granting}: by restoring a role, a user or a desk`,
    `${granting}: by the need that wakes an inert permission`,
  ]),
  hostile(45, 'one’s own role widened', 'refused', [
    `${granting}: by a permission, a level or an extended role on a role that the actor, another or nobody holds`,
  ]),
  hostile(46, 'the role of somebody higher made smaller', 'refused', [
    `${granting}: nor the role they hold, to take from it`,
  ]),
  hostile(47, 'the password or account of somebody higher', 'refused', [
    `${granting}: nor their password`,
    `${granting}: neither their name, e-mail, account, roles nor existence`,
    'integration/access/set-password.test.ts: is not set by whoever holds less than that user',
  ]),
  hostile(48, 'inheritance in a circle', 'the one that closes it is refused; a circle ends', [
    `${records}: an inheritance cycle is refused with its path, also through a role that is deleted`,
    `${records}: a cycle that one change set closes by several changes is refused`,
    `${subject}: a cycle ends, and counts each role once`,
  ]),
  hostile(49, 'inheritance ten thousand deep', 'refused; compiled in no time', [
    `${records}: ten thousand roles in one chain are refused, not walked into the ground`,
    `${attacks}: a chain of ten thousand roles that got into the store is compiled in no time and grants nothing`,
    `${attacks}: a tangle in which every role extends every other is compiled and judged`,
  ]),
  hostile(50, 'a role deleted while somebody assigns it', 'refused; what is left grants nothing', [
    `${records}: a new reference names something that exists; an old one may be taken out whatever it names`,
    `${subject}: deleted and missing roles grant nothing, directly or inherited`,
  ]),
  hostile(51, 'a desk deleted while somebody is moved to it', 'refused; nobody’s desk', [
    `${records}: a new reference names something that exists; an old one may be taken out whatever it names`,
    `${subject}: desks that are ended, deleted or missing are nobody’s`,
  ]),
  hostile(52, 'a deleted role made anew under its id', 'refused', [
    `${attacks}: a role that was deleted cannot be made anew under its id with other rights`,
  ]),
  hostile(53, 'one name made twice, or two that look alike', 'the second is refused and can be renamed', [
    `${records}: names are unique without regard to case and space, among what is not deleted`,
    'integration/client/client.test.ts: a name taken meanwhile comes back to the second author with everything else kept',
    'unit/sync/slices.test.ts: a name that is taken while a large Save is judged refuses all of it',
    'e2e/merge.test.ts: both make a user of the same name offline: the first keeps it, the second comes back to be renamed',
  ]),
  hostile(54, 'a name freed a moment ago', 'may be taken; sessions are of ids', [
    `${records}: a name that is freed in the same change set can be taken, and names can be swapped`,
  ]),
  hostile(55, 'a record with fields missing or unknown', 'refused; what is missing denies', [
    `${records}: a field that is not in the table is refused, and so is a member where there is one value`,
    'unit/schema/organisation.test.ts: a record exists once it has a name, with all that was written before',
  ]),
  hostile(56, 'a permission that only a newer version knows', 'grants nothing', [
    `${subject}: a permission this catalogue does not know grants nothing and breaks nothing`,
    `${records}: what this catalogue no longer knows can be taken out`,
  ]),
  hostile(57, 'undo after a demotion', 'judged like any other change', [
    `${attacks}: undoing what was allowed yesterday is a change like any other today`,
  ]),
  hostile(58, 'a client without its own checks', 'the server judges all the same', [
    'unit/sync/hub.test.ts: is told which rule refused which change, and nothing of the Save is done',
    `${attacks}: a change that claims another value before is judged by what is there`,
    'unit/sync/field-rooms.test.ts: who may edit devices and not see passwords sets none, however it is sent',
  ]),
  hostile(
    59,
    'other versions of the rules on client and server',
    'the server decides; another schema is told to upgrade',
    [
      `${subject}: a subject survives the way to a device, and a newer server’s permissions are left out`,
      'unit/sync/hostile.test.ts: of another version of the protocol are told to upgrade',
    ],
    'earlier versions of the rules are not kept to be compared with',
  ),
  hostile(60, 'secrets in what is synced', 'in no room that one may not read; hashes in none', [
    'unit/sync/every-room.test.ts: is never sent to who lacks it',
    'unit/sync/every-room.test.ts: whoever is masked is sent no phone number, and the rest of the records',
    'integration/sync/provider.test.ts: never gets a byte of a room its user may not read',
    'e2e/rights.test.ts: a manager without show_role is never sent a byte of the roles room',
  ]),
  hostile(61, 'forged names of rooms', 'refused before the upgrade', [
    'integration/http/other-origins.test.ts: opens only rooms that exist and may be read, and does not say which it was',
  ]),
  hostile(62, 'one forbidden change among 499', 'nothing is done, and that one is named', [
    `${attacks}: one forbidden change among 499 allowed ones is the only one with a reason`,
    'unit/sync/faults.test.ts: a Save of which one change is forbidden does nothing, and is recorded with what it tried',
  ]),
  hostile(63, 'a flood of allowed edits', 'quotas for each user; others go on', [
    'unit/sync/connection.test.ts: what one user may ask for in a window is counted over all connections, and anew in the next',
    'unit/sync/work-queue.test.ts: work is done in the order of its arrival',
    'unit/sync/floods.test.ts: many messages that say nothing are too many',
    'unit/sync/record-quota.test.ts: a day is limited, however its hours are used',
  ]),
  hostile(64, 'reading revoked, then something secret is written', 'closed before anything more is sent', [
    'unit/sync/hub.test.ts: closes the rooms it opened, before anything more is sent',
    'unit/sync/withheld.test.ts: the room is closed for the receipt too when both happen in the same moment',
    'unit/sync/every-room.test.ts: numbers stop coming in the moment in which a role begins to mask',
  ]),
];
