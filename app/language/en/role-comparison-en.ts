import { plural } from '../plural.ts';
import { listed } from '../listing.ts';

/** Two roles side by side, and what a role does to those who hold it. */
export const roleComparisonWords = {
  title: 'Compare roles',
  says: 'What each brings to somebody who holds nothing else, with all that it extends, wherever it accepts.',
  sentence: 'Compare {a} with {b}',
  aRole: 'a role',
  first: 'First role',
  second: 'Second role',
  swap: 'Swap',
  choose: 'Choose two roles to see them side by side.',
  gone: 'There is no such role on this device.',
  same: 'They bring the same.',
  fact: 'What',
  permissions: 'Permissions',
  only: (role: string) => `Only ${role}`,
  onlyCount: (count: number) => plural(count, { one: '# permission', other: '# permissions' }),
  both: 'Both',
  inert: (permissions: readonly string[]) => `Without effect: ${listed(permissions, 8)}`,
  facts: 'Beside permissions',
  module: (module: string) => `Module ${module}`,
  masks: 'Masks phone numbers',
  restricted: 'Only from accepted IPs or countries',
  blocks: 'Refuses sign-in',
  yes: 'Yes',
  no: 'No',
  compare: 'Compare',

  effect: 'What it gives its holders',
  effectSays: 'That no other role or scope of theirs gives.',
  gives: (permissions: readonly string[]) => `Gives ${listed(permissions, 6)}`,
  takes: (permissions: readonly string[]) => `Takes away ${listed(permissions, 6)}`,
  masksThem: 'Masks phone numbers',
  changesNothing: 'Changes nothing: all of it comes from elsewhere too',
  countedHolders: (count: number) => plural(count, { one: '# holder', other: '# holders' }),
  inertForAll: (permissions: readonly string[]) =>
    `Without effect for all of them, because something it needs is missing: ${listed(permissions, 8)}.`,
};
