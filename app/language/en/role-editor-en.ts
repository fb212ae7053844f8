import { plural } from '../plural.ts';

export const roleEditorWords = {
  copyOf: (name: string) => `Copy of ${name}`,
  copySays: (name: string) => `Starts with everything ${name} has. It exists once you create it.`,
  readyMade: 'Start from a ready-made role, or empty:',
  builtInLocked: 'Built-in roles cannot be changed.',
  blocksSignIn: 'Whoever has this scope can never sign in, whatever other roles grant.',
  loading: 'Loading the role',
  missing: 'This role is not here',
  missingMaybeLater: 'It may have been made on another device and will appear when this one has synced.',
  missingId: 'There is no role with the id {id}.',

  /** Why a permission may not be handed on; null: the one that it stands at. */
  heldForNow: (permissions: string | null) =>
    `You hold ${permissions ?? 'this'} only for a while or from some places, so you cannot grant it.`,
  notHeld: (permissions: string | null) => `You do not hold ${permissions ?? 'this'}, so you cannot grant it.`,

  sections: 'Sections of the role',
  loadingSection: 'Loading the section',
  tabs: {
    permissions: 'Permissions',
    modules: 'Modules',
    special: 'Special permissions',
    restrictions: 'Restrictions',
    extends: 'Extends',
    members: 'Members',
  },

  permissions: {
    search: 'Search permissions',
    searchHint: 'Search by words or key',
    found: (count: number) => plural(count, { other: '# found' }),
    grantedOnly: 'Granted only',
    foldAll: 'Fold all',
    unfoldAll: 'Unfold all',
    noneMatches: (search: string) => `No permission matches “${search}”`,
    noneGranted: 'No permission is granted',
    grantedOnlySearched: 'Only granted ones are searched: turn off “Granted only” to search all.',
    ofGroup: (own: number, all: number) => `${own} of ${all}`,
    ofGroupInherited: (own: number, all: number, inherited: number) => `${own} of ${all}, ${inherited} inherited`,
    ofGroupImplied: (own: number, all: number, implied: number) => `${own} of ${all}, ${implied} implied by admin`,
    all: 'All',
    allOf: (group: string) => `All of ${group}`,
    impliedByAdmin: 'implied by admin',
    from: (way: string) => `from ${way}`,
    fromSays: 'Granted in another way, not by this tick',
    nothingWithout: (permissions: string) => `does nothing without ${permissions}`,
    nothingBecause: (why: string) => `does nothing: ${why}`,
    inert: 'Does nothing without {permissions}, unless another role of the user grants it.',
    addToo: (permissions: string) => `Add ${permissions} too`,
    risks: {
      critical: { name: 'Everything', says: 'Gives every right there is' },
      escalation: { name: 'Escalation', says: 'Can be used to gain or give more rights' },
      high: { name: 'High risk', says: 'Misuse does lasting damage' },
      finance: { name: 'Finance', says: 'Shows or changes financial data' },
      privacy: { name: 'Privacy', says: 'Shows personal data: recordings, call records, who did what' },
      live: { name: 'Live calls', says: 'Acts on calls and agents as they work' },
      scope: { name: 'Desk scope', says: 'Widens which desks are seen' },
      negative: { name: 'Takes away', says: 'Takes a right away, whatever other roles grant' },
    },
  },

  modules: {
    search: 'Search modules',
    searchHint: 'Search by words or by permission',
    setOnly: 'Set only',
    allAtDefault: 'Every module is at Default',
    noneMatches: (search: string) => `No module matches “${search}”`,
    changed: (module: string) => `${module} is changed and not saved`,
    levelOf: (module: string) => `Level of ${module}`,
    levelSays: (says: string) => `${says}.`,
    about: (says: string, module: string) => `${says}: what the levels of ${module} grant`,
    andOfRead: 'And everything of Read Only.',
    noGrants: 'None of the permissions listed here belongs to this module; its level counts in the phone system.',
  },

  restrictions: {
    maskPhoneSays:
      'Phone numbers are hidden from whoever holds this role, on screens, in exports, in print and on their devices.',
    maskPhone: 'Mask phone numbers',
    secondFactorSays:
      'Whoever holds this role signs in with a second factor: a code from an authenticator app, or a passkey. Who has none yet sets one up at the next sign-in. Devices that are signed in go on.',
    secondFactor: 'Require a second factor',
    secondFactorForAdmins: 'Only administrators may change this.',
    adminNotMasked: 'This role holds admin, and administrators are never masked.',
    acceptedSays:
      'The role grants only while the request comes from one of these. If none is given, it grants from anywhere.',
    everyCountry: 'Every country',
    adminRestricted:
      'This role holds admin. With restrictions it does not make an administrator who can always sign in: keep another one without.',
    fromAnywhere: 'From anywhere',
    addAddress: 'Add an address or range',
    addressExamples: '192.0.2.7  10.0.0.0/8  2001:db8::/32',
    addressHint: 'IPv4, IPv6, or a range: with a slash, with its two ends, or with stars. Paste several at once.',
    add: 'Add',
    tooMany: (most: number, room: number) => `A role has at most ${most} accepted IPs; there is room for ${room} more.`,
    added: (addresses: string) => `Added ${addresses}.`,
    already: 'Already there.',
  },

  extending: {
    label: 'Roles it extends',
    none: 'No other role',
    hint: 'A role has everything that the roles it extends have: their permissions, module levels, Mask Phone and what they take away.',
    thisRole: 'this role',
    circle: (way: string) => `Already extends this role (${way}): the two would extend each other in a circle.`,
    through: (way: string) => `through ${way}`,
    builtIn: { role: 'Built-in', scope: 'Built-in scope' },
  },

  members: {
    needsToGive: (permission: string) => `Giving roles to people needs the permission ${permission}.`,
    hidden: 'You may not see users',
    hiddenSays: 'Who holds this role is shown to holders of {permission}.',
    nobody: 'Nobody holds this role',
    nobodySays: 'Choose people here, or assign it on a user’s page, or to many users at once in the list of users.',
    extendedBy: 'Extended by',
    scope: 'Scope',
    ended: (time: string) => `ended ${time}`,
    until: (time: string) => `until ${time}`,
    disabled: 'disabled',
  },
};
