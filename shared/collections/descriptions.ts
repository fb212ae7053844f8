/**
 * Every collection there is, in the order in which they are listed. The one place that enumerates them:
 * whatever is done for each is done from here.
 */

import { agents } from './agents.ts';
import { desks } from './desks.ts';
import { devices } from './devices.ts';
import { outboundIdentities } from './outbound-identities.ts';
import { pauseTypes } from './pause-types.ts';
import { queues } from './queues.ts';
import { reportTemplates } from './report-templates.ts';
import { roles } from './roles.ts';
import { scheduledReports } from './scheduled-reports.ts';
import { shifts } from './shifts.ts';
import { users } from './users.ts';

export const descriptions = {
  roles,
  users,
  desks,
  queues,
  agents,
  devices,
  pauseTypes,
  shifts,
  outboundIdentities,
  reportTemplates,
  scheduledReports,
} as const;
