import { ofAccess } from './access-cases.ts';
import type { HostileCase } from './hostile-case.ts';
import { ofDurability } from './durability-cases.ts';
import { atTheEdges } from './edge-cases.ts';
import { ofRights } from './rights-cases.ts';
import { onTheWire } from './wire-cases.ts';

/** What the product must survive. */
export const hostileCases: readonly HostileCase[] = [
  ...onTheWire,
  ...ofRights,
  ...ofAccess,
  ...ofDurability,
  ...atTheEdges,
];

/** Numbers of which there is nothing to replay: webhooks, reports that are sent, several servers on PostgreSQL. */
export const notThere: readonly number[] = [65, 91, 92, 93, 94, 95, 96, 103];
