import { afterEach, expect, test } from 'vitest';
import { subjectToData, systemSubject } from '../../../shared/permissions/subject.ts';
import { createDevice, when } from './device.ts';
import { change, idOf, meOf, newDesk } from './people.ts';
import { startScriptedServer } from './scripted-server.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});
const years = 365 * 86_400_000;

test.each([-30, 30])(
  'a device whose clock is years off ends rights by the server’s time, and sends its Saves in their order (%i years)',
  async (off) => {
    const now = Date.now();
    const own = { ...subjectToData(systemSubject), userId: idOf('u', 'alice') };
    const server = await startScriptedServer(
      meOf('alice', {
        at: now,
        timeline: [
          { until: now + 60_000, subject: own },
          { until: null, subject: { ...own, permissions: [], lasting: [] } },
        ],
      }),
    );
    ends.push(() => server.stop());
    const device = createDevice(server.network);
    ends.push(() => device.stop());
    device.clock.now = now + off * years;
    const client = device.openTab();
    await client.signIn('alice', 'correct horse battery');
    await when(client.sync, (state) => state.upToDate);
    device.setOnline(false);
    await when(client.sync, (state) => state.connection === 'offline');

    const desk = idOf('d', 'Desk1');
    await client.save(newDesk('Desk 1'), 'first');
    // Somebody sets the clock: each Save is made before the one before it.
    for (const [n, name] of ['Desk A', 'Desk B', 'Desk C'].entries()) {
      device.clock.now -= 3_600_000;
      const before = ['Desk 1', 'Desk A', 'Desk B'][n] ?? '';
      expect((await client.save([change('desks', desk, 'name', name, before)], name)).kind).toBe('saved');
    }
    device.clock.now += 3 * 3_600_000;
    device.setOnline(true);
    await when(client.sync, (state) => state.upToDate && state.waiting === 0);
    expect(server.saves.map(({ writes }) => writes[0]?.value)).toEqual(['Desk 1', 'Desk A', 'Desk B', 'Desk C']);

    // The right ends a minute after the server said so, whatever year it is here.
    device.setOnline(false);
    const permissionsAfter = async (ms: number): Promise<number> => {
      device.clock.now += ms;
      const rights = await when(device.openTab().rights, (subject) => subject !== null);
      return rights === null ? 0 : subjectToData(rights).permissions.length;
    };
    expect(await permissionsAfter(30_000)).toBeGreaterThan(0);
    expect(await permissionsAfter(60_000)).toBe(0);
  },
);
