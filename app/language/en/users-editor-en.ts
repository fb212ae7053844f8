export const usersEditorWords = {
  moreFor: (username: string) => `More for ${username}`,
  loadingMayDo: 'Loading what this user may do',

  account: {
    title: 'Account',
    says: 'Who this is, and whether they may sign in.',
    usernameHint: 'Letters, digits and . _ @ + - without spaces. It is what they sign in with.',
    enabledSays: 'A disabled user cannot sign in, and is signed out within a second.',
    noScope: 'None',
    withoutScope: 'Without a scope, the roles alone say what this user may do.',
    withoutPassword: (username: string) => `Without a password or a passkey nobody can sign in as ${username}.`,
  },

  roles: {
    title: 'Roles',
    choose: 'Choose roles',
    says: 'What the roles grant adds up. A role may be assigned until a date.',
    hidden:
      'Roles are hidden from you, so they can neither be shown nor assigned: that needs the permission show_role. What this user holds stays as it is.',
    none: 'No role. Without a role or a scope a user may do nothing.',
  },
  desks: {
    title: 'Desks',
    choose: 'Choose desks',
    says: 'Whose calls and agents this user works with. A desk may be assigned until a date.',
    hidden:
      'Desks are hidden from you, so they can neither be shown nor assigned: that needs the permission show_desk. What this user is assigned to stays as it is.',
    none: 'No desk.',
  },
  assignment: {
    putBack: 'Put back',
    putBackName: (name: string) => `Put back ${name}`,
    untilWhen: (name: string) => `Until when: ${name}`,
    remove: (name: string) => `Remove ${name}`,
    takenAway: 'Removed when you save.',
    forEver: 'For ever, when you save.',
  },
};
