import { describe, expect, it } from 'vitest';
import type { SyncState } from '../../../app/data/sync-state.ts';
import { syncMarks, syncSummary } from '../../../app/routes/shell/sync-state/sync-summary.ts';

const calm: SyncState = {
  connection: 'online',
  waiting: 0,
  attention: 0,
  collisions: 0,
  heldUp: null,
  lastContactAt: 0,
  storageFailed: false,
  inMemoryOnly: 0,
  upToDate: true,
};

const every: readonly SyncState[] = (['connecting', 'offline', 'online', 'stopped'] as const).flatMap((connection) =>
  [0, 1, 2].flatMap((waiting) =>
    [true, false].flatMap((storageFailed) =>
      [true, false].flatMap((upToDate) =>
        [0, 1, 2].flatMap((attention) =>
          [0, 1].flatMap((collisions) =>
            ([null, 'server-read-only', 'over-quota', 'store-failed'] as const).map((heldUp) => ({
              ...calm,
              connection,
              waiting,
              storageFailed,
              upToDate,
              attention,
              collisions,
              heldUp,
            })),
          ),
        ),
      ),
    ),
  ),
);

describe('the state of sync in words', () => {
  it('says saved on the server only when nothing waits, on a connection where every room is up to date', () => {
    const saying = every.filter((state) => syncSummary(state).short === 'Saved on the server');
    expect(saying).toEqual([calm, { ...calm, collisions: 1 }]);
  });

  it('is never calm while something was refused, and says that not all is saved', () => {
    for (const state of every.filter(({ attention }) => attention > 0)) {
      expect(syncSummary(state).tone).not.toBe('calm');
    }
    expect(syncSummary({ ...calm, attention: 2 })).toMatchObject({ tone: 'bad', short: 'Not all saved' });
    expect(syncSummary({ ...calm, attention: 1 }).long).toContain('refused 1 Save;');
  });

  it('says why the server takes nothing, and that what is saved stays on the device', () => {
    const words = syncSummary({ ...calm, heldUp: 'server-read-only', waiting: 2 });
    expect(words.short).toBe('Not accepted yet · 2 waiting');
    expect(words.long).toMatch(
      /^The server’s data is damaged.*2 changes saved on this device\. What you save is kept/u,
    );
    for (const state of every.filter(({ heldUp }) => heldUp !== null)) expect(syncSummary(state).tone).not.toBe('calm');
  });

  it('has one badge for what was refused and another for what two people changed at once', () => {
    expect(syncMarks(calm)).toEqual([]);
    expect(syncMarks({ ...calm, attention: 2, collisions: 3 })).toEqual([
      { kind: 'refused', count: 2, says: '2 Saves refused' },
      { kind: 'collided', count: 3, says: '3 values also changed by somebody else' },
    ]);
  });

  it('always says how many wait, unless the device itself failed', () => {
    for (const state of every.filter(({ waiting, storageFailed }) => waiting > 0 && !storageFailed)) {
      expect(syncSummary(state).short).toMatch(new RegExp(`\\b${state.waiting}\\b.*waiting`, 'u'));
    }
  });

  it('says before all else that the device cannot write', () => {
    for (const state of every.filter(({ storageFailed }) => storageFailed)) {
      expect(syncSummary(state)).toMatchObject({ tone: 'bad', short: 'Not saved on this device' });
    }
  });

  it('says that the tab must stay open exactly while something is nowhere else', () => {
    const says = (inMemoryOnly: number): string => syncSummary({ ...calm, storageFailed: true, inMemoryOnly }).long;
    expect(says(1)).toContain('keep it open');
    expect(says(0)).not.toContain('keep it open');
    expect(says(0)).toContain('is on the server');
  });

  it('is whole sentences where there is room for them', () => {
    for (const state of every) expect(syncSummary(state).long).toMatch(/^[A-Z0-9].*\.$/u);
  });
});
