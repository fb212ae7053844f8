/**
 * The demo's phones: one on the desk of each of the first agents, some for anybody who comes, and the
 * identities for calling out.
 */

import { createRecordId } from '../../shared/schema/ids.ts';
import { collections, type Agent, type Device, type OutboundIdentity } from '../../shared/schema/records.ts';
import type { Seeded } from './seeded.ts';

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

export function createPhones(agents: readonly Agent[], seeded: Seeded): readonly Device[] {
  const device = (name: string, more: Partial<Device>): Device => ({
    id: createRecordId(collections.devices, seeded.bytes),
    name,
    kind: 'fixed',
    agents: {},
    status: seeded.chance(0.05) ? 'suspended' : 'active',
    callerId: `+44207946${String(1000 + seeded.below(8999))}`,
    password: Array.from({ length: 16 }, () => letters.charAt(seeded.below(letters.length))).join(''),
    deletedAt: null,
    ...more,
  });
  const fixed = agents
    .slice(0, 40)
    .map((agent) => device(`Phone ${agent.number}`, { agents: { [agent.id]: true }, kind: 'fixed' }));
  const adHoc = [1, 2, 3, 4, 5, 6].map((n) =>
    device(`Hot desk ${n}`, {
      kind: 'adHoc',
      agents: Object.fromEntries(seeded.some(agents, 2 + seeded.below(4)).map(({ id }) => [id, true as const])),
    }),
  );
  return [...fixed, ...adHoc];
}

const identities = [
  ['Main number', '+442079460100'],
  ['Billing', '+442079460110'],
  ['Sales', '+442079460120'],
  ['Support', '+442079460130'],
  ['Surveys', '+448081570000'],
  ['Lisbon office', '+351210000000'],
  ['Warsaw office', '+48220000000'],
] as const;

export function createOutboundIdentities(seeded: Seeded): readonly OutboundIdentity[] {
  return identities.map(([name, number]) => ({
    id: createRecordId(collections.outboundIdentities, seeded.bytes),
    name,
    number,
    deletedAt: null,
  }));
}
