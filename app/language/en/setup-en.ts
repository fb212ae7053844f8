import { product } from '../product.ts';

export const setupWords = {
  title: `Set up ${product}`,
  says: 'This server has no organisation yet. Name it, and make its first administrator.',
  code: 'Setup code',
  codeHint: 'The server printed it when it last started: the part of the link after “code=”.',
  noCode: 'Enter the code that the server printed.',
  organisation: 'Organisation',
  noOrganisation: 'Give your organisation a name.',
  username: 'Username',
  noUsername: 'Choose a username.',
  email: 'Email',
  password: 'Password',
  passwordAgain: 'Password again',
  submit: 'Set up',
  busy: 'Setting up…',
};
