import { describe } from './describe.ts';
import { digits, line, references } from './field.ts';

export const agents = describe({
  since: 2,
  idPrefix: 'a',
  room: 'agents',
  permissions: {
    create: 'create_agent',
    edit: 'edit_agent',
    delete: 'delete_agent',
    createMany: 'create_agent_bulk',
  },
  naming: 'number',
  beside: 'name',
  desks: 'desks',
  fields: {
    /** By which the phone system knows the agent. */
    number: digits(),
    name: line('nameLength'),
    desks: references('desks', 'desksPerAgent', { listed: true, write: 'desk_assignment_new_agent' }),
    queues: references('queues', 'queuesPerAgent', { listed: true }),
  },
});
