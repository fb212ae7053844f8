/** A receipt of which the list was written beforehand is sent in the same bytes as any other. */

import { expect, it } from 'vitest';
import type { Receipt } from '../../../shared/protocol/messages.ts';
import { atOnce } from '../../../shared/schema/steps.ts';
import { receiptFrame } from '../../../sync-server/sync/frames.ts';
import { prepareReceipt } from '../../../sync-server/sync/receipt-text.ts';
import { people, set } from '../../support/sync-world.ts';

const about = { saveId: 'z'.repeat(22), room: 'users', version: 12_345, at: 1_795_305_763_249 } as const;
const names = ['carol', 'Zoë', '日本', '😀', '"quoted"', ''];
const changes = Array.from({ length: 200 }, (_, n) => ({
  change: set('users', people.carol, 'username', names[n % names.length] ?? ''),
  reasons: n % 3 === 0 ? [] : [{ code: 'record-missing' } as const],
}));
const collisions = Array.from({ length: 200 }, (_, n) => ({
  collection: 'users' as const,
  id: people.carol,
  field: 'email',
  member: null,
  theirs: names[n % names.length] ?? '',
  theirsBy: { id: people.alice, username: names[(n + 1) % names.length] ?? null },
  theirsAt: n,
  yours: 'x',
}));

for (const receipt of [
  { kind: 'refused', ...about, code: 'not-allowed', changes },
  { kind: 'refused', ...about, code: 'not-allowed', changes: [] },
  { kind: 'accepted', ...about, collisions },
  { kind: 'accepted', ...about, collisions: [] },
] as const satisfies readonly Receipt[]) {
  const many = receipt.kind === 'refused' ? receipt.changes.length : receipt.collisions.length;
  it(`${receipt.kind}, with ${many} in its list`, () => {
    const list = atOnce(prepareReceipt(receipt));
    expect(Buffer.from(receiptFrame('users', receipt, list))).toEqual(Buffer.from(receiptFrame('users', receipt)));
  });
}
