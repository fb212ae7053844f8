import { describe } from './describe.ts';
import { name, phone } from './field.ts';

export const outboundIdentities = describe({
  since: 2,
  idPrefix: 'oi',
  room: 'outboundIdentities',
  permissions: {
    create: 'create_outbound_identity',
    edit: 'edit_outbound_identity',
    delete: 'delete_outbound_identity',
  },
  naming: 'name',
  fields: {
    name: name(),
    /** What the other side sees. */
    number: phone({ room: 'outboundNumbers' }),
  },
});
