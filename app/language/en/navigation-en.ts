import { plural } from '../plural.ts';

export const navigationWords = {
  main: 'Main',
  more: 'More',
  needAttention: (count: number) => plural(count, { one: '# needs attention', other: '# need attention' }),
  areas: { people: 'People and rights', callCentre: 'Call centre', reports: 'Reports' },
  upkeep: 'Upkeep',
  home: 'My access',
  access: 'Access',
  activity: 'Activity',
  attention: 'Needs attention',
  deleted: 'Deleted',
  sync: 'Sync',
  settings: 'Settings',
};
