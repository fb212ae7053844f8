import { describe, expect, it } from 'vitest';
import { findBuiltInRole } from '../../../shared/catalogue/built-in-roles.ts';
import { findModule } from '../../../shared/catalogue/modules.ts';
import { findPermission } from '../../../shared/catalogue/permissions.ts';
import { findField } from '../../../shared/schema/fields.ts';
import { nameKey } from '../../../shared/schema/name-key.ts';
import { creationOf } from '../../../shared/document/difference.ts';
import { createDemoOrganisation } from '../../../sync-server/demo/demo-organisation.ts';

const now = Date.parse('2026-11-22T09:00:00Z');
const demo = createDemoOrganisation(now);
const changes = [
  ...demo.roles.flatMap((role) => creationOf('roles', role)),
  ...demo.queues.flatMap((queue) => creationOf('queues', queue)),
  ...demo.desks.flatMap((desk) => creationOf('desks', desk)),
  ...demo.users.flatMap((user) => creationOf('users', user)),
  ...demo.agents.flatMap((one) => creationOf('agents', one)),
  ...demo.devices.flatMap((one) => creationOf('devices', one)),
  ...demo.outboundIdentities.flatMap((one) => creationOf('outboundIdentities', one)),
  ...demo.reports.templates.flatMap((one) => creationOf('reportTemplates', one)),
  ...demo.reports.scheduled.flatMap((one) => creationOf('scheduledReports', one)),
  ...demo.pauseTypes.flatMap((one) => creationOf('pauseTypes', one)),
  ...demo.shifts.flatMap((one) => creationOf('shifts', one)),
];

describe('the demo organisation', () => {
  it('is the same every time', () => {
    expect(createDemoOrganisation(now)).toEqual(demo);
  });

  it('has the worked example, the four use cases and 300 users, 40 desks, 60 queues and 30 roles more', () => {
    expect(demo.users.slice(0, 5).map(({ username }) => username)).toEqual([
      'admin',
      'manager.a',
      'manager.b',
      'manager.c',
      'compliance',
    ]);
    expect(demo.desks.slice(0, 2).map(({ name }) => name)).toEqual(['Desk 1', 'Desk 2']);
    expect([demo.users.length, demo.desks.length, demo.queues.length, demo.roles.length]).toEqual([309, 42, 60, 37]);
  });

  it('has no value that the field table refuses', () => {
    for (const { collection, field, member, after } of changes) {
      const spec = findField(collection, field);
      expect(spec?.canonical(after)).toBe(after);
      expect(spec?.check(after, member), `${collection} ${field} ${member} ${String(after)}`).toBeNull();
    }
  });

  it('has no name twice and refers to nothing that is not there', () => {
    for (const records of [
      demo.roles,
      demo.desks,
      demo.queues,
      demo.devices,
      demo.outboundIdentities,
      demo.pauseTypes,
      demo.shifts,
    ]) {
      expect(new Set(records.map(({ name }) => nameKey(name))).size).toBe(records.length);
    }
    expect(new Set(demo.agents.map(({ number }) => number)).size).toBe(demo.agents.length);
    expect(new Set(demo.users.map(({ username }) => nameKey(username))).size).toBe(demo.users.length);
    const ids = new Set([...demo.roles, ...demo.desks, ...demo.queues].map(({ id }) => id));
    for (const { member, field } of changes.filter(
      ({ field }) => findField('users', field)?.refersTo !== null && field !== 'scope',
    )) {
      if (member !== null && ['roles', 'desks', 'queues', 'extends'].includes(field)) {
        expect(ids.has(member) || findBuiltInRole(member) !== undefined, member).toBe(true);
      }
    }
  });

  it('grants nothing that is inert for want of another permission of the same role', () => {
    for (const role of demo.roles) {
      const held = new Set(Object.keys(role.permissions));
      for (const parent of Object.keys(role.extends))
        for (const key of findBuiltInRole(parent)?.permissions ?? []) held.add(key);
      for (const [key, level] of Object.entries(role.modules)) {
        const module = findModule(key);
        if (level === 'read' || level === 'write') for (const granted of module?.readGrants ?? []) held.add(granted);
        if (level === 'write') for (const granted of module?.writeGrants ?? []) held.add(granted);
      }
      for (const key of Object.keys(role.permissions)) {
        const missing = findPermission(key)?.needs.filter((need) => !held.has(need));
        expect(missing, `${role.name}: ${key}`).toEqual([]);
      }
    }
  });

  it('has one administrator', () => {
    const holders = demo.users.filter(({ roles }) =>
      Object.keys(roles).some((id) => findBuiltInRole(id)?.permissions.includes('admin')),
    );
    expect(holders.map(({ username }) => username)).toEqual(['admin']);
    expect(demo.roles.some(({ permissions }) => 'admin' in permissions)).toBe(false);
  });

  it('has the exceptions of a real one: disabled, without a password, temporary, ended, hidden', () => {
    const assignments = demo.users.flatMap(({ roles, desks }) => [...Object.values(roles), ...Object.values(desks)]);
    const ends = assignments.filter((value) => typeof value === 'string').map((value) => Date.parse(value));
    expect(ends.some((end) => end > now)).toBe(true);
    expect(ends.some((end) => end < now)).toBe(true);
    expect(demo.users.some(({ enabled }) => !enabled)).toBe(true);
    expect(demo.users.some(({ passwordSetAt }) => passwordSetAt === null)).toBe(true);
    expect(demo.users.some(({ scope }) => scope === 'builtin.no-portal')).toBe(true);
  });
});
