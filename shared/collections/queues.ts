import { describe } from './describe.ts';
import { description, name } from './field.ts';

export const queues = describe({
  since: 1,
  idPrefix: 'q',
  room: 'desks',
  permissions: { create: 'edit_queue_manager', edit: 'edit_queue_manager', delete: 'edit_queue_manager' },
  naming: 'name',
  listedOnDesk: 'queues',
  fields: {
    name: name(),
    description: description(),
  },
});
