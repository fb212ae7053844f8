import type * as english from '../en/setup-en.ts';
import { product } from '../product.ts';

export const setupWords: typeof english.setupWords = {
  title: `${product} einrichten`,
  says: 'Dieser Server hat noch keine Organisation. Benennen Sie sie, und legen Sie ihren ersten Administrator an.',
  code: 'Einrichtungscode',
  codeHint: 'Der Server hat ihn beim letzten Start ausgegeben: der Teil des Links nach „code=“.',
  noCode: 'Geben Sie den Code ein, den der Server ausgegeben hat.',
  organisation: 'Organisation',
  noOrganisation: 'Geben Sie Ihrer Organisation einen Namen.',
  username: 'Benutzername',
  noUsername: 'Wählen Sie einen Benutzernamen.',
  email: 'E-Mail',
  password: 'Passwort',
  passwordAgain: 'Passwort wiederholen',
  submit: 'Einrichten',
  busy: 'Wird eingerichtet…',
};
