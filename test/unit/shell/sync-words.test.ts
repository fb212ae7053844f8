import { describe, expect, it } from 'vitest';
import type { SyncState } from '../../../app/data/sync-state.ts';
import { syncWords } from '../../../app/routes/shell/sync-words.ts';

const calm: SyncState = {
  connection: 'online',
  waiting: 0,
  attention: 0,
  collisions: 0,
  lastContactAt: 0,
  storageFailed: false,
  upToDate: true,
};

const every: readonly SyncState[] = (['connecting', 'offline', 'online', 'stopped'] as const).flatMap((connection) =>
  [0, 1, 2].flatMap((waiting) =>
    [true, false].flatMap((storageFailed) =>
      [true, false].map((upToDate) => ({ ...calm, connection, waiting, storageFailed, upToDate })),
    ),
  ),
);

describe('the state of sync in words', () => {
  it('says saved on the server only when nothing waits, on a connection where every room is up to date', () => {
    const saying = every.filter((state) => syncWords(state).short === 'Saved on the server');
    expect(saying).toEqual([calm]);
  });

  it('always says how many wait, unless the device itself failed', () => {
    for (const state of every.filter(({ waiting, storageFailed }) => waiting > 0 && !storageFailed)) {
      expect(syncWords(state).short).toMatch(new RegExp(`\\b${state.waiting}\\b.*waiting`, 'u'));
    }
  });

  it('says before all else that the device cannot write', () => {
    for (const state of every.filter(({ storageFailed }) => storageFailed)) {
      expect(syncWords(state)).toMatchObject({ tone: 'bad', short: 'Not saved on this device' });
    }
  });

  it('is whole sentences where there is room for them', () => {
    for (const state of every) expect(syncWords(state).long).toMatch(/^[A-Z0-9].*\.$/u);
  });
});
