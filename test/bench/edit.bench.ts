/**
 * One edit of one field by a device, from its bytes to the bytes that are broadcast: parse, resolve, judge,
 * author. Without the disk and without sockets; those are in sync.bench.ts.
 */

import { encodeSave } from '../../shared/document/encode-save.ts';
import { registerKey } from '../../shared/document/change.ts';
import { systemSubject } from '../../shared/permissions/subject.ts';
import { promised } from '../../sync-server/store/promised.ts';
import { openSqlite } from '../../sync-server/store/sqlite.ts';
import { Authority } from '../../sync-server/sync/authority.ts';
import type { Write } from '../../sync-server/sync/proposal.ts';
import { encodeSince } from '../../sync-server/sync/encode.ts';
import { createSmallSave } from '../../sync-server/sync/queued-save.ts';
import type { Bench } from './bench.ts';
import { cpuMs } from '../support/cpu-time.ts';

const users = 10_000;
const editsInGroup = 50;
const repetitions = 7;
const now = Date.parse('2026-11-22T00:00:00.000Z');
const place = { address: '192.0.2.1', country: null };
const silent = { info() {}, warn() {}, error: (fields: object, message: string) => console.error(message, fields) };

export const benches: readonly Bench[] = [
  {
    name: 'one edit: parse, resolve, judge, author; 10,000 users × 8 fields',
    unit: 'µs',
    target: { atMost: 60 },
    measure: () => edits(users, 0),
  },
  {
    name: 'the same with 100 users: not the number of records counts',
    unit: 'µs',
    target: { atMost: 60 },
    measure: () => edits(100, 0),
  },
  {
    name: 'the same after 200,000 edits: nor the number of past edits',
    unit: 'µs',
    target: { atMost: 60 },
    measure: () => edits(users, 200_000),
  },
];

async function edits(count: number, past: number): Promise<readonly number[]> {
  const store = promised(openSqlite(':memory:'));
  const authority = await Authority.open({ store, now: () => now, log: silent });
  const ids = Array.from({ length: count }, (_, n) => `u_${String(n).padStart(20, '0')}`);
  const system = (writes: readonly Write[]): void => {
    const { review } = authority.judge({ actor: systemSubject, by: null, writes });
    if (!review.allowed) throw new Error(JSON.stringify(review.verdicts.find((verdict) => verdict.reasons.length > 0)));
  };
  for (let from = 0; from < count; from += 100) system(ids.slice(from, from + 100).flatMap(writesOf));
  for (let n = 0; n < past; n += 1_000) {
    system(
      Array.from({ length: 1_000 }, (_, m) => write(ids[(n + m) % count] ?? '', 'email', `past.${n + m}@example.com`)),
    );
    await authority.commit();
  }
  await authority.commit();

  const actor = authority.subjects.of(ids[0] ?? '', place);
  const document = authority.document('users');
  if (actor === null || document === null) throw new Error('the organisation was not made');
  const who = { sessionId: 's', userId: ids[0] ?? '', place };
  let made = 0;
  let sink = 0;
  const group = async (): Promise<number> => {
    const saves = Array.from({ length: editsInGroup }, () => {
      const id = ids[(++made * 7_919) % count] ?? '';
      const key = registerKey(id, 'email', null);
      return encodeSave({
        saveId: String(made).padStart(22, '0'),
        madeAt: now,
        clientId: made,
        writes: [
          {
            collection: 'users',
            key,
            value: `edit.${made}@example.com`,
            origin: document.find('users', key)?.clock ?? null,
          },
        ],
      });
    });
    const allowances = { spendRefused: () => true, mayRecord: () => true };
    const from = document.version;
    const start = cpuMs();
    for (const save of saves) {
      const input = { authority, who, room: 'users', bytes: save, now: () => now, ...allowances } as const;
      const waiting = createSmallSave(input);
      const lookedUp = waiting.lookUp();
      if (lookedUp instanceof Promise) await lookedUp;
      const outcome = waiting.take(actor);
      if (outcome.kind !== 'receipt' || outcome.receipt.kind !== 'accepted') throw new Error(JSON.stringify(outcome));
    }
    sink += encodeSince(document, from).length;
    const took = cpuMs() - start;
    await authority.commit();
    return (took * 1_000) / editsInGroup;
  };
  for (let n = 0; n < 200; n++) await group();
  const figures: number[] = [];
  while (figures.length < repetitions) {
    let sum = 0;
    for (let n = 0; n < 100; n++) sum += await group();
    figures.push(sum / 100);
  }
  await store.close();
  if (sink === 0) throw new Error('nothing was encoded');
  return figures;
}

function writesOf(id: string, n: number): readonly Write[] {
  return [
    write(id, 'username', `agent.${id.slice(2)}`),
    write(id, 'email', `agent.${id.slice(2)}@example.com`),
    write(id, 'enabled', true),
    write(id, 'scope', 'builtin.call-center-agent'),
    write(id, 'passwordSetAt', '2026-11-22T00:00:00.000Z'),
    write(
      id,
      'roles',
      true,
      n === 0 && id.endsWith('0000000000000000000') ? 'builtin.administrator' : 'builtin.manager',
    ),
    write(id, 'roles', '2027-01-01T00:00:00.000Z', 'builtin.financial'),
    write(id, 'roles', true, 'builtin.compliance-manager'),
  ];
}

function write(id: string, field: string, value: string | boolean, member: string | null = null): Write {
  return { collection: 'users', id, field, member, value, seen: null };
}
