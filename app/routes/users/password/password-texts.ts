export const passwordTexts = {
  first: (username: string): string => `Set the password of ${username}`,
  waits: 'The server does not know this user yet: the Save that creates it is still on its way.',
  sentAtOnce: 'It is sent to the server at once and never kept on this device.',
  /** The user exists, and nobody can sign in as them yet. */
  later: (username: string): string =>
    `${username} is saved. The password can be set when this device has a network and the server has the user.`,
  none: 'No password yet: nobody can sign in as this user.',
  offline: 'A password can be set when there is a network.',
} as const;
