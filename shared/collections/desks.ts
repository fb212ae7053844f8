import { describe } from './describe.ts';
import { description, name, references } from './field.ts';

export const desks = describe({
  since: 1,
  idPrefix: 'd',
  room: 'desks',
  permissions: { create: 'create_desk', edit: 'edit_desk', delete: 'delete_desk' },
  naming: 'name',
  rights: true,
  fields: {
    name: name(),
    description: description(),
    queues: references('queues', 'queuesPerDesk', { listed: true }),
  },
});
