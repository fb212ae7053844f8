/** A fixed device has one login: one agent at the most. */

import { findField } from '../../schema/fields.ts';
import { limits } from '../../schema/limits.ts';
import { collections } from '../../schema/records.ts';
import type { Steps } from '../../schema/steps.ts';
import type { Case } from './case.ts';

export function* judgeDevices({ touched, objections }: Case): Steps<void> {
  for (const record of touched) {
    if (record.collection !== collections.devices || record.after?.kind !== 'fixed') continue;
    yield;
    const { after, changes } = record;
    if (Object.keys(after.agents).length <= limits.agentsPerFixedDevice) continue;
    // Taking one off is never in the way.
    const making = changes.filter(({ collection, field, after: value }) =>
      findField(collection, field)?.refersTo === collections.agents ? value !== null : field === 'kind',
    );
    objections.addToAll(making, {
      code: 'limit',
      limit: 'agentsPerFixedDevice',
      max: limits.agentsPerFixedDevice,
    });
  }
}
