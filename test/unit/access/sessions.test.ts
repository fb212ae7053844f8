import { randomFillSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileSubject, type Subject } from '../../../shared/permissions/subject.ts';
import { closeCodes } from '../../../shared/protocol/close-codes.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { Organisation } from '../../../shared/schema/organisation.ts';
import { createSessionWatch } from '../../../sync-server/access/session-watch.ts';
import { createSessions, type Sessions } from '../../../sync-server/access/sessions.ts';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';
import { promised, type SqliteStore } from '../../../sync-server/store/promised.ts';
import { blankRecord } from '../../../shared/schema/register.ts';

const here = { address: '192.0.2.1', country: 'GB' };
const device = { place: here, userAgent: 'Tablet' };
const hourMs = 3_600_000;
const shiftMs = 12 * hourMs;

let folder: string;
let store: SqliteStore;
let now: number;
let sessions: Sessions;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-sessions-'));
  store = openSqlite(join(folder, 'rolecall.sqlite'));
  now = Date.parse('2026-11-22T09:00:00Z');
  sessions = createSessions({
    store: promised(store).sessions,
    now: () => now,
    random: (bytes) => randomFillSync(bytes),
  });
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

describe('a session', () => {
  it('is found by its token, and by nothing that is stored', async () => {
    const { token } = await sessions.begin('u_alice', device);
    const found = sessions.find(token, here);
    expect(found?.userId).toBe('u_alice');
    expect(sessions.find(found?.id ?? '', here)).toBeNull();
    expect(JSON.stringify(store.sessions.ofUser('u_alice'))).not.toContain(token);
  });

  it('lasts while its device is in contact, and ends when it is not for too long', async () => {
    const { token } = await sessions.begin('u_alice', device);
    for (let day = 0; day < 5; day += 1) {
      now += limits.sessionIdleMs - hourMs;
      expect(sessions.find(token, here)).not.toBeNull();
    }
    now += limits.sessionIdleMs + 1;
    expect(sessions.find(token, here)).toBeNull();
  });

  it('ends when it is too old, whatever its device does', async () => {
    const { token } = await sessions.begin('u_alice', device);
    const end = now + limits.sessionMs;
    while (now + shiftMs < end) {
      now += shiftMs;
      expect(sessions.find(token, here)).not.toBeNull();
    }
    now = end + 1;
    expect(sessions.find(token, here)).toBeNull();
  });

  it('notes at once where its device is now', async () => {
    const { token } = await sessions.begin('u_alice', device);
    sessions.find(token, { address: '198.51.100.7', country: 'IE' });
    expect(sessions.ofUser('u_alice')).toMatchObject([{ address: '198.51.100.7', country: 'IE' }]);
  });

  it('too many of one user: the one longest without contact makes way', async () => {
    const begun: Awaited<ReturnType<Sessions['begin']>>[] = [];
    while (begun.length < limits.sessionsPerUser) {
      now += 1_000;
      begun.push(await sessions.begin('u_alice', device));
    }
    expect(begun.flatMap(({ ended }) => ended)).toEqual([]);
    const last = await sessions.begin('u_alice', device);
    expect(last.ended).toHaveLength(1);
    expect(sessions.find(begun[0]?.token ?? '', here)).toBeNull();
    expect(sessions.find(begun[1]?.token ?? '', here)).not.toBeNull();
    expect(sessions.ofUser('u_alice')).toHaveLength(limits.sessionsPerUser);
  });
});

describe('the watch', () => {
  const open = new Set<string>();
  let closed: (readonly [string, number])[];
  let told: (readonly [string, number])[];
  let failed: string[];
  const subjects = new Map<string, Subject>();

  function subject(changes: { readonly enabled?: boolean; readonly roles?: Record<string, true> }): Subject {
    const user = {
      ...blankRecord('users', 'u_alice'),
      username: 'alice',
      enabled: true,
      roles: { 'builtin.agent': true } as const,
      passwordSetAt: '2026-01-01T00:00:00.000Z',
      ...changes,
    };
    return compileSubject(user, new Organisation(), { now, place: null });
  }

  function look(): Promise<void> {
    return createSessionWatch({
      sessions,
      openSessions: () => open,
      subjectOf: (userId) => subjects.get(userId) ?? null,
      closeSockets: (id, code) => closed.push([id, code]),
      ended: async (userId, count) => void told.push([userId, count]),
      failed: (error) => failed.push(String(error)),
    }).look();
  }

  beforeEach(() => {
    closed = [];
    told = [];
    failed = [];
    open.clear();
    subjects.clear();
  });

  it('that cannot be made, because the disk is full, is made the next time', async () => {
    const { token } = await sessions.begin('u_alice', device);
    subjects.set('u_alice', subject({ enabled: false }));
    const { removeOfUser } = store.sessions;
    store.sessions.removeOfUser = () => {
      throw new Error('database or disk is full');
    };
    await look();
    expect([failed, closed]).toEqual([['Error: database or disk is full'], []]);
    store.sessions.removeOfUser = removeOfUser;
    await look();
    expect(failed).toHaveLength(1);
    expect(sessions.find(token, here)).toBeNull();
  });

  it('ends the sessions of a user who was disabled while no device of theirs was connected', async () => {
    const { token } = await sessions.begin('u_alice', device);
    subjects.set('u_alice', subject({ enabled: false }));
    await look();
    subjects.set('u_alice', subject({}));
    expect(sessions.find(token, here)).toBeNull();
    expect(closed.map(([, code]) => code)).toEqual([closeCodes.refused]);
    expect(told).toHaveLength(1);
  });

  it('ends none for what is only so at one place, or because the users could not be read', async () => {
    const { token } = await sessions.begin('u_alice', device);
    subjects.set('u_alice', subject({ roles: {} }));
    await look();
    subjects.clear();
    await look();
    expect(sessions.find(token, here)).not.toBeNull();
  });

  it('takes an open socket for contact, until the session is too old', async () => {
    const { token } = await sessions.begin('u_alice', device);
    const id = sessions.find(token, here)?.id ?? '';
    subjects.set('u_alice', subject({}));
    open.add(id);
    const end = now + limits.sessionMs;
    while (now + shiftMs < end) {
      now += shiftMs;
      await look();
      expect(closed).toEqual([]);
    }
    now = end + 1;
    await look();
    expect(closed[0]).toEqual([id, closeCodes.signedOut]);
  });
});
