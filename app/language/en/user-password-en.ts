/** Setting the password of another user. */
export const userPasswordWords = {
  title: 'Password',
  asked: 'You are asked for it as soon as the user is created, if there is a network.',
  none: 'No password yet: nobody can sign in as this user.',
  onlyPasskey: 'No password: this user signs in with a passkey.',
  noneAndOffline: 'No password yet: nobody can sign in as this user. A password can be set when there is a network.',
  setAt: (when: string) => `Set ${when}.`,
  set: 'Set password…',
  change: 'Change password…',
  own: 'Change my own in Settings',

  needsPermission: 'Changing the password of others needs the permission edit_user.',
  ownElsewhere: 'Change your own password in Settings, where the current one is asked for.',
  waits: 'The server does not know this user yet: the Save that creates it is still on its way.',
  offline:
    'A password can only be changed with a connection: it is sent to the server at once and never kept on this device.',
  /** The user exists, and nobody can sign in as them yet. */
  later: (username: string) =>
    `${username} is saved. The password can be set when this device has a network and the server has the user.`,

  setOf: (username: string) => `Set the password of ${username}`,
  changeOf: (username: string) => `Change password of ${username}`,
  setIt: 'Set password',
  changeIt: 'Change password',
  setLater: 'Later',
  cancel: 'Cancel',
  done: 'Done',
  noConnection: 'No connection',
  notChanged: 'The password was not changed',
  new: 'New password',
  again: 'New password again',
  generate: 'Generate',
  type: 'Type it',
  another: 'Another one',
  sentAtOnce: 'It is sent to the server at once and never kept on this device.',
  signedOut: (username: string) => `${username} is signed out everywhere and signs in again with the new password.`,

  isSet: 'The password is set',
  canSignIn: (username: string) => `${username} can sign in with it now.`,
  canSignInOnceEnabled: (username: string) => `${username} can sign in with it once the account is enabled.`,
  handOver: 'Hand it over now: it is shown only this once, and nobody can look it up later.',
  generated: 'Generated password',
  copy: 'Copy',
  copied: 'Password copied',
  cannotCopy: 'Copying is not possible here: select the password and copy it',
};
