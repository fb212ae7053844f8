import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findRole } from '../../../app/routes/granting/built-in-record.ts';
import { grantsOf } from '../../../app/routes/granting/granted-ways.ts';
import { builtInRoles } from '../../../shared/catalogue/built-in-roles.ts';
import { moduleLevels, modules } from '../../../shared/catalogue/modules.ts';
import { permissionKeys } from '../../../shared/catalogue/permissions.ts';
import { compileSubject, has } from '../../../shared/permissions/subject.ts';
import { blankRecord, Organisation } from '../../../shared/schema/organisation.ts';
import type { Role } from '../../../shared/schema/records.ts';

const ids = ['a', 'b', 'c', 'd'].map((letter) => `r_${letter.repeat(20)}`);
// Modules that grant something, what they grant, and a few more: so that grants, noes and needs meet often.
const granting = modules.filter((module) => module.readGrants.length > 0).slice(0, 5);
const keys = [
  ...granting.flatMap((module) => [...module.readGrants, ...module.writeGrants]),
  ...(['show_cost', 'listen_recording', 'download_recording', 'agent_own_status', 'disallow_changing_pause'] as const),
];
const rarely = fc.nat(19).map((draw) => draw === 0);
const members = (among: readonly string[], maxLength: number) =>
  fc
    .uniqueArray(fc.constantFrom(...among), { maxLength })
    .map((chosen) => Object.fromEntries(chosen.map((key) => [key, true as const])));

function roleOf(id: string): fc.Arbitrary<Role> {
  return fc
    .record({
      permissions: fc
        .tuple(members(keys, 12), rarely)
        .map(([chosen, admin]): Role['permissions'] => (admin ? { ...chosen, admin: true } : chosen)),
      modules: fc.dictionary(
        fc.constantFrom(...granting.map((module) => module.key)),
        fc.constantFrom(...moduleLevels.filter((level) => level !== 'default')),
        { maxKeys: 5 },
      ),
      extends: members([...ids, ...builtInRoles.map((role) => role.id)], 3),
      deletedAt: rarely.map((deleted) => (deleted ? '2026-11-22T00:00:00.000Z' : null)),
    })
    .map((fields) => ({
      ...blankRecord('roles', id),
      name: id,
      ...fields,
      deletedAt: id === ids[0] ? null : fields.deletedAt,
    }));
}

it('the editor shows as effective exactly what somebody who holds nothing but the role may do', () => {
  fc.assert(
    fc.property(fc.tuple(...ids.map(roleOf)), (roles) => {
      const organisation = new Organisation(['roles', 'users', 'desks', 'queues']);
      for (const role of roles) organisation.put('roles', role);
      const user = {
        ...blankRecord('users', `u_${'0'.repeat(20)}`),
        username: 'carol',
        enabled: true,
        roles: { [ids[0]!]: true as const },
      };
      const subject = compileSubject(user, organisation, { now: 0, place: null });
      const { effective } = grantsOf(roles[0]!, (id) => findRole(id, (other) => organisation.get('roles', other)));
      expect([...effective].toSorted()).toEqual(permissionKeys.filter((key) => has(subject, key)).toSorted());
    }),
    { numRuns: 300 },
  );
});
