import type * as english from '../en/problems-en.ts';

export const problems: typeof english.problems = {
  empty: 'Das darf nicht leer sein.',
  'too-long': 'Das ist zu lang.',
  'wrong-type': 'Dieses Feld kann einen solchen Wert nicht haben.',
  characters:
    'Das enthält Zeichen, die hier nicht erlaubt sind: unsichtbare, Zeilenumbrüche oder, in einem Benutzernamen, anderes als Buchstaben, Ziffern und . _ @ + -',
  'not-an-email': 'Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.com.',
  'not-an-address':
    'Das ist keine IP-Adresse und kein Bereich. Schreiben Sie sie wie 192.0.2.7, 10.0.0.0/8 oder 2001:db8::/32.',
  'not-canonical': 'Diese Adresse muss in ihrer kürzeren Form stehen.',
  'unknown-key': 'Rolecall kennt das nicht.',
  'not-a-date': 'Das ist kein Zeitpunkt mit Datum und Uhrzeit.',
  'not-a-time': 'Das ist keine Uhrzeit. Schreiben Sie sie wie 09:30.',
  'not-a-time-zone': 'Das ist keine Zeitzone, die Rolecall kennt, wie Europe/Berlin.',
  'not-digits': 'Hier stehen nur Ziffern, wie 1001.',
  'not-a-phone': 'Das ist keine Rufnummer. Schreiben Sie sie wie +44 20 7946 0123.',
  'not-an-id': 'Das bezeichnet keinen Eintrag.',
  'out-of-range': 'Diese Zahl ist zu klein oder zu groß.',
};

export const reached: typeof english.reached = {
  rolesPerUser: 'Ein Benutzer hat höchstens # Rollen.',
  desksPerUser: 'Ein Benutzer hat höchstens # Teams.',
  desksPerAgent: 'Ein Agent ist in höchstens # Teams.',
  recipientsPerReport: 'Ein Bericht geht an höchstens # Benutzer.',
  agentsPerDevice: 'Ein Gerät hat höchstens # Agenten.',
  agentsPerFixedDevice:
    'Agenten an einem festen Gerät: #. Entfernen Sie die anderen, oder machen Sie es zu einem gemeinsamen.',
  queuesPerAgent: 'Ein Agent bedient höchstens # Warteschlangen.',
  queuesPerDesk: 'Ein Team hat höchstens # Warteschlangen.',
  extendsPerRole: 'Eine Rolle erweitert höchstens # Rollen.',
  acceptedAddressesPerRole: 'Eine Rolle hat höchstens # zugelassene IPs.',
  inheritanceDepth: 'Rollen können einander über höchstens # Ebenen erweitern.',
  recordsPerCollection: 'Davon kann es höchstens # geben.',
  changesPerSave: 'Eine Speicherung enthält höchstens # Änderungen.',
  nameLength: 'Ein Name hat höchstens # Zeichen.',
  usernameLength: 'Ein Benutzername hat höchstens # Zeichen.',
  emailLength: 'Eine E-Mail-Adresse hat höchstens # Zeichen.',
  descriptionLength: 'Eine Beschreibung hat höchstens # Zeichen.',
  digitsLength: 'Eine Nummer hat höchstens # Ziffern.',
  recordsPerRange: 'Höchstens # können auf einmal angelegt werden.',
  phoneLength: 'Eine Rufnummer hat höchstens # Zeichen.',
  secretLength: 'Ein Gerätepasswort hat höchstens # Zeichen.',
  extraEmailsLength: 'Die Adressen haben zusammen höchstens # Zeichen.',
  codeLength: 'Ein Code hat höchstens # Zeichen.',
  valueLength: 'Ein Wert hat höchstens # Zeichen.',
  other: 'Eine Grenze ist erreicht: höchstens #.',
};
