import type { Subject } from '../../../shared/permissions/subject.ts';
import { listed } from '../listing.ts';

/** Looking at everything as a user, or as somebody with one role. */
export const viewingWords = {
  title: 'View as',
  says: 'See everything as somebody else would see it here. Nothing can be changed meanwhile, and what you may not read yourself stays hidden.',
  /** In menus and the search. */
  command: 'View as a user or a role',
  as: (name: string) => `View as ${name}`,
  whom: 'Whom to look as',
  kinds: { user: 'A user', role: 'Somebody with one role' },
  noUser: 'Choose a user',
  noRole: 'Choose a role',
  chooseFirst: 'First choose whom to look as.',
  desks: 'On which desk',
  desksSay: 'As a person who holds this role and nothing else.',
  everyDesk: 'On every desk',
  noDesk: 'On no desk',
  onDesk: (name: string) => `On ${name}`,
  gone: 'You cannot look as this one: it is no longer there, or it is not for you to see.',

  looking: (name: string) => `You are looking as ${name}`,
  readOnly: 'Nothing can be changed.',
  window: (name: string, title: string) => `As ${name}: ${title}`,
  back: 'Back to your own view',
  backShort: 'Back',
  ended: 'You are back in your own view.',

  cannotSignIn: (name: string, signIn: Subject['signIn']) =>
    `${name} could not sign in here now. ${signInSays[signIn]}`,
  hiddenFromYou: (permissions: readonly string[]) =>
    `More would be seen here. You may not read it yourself: you lack ${listed(permissions)}.`,
  ownHeading: 'Only in your own view',
  ownTitle: 'This is about you and this device',
  ownSays: 'What you did and have not sent yet is not shown while you look as somebody else.',
  notYours: 'You may not read this yourself',
  notYoursSays: (name: string, permission: string) =>
    `${name} may open it. You would need the permission ${permission} to see what is there.`,
};

const signInSays: Readonly<Record<Subject['signIn'], string>> = {
  ok: '',
  deleted: 'The user is deleted.',
  disabled: 'The account is disabled.',
  'no-way-in': 'There is neither a password nor a passkey.',
  'no-portal': 'The scope No Portal refuses it.',
  'nothing-active-here': 'No role or scope is active here.',
};
