import type { Problem } from '../../../shared/schema/checks.ts';
import type { Limit } from '../../../shared/schema/limits.ts';

export const problems: Readonly<Record<Problem, string>> = {
  empty: 'This must not be empty.',
  'too-long': 'This is too long.',
  'wrong-type': 'This field cannot hold this kind of value.',
  characters:
    'This holds characters that are not allowed here: invisible ones, line breaks or, in a username, anything but letters, digits and . _ @ + -',
  'not-an-email': 'This is not an e-mail address. Write it like name@example.com.',
  'not-an-address': 'This is not an IP address or range. Write it like 192.0.2.7, 10.0.0.0/8 or 2001:db8::/32.',
  'not-canonical': 'This address must be written in its shorter form.',
  'unknown-key': 'Rolecall does not know this.',
  'not-a-date': 'This is not a date and time.',
  'not-a-time': 'This is not a time of day. Write it like 09:30.',
  'not-a-time-zone': 'This is not a time zone that Rolecall knows, such as Europe/Berlin.',
  'not-digits': 'This takes digits alone, such as 1001.',
  'not-a-phone': 'This is not a phone number. Write it like +44 20 7946 0123.',
  'not-an-id': 'This does not name a record.',
  'out-of-range': 'This number is too small or too large.',
};

/** `#` is how many. */
export const reached: Readonly<Partial<Record<Limit, string>>> & { readonly other: string } = {
  rolesPerUser: 'A user has at most # roles.',
  desksPerUser: 'A user has at most # desks.',
  desksPerAgent: 'An agent is on at most # desks.',
  recipientsPerReport: 'A report is sent to at most # users.',
  agentsPerDevice: 'A device has at most # agents.',
  agentsPerFixedDevice: 'A fixed device has # agent. Take the others off, or make it ad hoc.',
  queuesPerAgent: 'An agent answers at most # queues.',
  queuesPerDesk: 'A desk has at most # queues.',
  extendsPerRole: 'A role extends at most # roles.',
  acceptedAddressesPerRole: 'A role has at most # accepted IPs.',
  inheritanceDepth: 'Roles can extend each other at most # levels deep.',
  recordsPerCollection: 'There can be at most # of these.',
  changesPerSave: 'One Save holds at most # changes.',
  nameLength: 'A name has at most # characters.',
  usernameLength: 'A username has at most # characters.',
  emailLength: 'An e-mail address has at most # characters.',
  descriptionLength: 'A description has at most # characters.',
  digitsLength: 'A number has at most # digits.',
  recordsPerRange: 'At most # can be created at once.',
  phoneLength: 'A phone number has at most # characters.',
  secretLength: 'A password of a device has at most # characters.',
  extraEmailsLength: 'The addresses have at most # characters together.',
  codeLength: 'A code has at most # characters.',
  valueLength: 'A value has at most # characters.',
  other: 'This reaches a limit: at most #.',
};
