import { describe } from './describe.ts';
import { choice, name, phone, references, secret } from './field.ts';

export const devices = describe({
  since: 2,
  idPrefix: 'dv',
  room: 'devices',
  permissions: {
    create: 'create_device',
    edit: 'edit_device',
    delete: 'delete_device',
    createMany: 'create_device_bulk',
  },
  naming: 'name',
  desks: 'agents',
  fields: {
    name: name(),
    /** Fixed: one agent, on one extension. Ad hoc: several may log in. */
    kind: choice(['fixed', 'adHoc']),
    agents: references('agents', 'agentsPerDevice', { listed: true }),
    status: choice(['active', 'suspended']),
    callerId: phone({ room: 'deviceNumbers' }),
    password: secret({ room: 'devicePasswords' }),
  },
});
