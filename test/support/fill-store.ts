/**
 * Fills a store in a process of its own and dies of SIGKILL, as `node fill-store.ts <path> <commits> <kept>`:
 * what is on the disk then is what a crash leaves. `kept`: `log` leaves the write-ahead log as it is, `file`
 * closes the store first, so that all of it is in the file.
 */

import { readFileSync } from 'node:fs';
import { markPathOf, openSqlite } from '../../sync-server/store/sqlite.ts';

const [path = '', commits = '0', kept = 'log'] = process.argv.slice(2);
const store = openSqlite(path);
const first = store.versionOf('users');
if (first === 0) {
  store.meta.set('organisation', 'Test');
  store.meta.set('epoch', 'one');
}
for (let n = first; n < first + Number(commits); n++) {
  const saveId = String(n).padStart(22, '0');
  const userId = `u_${n % 7}`;
  store.commit({
    segments: [
      { room: 'users', from: n, to: n + 1, bytes: Buffer.from(`segment ${n} ${'abc'.repeat(n % 40)}`) },
      ...(n % 10 === 0 ? [{ room: 'roles' as const, from: n / 10, to: n / 10 + 1, bytes: Uint8Array.of(n) }] : []),
    ],
    activity: [
      {
        at: n,
        userId,
        sessionId: `s_${n}`,
        address: '192.0.2.1',
        country: 'DE',
        room: 'users',
        saveId,
        outcome: 'accepted',
        from: n,
        to: n + 1,
        changes: [
          { collection: 'users', id: `u_${n}`, field: 'email', member: null, before: '', after: `${n}@example.com` },
        ],
        receipt: { kind: 'accepted', saveId, room: 'users', version: n + 1, at: n, collisions: [] },
      },
    ],
    notices: [],
    clients: [{ room: 'users', clientId: n, userId, clock: n }],
    credentials: [{ userId: `u_${n}`, hash: `hash ${n}`, setAt: n }],
  });
  store.sessions.put({
    id: `session ${n}`,
    userId: `u_${n}`,
    createdAt: n,
    lastSeenAt: n,
    expiresAt: n + 1_000,
    address: null,
    country: null,
    userAgent: 'x',
  });
}
store.meta.set('last', String(first + Number(commits)));
if (kept === 'file') {
  store.close();
  process.kill(process.pid, 'SIGKILL');
}
const head = `"seq":${Number(commits) * 2 + (first === 0 ? 3 : 1) + (first === 0 ? 0 : Number(process.argv[5] ?? 0))},`;
// The mark follows within a moment.
const look = (): void => {
  if (readFileSync(markPathOf(path), 'utf8').includes(head)) process.kill(process.pid, 'SIGKILL');
  setImmediate(look);
};
look();
