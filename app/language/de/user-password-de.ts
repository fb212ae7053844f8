import type * as english from '../en/user-password-en.ts';

export const userPasswordWords: typeof english.userPasswordWords = {
  title: 'Passwort',
  asked: 'Sie werden danach gefragt, sobald der Benutzer angelegt ist, wenn ein Netz da ist.',
  none: 'Noch kein Passwort: Niemand kann sich als dieser Benutzer anmelden.',
  onlyPasskey: 'Kein Passwort: Dieser Benutzer meldet sich mit einem Passkey an.',
  noneAndOffline:
    'Noch kein Passwort: Niemand kann sich als dieser Benutzer anmelden. Ein Passwort lässt sich festlegen, wenn ein Netz da ist.',
  setAt: (when: string) => `Festgelegt am ${when}.`,
  set: 'Passwort festlegen…',
  change: 'Passwort ändern…',
  own: 'Mein eigenes in den Einstellungen ändern',

  needsPermission: 'Um das Passwort anderer zu ändern, ist die Berechtigung edit_user nötig.',
  ownElsewhere: 'Ihr eigenes Passwort ändern Sie in den Einstellungen, wo nach dem aktuellen gefragt wird.',
  waits: 'Der Server kennt diesen Benutzer noch nicht: Die Speicherung, die ihn anlegt, ist noch unterwegs.',
  offline:
    'Ein Passwort lässt sich nur mit Verbindung ändern: Es wird sofort an den Server gesendet und nie auf diesem Gerät aufbewahrt.',
  later: (username: string) =>
    `${username} ist gespeichert. Das Passwort lässt sich festlegen, wenn dieses Gerät ein Netz hat und der Server den Benutzer.`,

  setOf: (username: string) => `Passwort von ${username} festlegen`,
  changeOf: (username: string) => `Passwort von ${username} ändern`,
  setIt: 'Passwort festlegen',
  changeIt: 'Passwort ändern',
  setLater: 'Später',
  cancel: 'Abbrechen',
  done: 'Fertig',
  noConnection: 'Keine Verbindung',
  notChanged: 'Das Passwort wurde nicht geändert',
  new: 'Neues Passwort',
  again: 'Neues Passwort wiederholen',
  generate: 'Erzeugen',
  type: 'Eingeben',
  another: 'Ein anderes',
  sentAtOnce: 'Es wird sofort an den Server gesendet und nie auf diesem Gerät aufbewahrt.',
  signedOut: (username: string) =>
    `${username} wird überall abgemeldet und meldet sich mit dem neuen Passwort wieder an.`,

  isSet: 'Das Passwort ist festgelegt',
  canSignIn: (username: string) => `${username} kann sich jetzt damit anmelden.`,
  canSignInOnceEnabled: (username: string) => `${username} kann sich damit anmelden, sobald das Konto aktiviert ist.`,
  handOver: 'Geben Sie es jetzt weiter: Es wird nur dieses eine Mal gezeigt, und niemand kann es später nachsehen.',
  generated: 'Erzeugtes Passwort',
  copy: 'Kopieren',
  copied: 'Passwort kopiert',
  cannotCopy: 'Kopieren ist hier nicht möglich: Markieren Sie das Passwort, und kopieren Sie es',
};
