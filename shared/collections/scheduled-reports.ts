import { describe } from './describe.ts';
import { choice, emails, flag, name, number, reference, references, someOf, time, timeZone } from './field.ts';

export const scheduledReports = describe({
  since: 2,
  idPrefix: 'sr',
  room: 'scheduledReports',
  permissions: {
    create: 'create_scheduled_report',
    edit: 'edit_scheduled_report',
    delete: 'delete_scheduled_report',
  },
  naming: 'name',
  fields: {
    name: name(),
    enabled: flag({ opposite: 'disabled' }, true),
    template: reference('reportTemplates'),
    periodicity: choice(['daily', 'weekly', 'monthly']),
    days: someOf(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], { shownWhile: ['periodicity', 'weekly'] }),
    /** In a shorter month its last day. */
    dayOfMonth: number(1, 31, 1, { shownWhile: ['periodicity', 'monthly'] }),
    time: time('07:00', { listed: true }),
    timeZone: timeZone(),
    recipients: references('users', 'recipientsPerReport'),
    /** Of people who are no users. */
    extraEmails: emails('extraEmailsLength'),
  },
});
