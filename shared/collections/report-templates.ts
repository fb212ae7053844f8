import { describe } from './describe.ts';
import { choice, description, name, references, someOf } from './field.ts';

export const reportTemplates = describe({
  since: 2,
  idPrefix: 'rt',
  room: 'reportTemplates',
  permissions: { create: 'filter_template_save', edit: 'filter_template_save', delete: 'filter_template_remove' },
  naming: 'name',
  fields: {
    name: name(),
    description: description(),
    report: choice(['agentStats', 'queueStats', 'calls']),
    period: choice(['yesterday', 'today', 'lastWeek', 'thisWeek', 'lastMonth', 'thisMonth']),
    /** Of these alone; none chosen: of all that the reader may see. */
    desks: references('desks', 'desksPerTemplate'),
    queues: references('queues', 'queuesPerTemplate'),
    agents: references('agents', 'agentsPerTemplate'),
    columns: someOf([
      'calls',
      'answered',
      'missed',
      'serviceLevel',
      'waitTime',
      'talkTime',
      'pauseTime',
      'loginTime',
      'transfers',
      'cost',
    ]),
  },
});
