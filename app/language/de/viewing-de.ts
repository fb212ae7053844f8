import type { Subject } from '../../../shared/permissions/subject.ts';
import type * as english from '../en/viewing-en.ts';
import { listed } from '../listing.ts';

export const viewingWords: typeof english.viewingWords = {
  title: 'Ansehen als',
  says: 'Alles so sehen, wie es hier jemand anderes sehen würde. Währenddessen lässt sich nichts ändern, und was Sie selbst nicht lesen dürfen, bleibt verborgen.',
  command: 'Als Benutzer oder mit einer Rolle ansehen',
  as: (name: string) => `Ansehen als ${name}`,
  whom: 'Als wer ansehen',
  kinds: { user: 'Ein Benutzer', role: 'Jemand mit einer Rolle' },
  noUser: 'Benutzer auswählen',
  noRole: 'Rolle auswählen',
  chooseFirst: 'Wählen Sie zuerst, als wer Sie alles ansehen wollen.',
  desks: 'In welchem Team',
  desksSay: 'Als Person, die diese Rolle hat und sonst nichts.',
  everyDesk: 'In jedem Team',
  noDesk: 'In keinem Team',
  onDesk: (name: string) => `Im Team ${name}`,
  gone: 'So lässt es sich nicht ansehen: Es ist nicht mehr da, oder Sie dürfen es nicht sehen.',

  looking: (name: string) => `Sie sehen alles als ${name}`,
  readOnly: 'Nichts lässt sich ändern.',
  window: (name: string, title: string) => `Als ${name}: ${title}`,
  back: 'Zurück zur eigenen Ansicht',
  backShort: 'Zurück',
  ended: 'Sie sind zurück in Ihrer eigenen Ansicht.',

  cannotSignIn: (name: string, signIn: Subject['signIn']) =>
    `${name} könnte sich hier zurzeit nicht anmelden. ${signInSays[signIn]}`,
  hiddenFromYou: (permissions: readonly string[]) =>
    `Hier wäre mehr zu sehen. Sie selbst dürfen es nicht lesen: Ihnen fehlt ${listed(permissions)}.`,
  ownHeading: 'Nur in der eigenen Ansicht',
  ownTitle: 'Hier geht es um Sie und dieses Gerät',
  ownSays:
    'Was Sie getan und noch nicht gesendet haben, wird nicht gezeigt, solange Sie alles als jemand anderes ansehen.',
  notYours: 'Sie selbst dürfen das nicht lesen',
  notYoursSays: (name: string, permission: string) =>
    `${name} darf es öffnen. Um zu sehen, was dort steht, wäre die Berechtigung ${permission} nötig.`,
};

const signInSays: Readonly<Record<Subject['signIn'], string>> = {
  ok: '',
  deleted: 'Der Benutzer ist gelöscht.',
  disabled: 'Das Konto ist deaktiviert.',
  'no-way-in': 'Es gibt weder ein Passwort noch einen Passkey.',
  'no-portal': 'Der Benutzertyp No Portal verweigert es.',
  'nothing-active-here': 'Keine Rolle und kein Benutzertyp ist hier aktiv.',
};
