/** The demo's report templates, and what is made from them by itself. */

import { createRecordId } from '../../shared/schema/ids.ts';
import {
  collections,
  type Desk,
  type ReportTemplate,
  type ScheduledReport,
  type User,
} from '../../shared/schema/records.ts';
import type { Seeded } from './seeded.ts';

const columns = ['calls', 'answered', 'missed', 'serviceLevel', 'waitTime', 'talkTime'] as const;

export interface DemoReports {
  readonly templates: readonly ReportTemplate[];
  readonly scheduled: readonly ScheduledReport[];
}

export function createReports(desks: readonly Desk[], users: readonly User[], seeded: Seeded): DemoReports {
  const template = (name: string, more: Partial<ReportTemplate>): ReportTemplate => ({
    id: createRecordId(collections.reportTemplates, seeded.bytes),
    name,
    description: '',
    report: 'queueStats',
    period: 'yesterday',
    desks: {},
    queues: {},
    agents: {},
    columns: members(columns),
    deletedAt: null,
    ...more,
  });
  const yesterday = template('Queues of yesterday', { description: 'All queues, for the morning meeting' });
  const desk1 = template('Desk 1, last week', {
    report: 'agentStats',
    period: 'lastWeek',
    desks: members(desks.slice(0, 1).map(({ id }) => id)),
    columns: members(['answered', 'talkTime', 'pauseTime', 'loginTime']),
  });
  const month = template('Calls of the month', { report: 'calls', period: 'lastMonth' });
  const recipients = members(users.slice(0, 2).map(({ id }) => id));
  const scheduled = (name: string, made: ReportTemplate, more: Partial<ScheduledReport>): ScheduledReport => ({
    id: createRecordId(collections.scheduledReports, seeded.bytes),
    name,
    enabled: true,
    template: made.id,
    periodicity: 'daily',
    days: {},
    dayOfMonth: 1,
    time: '07:00',
    timeZone: 'Europe/London',
    recipients,
    extraEmails: '',
    deletedAt: null,
    ...more,
  });
  return {
    templates: [yesterday, desk1, month],
    scheduled: [
      scheduled('Morning figures', yesterday, { time: '06:30' }),
      scheduled('Desk 1 on Monday', desk1, { periodicity: 'weekly', days: members(['mon']), time: '08:00' }),
      scheduled('Month for the owners', month, {
        periodicity: 'monthly',
        dayOfMonth: 1,
        timeZone: 'Europe/Lisbon',
        extraEmails: 'owners@harbour-street.example',
      }),
      scheduled('Night check', yesterday, { time: '02:30', enabled: false }),
    ],
  };
}

function members(keys: readonly string[]): Readonly<Record<string, true>> {
  return Object.fromEntries(keys.map((key) => [key, true as const]));
}
