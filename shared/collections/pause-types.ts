import { describe } from './describe.ts';
import { flag, line, name } from './field.ts';

export const pauseTypes = describe({
  since: 2,
  idPrefix: 'pt',
  room: 'pauseTypes',
  permissions: { create: 'create_pause_type', edit: 'edit_pause_type', delete: 'delete_pause_type' },
  naming: 'name',
  fields: {
    name: name(),
    /** As the phone system knows it. */
    code: line('codeLength'),
    enabled: flag({ listed: true, opposite: 'disabled' }, true),
  },
});
