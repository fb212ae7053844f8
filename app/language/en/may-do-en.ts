import type { Level } from '../../../shared/catalogue/modules.ts';
import type { Subject } from '../../../shared/permissions/subject.ts';
import { inARow, listed } from '../listing.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';
import { catalogueWords } from './catalogue-en.ts';

const signIn: Readonly<Record<Subject['signIn'], string>> = {
  ok: 'Yes',
  deleted: 'No: deleted',
  disabled: 'No: disabled',
  'no-way-in': 'No: neither a password nor a passkey yet',
  'no-portal': 'No: the scope No Portal refuses it, whatever else is granted',
  'nothing-active-here': 'No role or scope is active: only from accepted IPs or countries, if at all',
};

/** What a user may do, and why. */
export const mayDoWords = {
  title: 'What this user may do',
  says: 'What all roles and the scope add up to, and why.',
  drafted: 'As it would be with your changes.',
  hidden: 'Roles are hidden from you, so what they grant cannot be shown: that needs the permission show_role.',
  canSignIn: 'Can sign in',
  cannotSignIn: 'Cannot sign in',
  permissions: (count: number) => plural(count, { one: '# permission', other: '# permissions' }),
  withChanges: 'with your changes',
  nothing: 'Nothing: no role and no scope grants anything.',
  search: 'Search what this user may do',
  placeholder: 'Why can they …? Search by words or key',
  noneMatches: (search: string) => `Nothing in this user’s roles matches “${search}”.`,
  count: (count: number) => numberText(count),
  states: {
    inert: 'No effect',
    taken: 'Taken away',
    elsewhere: 'Not now, or not everywhere',
  },

  administrator: 'Administrator',
  administratorSays: 'Holds {permission}, which implies every other permission.',
  signInLabel: 'Sign in',
  signIn,
  realtime: 'Desks on the Realtime page',
  reports: 'Desks in reports',
  allDesks: 'All desks',
  noDesk: 'None',
  hiddenDesks: (count: number) => plural(count, { one: '# desk, hidden from you', other: '# desks, hidden from you' }),
  missingDesk: 'a missing desk',
  missingRole: 'a missing role',
  outside: 'Data of no desk',
  yes: 'Yes',
  no: 'No',
  phones: 'Phone numbers',
  phonesMasked: 'Masked',
  phonesShown: 'Shown',
  nextChange: 'Next change',
  assignmentEnds: (when: string) => `${when}, when an assignment ends`,
  modules: 'Modules',
  moduleAt: (module: string, level: Level) => `${module}: ${catalogueWords.levels[level].short}`,

  /** Why, as the parts of a list: "Manager A", "through Manager", "module CDR (Read Only)", "until 1 Dec 2026". */
  noEffectWithout: (permissions: readonly string[]) => `No effect without ${listed(permissions, permissions.length)}`,
  takenAwayBy: (source: string) => `Taken away by ${source}`,
  impliedByAdmin: (sources: readonly string[]) => `Implied by admin, from ${listed(sources, sources.length)}`,
  /** The same with a slot, where what says it is a link. */
  takenBy: 'Taken away by {source}',
  impliedBy: 'Implied by admin, from {source}',
  notGranted: 'No role and no scope of theirs grants it.',
  withheld: 'Roles that you may not read have a part in it.',
  through: (roles: readonly string[]) => `through ${inARow(roles)}`,
  module: (name: string, level: Level) => `module ${name} (${catalogueWords.levels[level].short})`,
  until: (when: string) => `until ${when}`,
  inactive: (source: string, why: string) => `${source} (${why})`,
  expired: 'expired',
  expiredAt: (when: string) => `expired ${when}`,
  roleDeleted: 'the role is deleted',
  tooDeep: 'extends too many roles',
  onlyAddresses: (role: string) => `only from the accepted IPs of ${role}`,
  onlyCountries: (role: string) => `only from the accepted countries of ${role}`,
};
