import type * as english from '../en/assignments-en.ts';

export const assignmentsWords: typeof english.assignmentsWords = {
  missing: 'Fehlt',
  missingRole:
    'Diese Rolle ist nicht auf diesem Gerät oder existiert nicht mehr. Sie gewährt nichts, was hier bekannt wäre.',
  missingDesk: 'Dieses Team ist nicht auf diesem Gerät oder existiert nicht mehr.',
  deleted: 'Gelöscht',
  deletedRole: 'Sie ist gelöscht und gewährt nichts. Wird sie wiederhergestellt, gewährt sie wieder.',
  deletedDesk: 'Dieses Team ist gelöscht; die Zuweisung gewährt nichts.',
  holdsAdmin: 'Hat admin',
  builtIn: 'Integriert',
  scope: 'Benutzertyp',
  unknownScope: 'Unbekannter Benutzertyp',
};
