import type * as english from '../en/role-editor-en.ts';
import { plural } from '../plural.ts';

export const roleEditorWords: typeof english.roleEditorWords = {
  copyOf: (name: string) => `${name} (Kopie)`,
  copySays: (name: string) => `Beginnt mit allem, was ${name} hat. Es gibt sie erst, wenn Sie sie anlegen.`,
  readyMade: 'Mit einer fertigen Rolle beginnen oder leer:',
  builtInLocked: 'Integrierte Rollen können nicht geändert werden.',
  blocksSignIn: 'Wer diesen Benutzertyp hat, kann sich nie anmelden, was immer andere Rollen gewähren.',
  loading: 'Rolle wird geladen',
  missing: 'Diese Rolle ist nicht hier',
  missingMaybeLater:
    'Vielleicht wurde sie auf einem anderen Gerät angelegt; dann erscheint sie, wenn dieses synchronisiert ist.',
  missingId: 'Es gibt keine Rolle mit der ID {id}.',

  heldForNow: (permissions: string | null) =>
    permissions === null
      ? 'Sie haben diese Berechtigung nur befristet oder nur von einigen Orten, also können Sie sie nicht gewähren.'
      : `Sie haben ${permissions} nur befristet oder nur von einigen Orten, also können Sie das nicht gewähren.`,
  notHeld: (permissions: string | null) =>
    permissions === null
      ? 'Sie haben diese Berechtigung nicht, also können Sie sie nicht gewähren.'
      : `Sie haben ${permissions} nicht, also können Sie das nicht gewähren.`,

  sections: 'Abschnitte der Rolle',
  loadingSection: 'Abschnitt wird geladen',
  tabs: {
    permissions: 'Berechtigungen',
    modules: 'Module',
    special: 'Besondere Berechtigungen',
    restrictions: 'Einschränkungen',
    extends: 'Erweitert',
    members: 'Mitglieder',
  },

  permissions: {
    search: 'Berechtigungen suchen',
    searchHint: 'Suchen nach Wörtern oder Schlüssel',
    found: (count: number) => plural(count, { other: '# gefunden' }),
    grantedOnly: 'Nur gewährte',
    foldAll: 'Alle zuklappen',
    unfoldAll: 'Alle aufklappen',
    noneMatches: (search: string) => `Keine Berechtigung passt zu „${search}“`,
    noneGranted: 'Keine Berechtigung ist gewährt',
    grantedOnlySearched: 'Nur gewährte werden durchsucht: Schalten Sie „Nur gewährte“ aus, um alle zu durchsuchen.',
    ofGroup: (own: number, all: number) => `${own} von ${all}`,
    ofGroupInherited: (own: number, all: number, inherited: number) => `${own} von ${all}, ${inherited} geerbt`,
    ofGroupImplied: (own: number, all: number, implied: number) => `${own} von ${all}, ${implied} in admin enthalten`,
    all: 'Alle',
    allOf: (group: string) => `Alle: ${group}`,
    impliedByAdmin: 'in admin enthalten',
    from: (way: string) => `durch ${way}`,
    fromSays: 'Auf andere Weise gewährt, nicht durch dieses Häkchen',
    nothingWithout: (permissions: string) => `bewirkt nichts ohne ${permissions}`,
    nothingBecause: (why: string) => `bewirkt nichts: ${why}`,
    inert: 'Bewirkt nichts ohne {permissions}, sofern keine andere Rolle des Benutzers das gewährt.',
    addToo: (permissions: string) => `Auch ${permissions} hinzufügen`,
    risks: {
      critical: { name: 'Alles', says: 'Gibt jedes Recht, das es gibt' },
      escalation: { name: 'Rechteausweitung', says: 'Damit lassen sich mehr Rechte erlangen oder vergeben' },
      high: { name: 'Hohes Risiko', says: 'Missbrauch richtet bleibenden Schaden an' },
      finance: { name: 'Finanzen', says: 'Zeigt oder ändert Finanzdaten' },
      privacy: {
        name: 'Datenschutz',
        says: 'Zeigt personenbezogene Daten: Aufzeichnungen, Anrufdaten, wer was getan hat',
      },
      live: { name: 'Laufende Anrufe', says: 'Wirkt auf Anrufe und Agenten während der Arbeit' },
      scope: { name: 'Sichtbarkeit der Teams', says: 'Erweitert, welche Teams sichtbar sind' },
      negative: { name: 'Entzieht', says: 'Entzieht ein Recht, was immer andere Rollen gewähren' },
    },
  },

  modules: {
    search: 'Module suchen',
    searchHint: 'Suchen nach Wörtern oder Berechtigung',
    setOnly: 'Nur gesetzte',
    allAtDefault: 'Jedes Modul steht auf „Standard“',
    noneMatches: (search: string) => `Kein Modul passt zu „${search}“`,
    changed: (module: string) => `${module} ist geändert und nicht gespeichert`,
    levelOf: (module: string) => `Stufe von ${module}`,
    levelSays: (says: string) => `${says}.`,
    about: (says: string, module: string) => `${says}: was die Stufen von ${module} gewähren`,
    andOfRead: 'Und alles von „Nur lesen“.',
    noGrants:
      'Keine der hier aufgeführten Berechtigungen gehört zu diesem Modul; seine Stufe zählt in der Telefonanlage.',
  },

  restrictions: {
    maskPhoneSays:
      'Rufnummern sind für alle verborgen, die diese Rolle haben: auf Bildschirmen, in Exporten, im Druck und auf ihren Geräten.',
    maskPhone: 'Rufnummern maskieren',
    secondFactorSays:
      'Wer diese Rolle hat, meldet sich mit einem zweiten Faktor an: einem Code aus einer Authenticator-App oder einem Passkey. Wer noch keinen hat, richtet ihn bei der nächsten Anmeldung ein. Angemeldete Geräte bleiben angemeldet.',
    secondFactor: 'Zweiten Faktor verlangen',
    secondFactorForAdmins: 'Nur Administratoren dürfen das ändern.',
    adminNotMasked: 'Diese Rolle hat admin, und für Administratoren wird nie maskiert.',
    acceptedSays:
      'Die Rolle gewährt nur, solange die Anfrage von hier kommt. Ist nichts angegeben, gewährt sie von überall.',
    everyCountry: 'Jedes Land',
    adminRestricted:
      'Diese Rolle hat admin. Mit Einschränkungen macht sie niemanden zum Administrator, der sich immer anmelden kann: Behalten Sie einen weiteren ohne.',
    fromAnywhere: 'Von überall',
    addAddress: 'Adresse oder Bereich hinzufügen',
    addressExamples: '192.0.2.7  10.0.0.0/8  2001:db8::/32',
    addressHint:
      'IPv4, IPv6 oder ein Bereich: mit Schrägstrich, mit seinen zwei Enden oder mit Sternen. Mehrere lassen sich auf einmal einfügen.',
    add: 'Hinzufügen',
    tooMany: (most: number, room: number) =>
      `Eine Rolle hat höchstens ${most} zugelassene IPs; Platz ist noch für ${room}.`,
    added: (addresses: string) => `${addresses} hinzugefügt.`,
    already: 'Schon vorhanden.',
  },

  extending: {
    label: 'Rollen, die sie erweitert',
    none: 'Keine andere Rolle',
    hint: 'Eine Rolle hat alles, was die Rollen haben, die sie erweitert: deren Berechtigungen, Modulstufen, die Maskierung von Rufnummern und was sie entziehen.',
    thisRole: 'diese Rolle',
    circle: (way: string) => `Erweitert diese Rolle schon (${way}): Die beiden würden einander im Kreis erweitern.`,
    through: (way: string) => `über ${way}`,
    builtIn: { role: 'Integriert', scope: 'Integrierter Benutzertyp' },
  },

  members: {
    needsToGive: (permission: string) => `Um Personen Rollen zu geben, ist die Berechtigung ${permission} nötig.`,
    hidden: 'Benutzer sind für Sie nicht sichtbar',
    hiddenSays: 'Wer diese Rolle hat, sehen die, die {permission} haben.',
    nobody: 'Niemand hat diese Rolle',
    nobodySays:
      'Wählen Sie hier Personen aus, oder weisen Sie die Rolle auf der Seite eines Benutzers zu, oder vielen Benutzern auf einmal in der Liste.',
    extendedBy: 'Erweitert von',
    scope: 'Benutzertyp',
    ended: (time: string) => `abgelaufen am ${time}`,
    until: (time: string) => `bis ${time}`,
    disabled: 'deaktiviert',
  },
};
