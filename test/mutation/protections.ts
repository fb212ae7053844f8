/**
 * Protections that are taken out one at a time, each as a patch of the source, with the tests that must notice.
 * A patch that does not apply is an error: the protection moved, and this list must follow it.
 */

export interface Protection {
  readonly name: string;
  readonly file: string;
  readonly was: string;
  readonly becomes: string;
  /** At least one test of these goes red. */
  readonly tests: readonly string[];
}

const simulation = 'test/simulation';
const hostile = 'test/unit/sync/hostile.test.ts';
const hub = 'test/unit/sync/hub.test.ts';
const faults = 'test/unit/sync/faults.test.ts';
const fuzz = 'test/unit/sync/grammar-fuzz.test.ts';
const resolvePlain = 'sync-server/sync/resolve-plain.ts';
const takeSave = 'sync-server/sync/take-save.ts';
const authority = 'sync-server/sync/authority.ts';

export const protections: readonly Protection[] = [
  {
    name: 'a Save that was sent before is recognised',
    file: takeSave,
    was: 'if (known !== null) return answered(',
    becomes: 'if (known !== null && Date.now() < 0) return answered(',
    tests: [simulation, faults],
  },
  {
    name: 'a plain client’s struct that was processed before is not judged again',
    file: resolvePlain,
    was: 'this.#remember(struct, found);\n    if (isKnown) return null;',
    becomes: 'this.#remember(struct, found);',
    tests: [simulation, hostile],
  },
  {
    name: 'durable before it is visible',
    file: authority,
    was: `storing: Promise<void>): Promise<boolean> {
    this.#takeBack(group);`,
    becomes: 'storing: Promise<void>): Promise<boolean> {',
    tests: [simulation, 'test/unit/sync/commit-under-way.test.ts'],
  },
  {
    name: 'a commit that failed does not count',
    file: authority,
    was: `    this.#failing = true;
    return false;`,
    becomes: `    this.#failing = true;
    return true as unknown as false;`,
    tests: [simulation, faults],
  },
  {
    name: 'after a failed commit the store is asked what it has',
    file: 'sync-server/sync/hub.ts',
    was: 'ready: () => !authority.failing || authority.recover(),',
    becomes: 'ready: () => true,',
    tests: [simulation, 'test/unit/sync/nth-write.test.ts'],
  },
  {
    name: 'a change set is judged by the rights of this moment',
    file: 'sync-server/sync/intake.ts',
    was: 'const subject = subjectOf(connection);\n        if (subject === null) return finish;',
    becomes: 'const subject = connection.subject;\n        if (subject === null) return finish;',
    tests: [simulation, faults, 'test/unit/sync/slices.test.ts'],
  },
  {
    name: 'nobody hands on what they do not hold',
    file: 'shared/permissions/review.ts',
    was: '  judgeGranting,\n',
    becomes: '',
    tests: [simulation, 'test/property/permissions-review.test.ts'],
  },
  {
    name: 'an administrator remains',
    file: 'shared/permissions/review.ts',
    was: '  judgeLastAdministrator,\n',
    becomes: '',
    tests: ['test/property/permissions-review.test.ts', 'test/unit/permissions/review-granting.test.ts'],
  },
  {
    name: 'a client id is its owner’s',
    file: resolvePlain,
    was: 'if (state !== null && state.userId !== this.#context.userId) return null;',
    becomes: '',
    tests: [hostile],
  },
  {
    name: 'nothing of somebody else is deleted by its client id',
    file: resolvePlain,
    was: `if (client === null) return refused('client-id-not-yours');
      if (end > client.end)`,
    becomes: `if (client === null) continue;
      if (end > client.end)`,
    tests: [hostile],
  },
  {
    name: 'nothing that is not written yet is deleted',
    file: resolvePlain,
    was: "if (end > this.#context.document.version) return refused('deletes-the-future');",
    becomes: '',
    tests: [hostile, fuzz],
  },
  {
    name: 'clocks come without a gap',
    file: resolvePlain,
    was: "if (clock > client.processed) return this.#lost(refused('clock-gap'));",
    becomes: '',
    tests: [hostile, simulation],
  },
  {
    name: 'bytes after an update are refused',
    file: 'sync-server/sync/parse.ts',
    was: "if (reader.failure === null && reader.left > 0) reader.fail('trailing-bytes');",
    becomes: '',
    tests: ['test/unit/sync/parse.test.ts'],
  },
  {
    name: 'a Save for another room than its own is refused',
    file: 'sync-server/sync/resolve-save.ts',
    was: 'if (!isRecordId(struct.root, name.id) || roomOf(struct.root, name.field) !== room)',
    becomes: 'if (!isRecordId(struct.root, name.id))',
    tests: ['test/unit/sync/field-rooms.test.ts', hostile, fuzz],
  },
  {
    name: 'the room is checked when something is sent',
    file: 'sync-server/sync/outlet.ts',
    was: '      if (!connection.isIn(room)) continue;\n      const channel = connection.channel(room);\n      let frame',
    becomes: '      const channel = connection.channel(room);\n      let frame',
    tests: [hub, 'test/unit/sync/every-room.test.ts'],
  },
  {
    name: 'rights are looked at before anything is sent',
    file: 'sync-server/sync/hub.ts',
    was: '      rights.review();\n      outlet.broadcast();',
    becomes: '      outlet.broadcast();\n      rights.review();',
    tests: [simulation, hub, 'test/unit/sync/every-room.test.ts'],
  },
  {
    name: 'who may not be signed in is out',
    file: 'sync-server/sync/connection-rights.ts',
    was: "if (state === 'out') connection.close(closeCodes.refused, 'may not be signed in here');",
    becomes: '',
    tests: [hub],
  },
  {
    name: 'a receipt from before a room was closed says nothing of it',
    file: 'sync-server/sync/intake.ts',
    was: 'const receipt = receiptFor(outcome.receipt, connection.readable);',
    becomes: 'const receipt = outcome.receipt;',
    tests: ['test/unit/sync/withheld.test.ts'],
  },
  {
    name: 'what was refused is put back in its author’s replica',
    file: 'sync-server/sync/take-plain.ts',
    was: 'correction: input.corrections.of(who.userId, current, input.own),',
    becomes: 'correction: null,',
    tests: [simulation, 'test/unit/sync/refusals.test.ts'],
  },
  {
    name: 'roles that may not be read are in no answer',
    file: 'shared/permissions/told.ts',
    was: 'readsRoles || isOfBuiltIns(source)',
    becomes: 'readsRoles || source.path.length > 0',
    tests: ['test/unit/permissions/told.test.ts', 'test/integration/http/questions.test.ts'],
  },
  {
    name: 'who may not read desks asks nothing about one',
    file: 'shared/permissions/told.ts',
    was: "whyUnread(asker, 'users') ?? (aboutDesk ? whyUnread(asker, 'desks') : null)",
    becomes: "whyUnread(asker, 'users')",
    tests: ['test/unit/permissions/told.test.ts', 'test/integration/http/questions.test.ts'],
  },
  {
    name: 'a row that was changed on the disk is noticed',
    file: 'sync-server/store/sealed-table.ts',
    was: "const isWhole = (row: Row): boolean => markOf(name, cellsOf(row)) === row['mark'];",
    becomes: 'const isWhole = (row: Row): boolean => cellsOf(row).length > 0;',
    tests: ['test/unit/store/damage.test.ts'],
  },
];
