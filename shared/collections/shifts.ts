import { describe } from './describe.ts';
import { name, someOf, time, timeZone } from './field.ts';

export const shifts = describe({
  since: 2,
  idPrefix: 'sh',
  room: 'shifts',
  permissions: { create: 'create_shift', edit: 'edit_shift', delete: 'delete_shift' },
  naming: 'name',
  fields: {
    name: name(),
    days: someOf(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], { listed: true }),
    from: time('09:00', { listed: true }),
    /** If it is not later than `from`, it is on the next day. */
    to: time('17:00', { listed: true }),
    timeZone: timeZone({ listed: true }),
  },
});
