/**
 * Every collection there is, in the order in which they are listed. The one place that enumerates them:
 * whatever is done for each is done from here.
 */

import { desks } from './desks.ts';
import { queues } from './queues.ts';
import { roles } from './roles.ts';
import { users } from './users.ts';

export const descriptions = { roles, users, desks, queues } as const;
