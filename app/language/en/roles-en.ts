import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';

export const rolesWords = {
  /** How many there are. */
  kinds: (custom: number, builtIn: number) => `${numberText(custom)} custom, ${numberText(builtIn)} built in.`,
  about: 'What is a role, what is a scope?',
  searchHint: (permission: string) => `Search by name, or who has a permission: ${permission}`,
  searchHelp: 'Search a name, or a permission by its key or words: {permission}, “listen to recordings”.',
  clone: 'Clone',
  choosePeople: 'Choose people',

  flags: 'Flags',
  kind: 'Kind',
  members: 'Members',
  membersUnknown: 'Not known on this device',
  countedMembers: (count: number) => plural(count, { one: '# member', other: '# members' }),
  foundByGrant: 'grants {permissions}',
  foundByAdmin: 'admin implies {permissions}',
  admin: 'Admin',
  adminSays: 'Holds admin: every right there is',
  risky: (count: number) => plural(count, { other: '# risky' }),
  riskySays: (permissions: string) => `Deserves a second look: ${permissions}`,
  restricted: 'Restricted',
  restrictedSays: 'Works only from accepted IPs or countries',
  masksPhone: 'Masks phone',
  masksPhoneSays: 'Phone numbers are hidden from its holders',
};
