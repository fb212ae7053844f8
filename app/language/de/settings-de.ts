import type * as english from '../en/settings-en.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';
import { product } from '../product.ts';

export const settingsWords: typeof english.settingsWords = {
  title: 'Einstellungen',
  version: (version: string) => `${product} ${version}`,
  appearance: {
    title: 'Darstellung',
    says: 'Auf diesem Gerät.',
    theme: 'Design',
    system: 'Wie im System',
    light: 'Hell',
    dark: 'Dunkel',
  },
  device: {
    title: 'Dieses Gerät',
    says: `${product} bewahrt auf diesem Gerät auf, was Sie sehen dürfen, damit es ohne Netz funktioniert.`,
    holds: 'Enthält',
    holdsNothing: 'Nichts, was Sie lesen dürfen',
    space: 'Speicherplatz',
    usedUnknown: 'Der Browser sagt es nicht',
    usedOf: (used: string, allowed: string) => `${used} von ${allowed}, die der Browser erlaubt`,
    kept: 'Aufbewahrung',
    keptWhileSpace:
      'Der Browser darf die Daten entfernen, wenn der Platz knapp wird. Die App zu installieren oder den Browser darum zu bitten, ändert das meist.',
    keptForSure: 'Der Browser hat zugesagt, die Daten nicht zu entfernen.',
    askToKeep: 'Den Browser bitten, die Daten zu behalten',
    app: 'App',
    installed: 'Auf diesem Gerät installiert.',
    notInstalled: 'Nicht installiert.',
    installByMenu:
      'Zum Installieren verwenden Sie das Menü des Browsers: „Installieren“ oder „Zum Startbildschirm hinzufügen“.',
    install: 'Installieren',
  },
  profile: {
    title: 'Ihr Profil',
    says: 'Wie Sie hier heißen und erreichbar sind. Benutzername, Rollen und Teams legen die fest, die Benutzer verwalten.',
    username: 'Benutzername',
    email: 'E-Mail',
    change: 'Speichern',
    unchanged: 'Nichts ist geändert.',
    changed: 'Ihr Profil ist auf dem Server gespeichert.',
    needs: (permission: string) => `Um Ihr eigenes Profil zu ändern, ist die Berechtigung ${permission} nötig.`,
    offline:
      'Sie dürfen Benutzer nicht lesen, deshalb geht dies direkt an den Server: Dafür ist eine Verbindung nötig.',
  },
  password: {
    title: 'Ihr Passwort',
    says: 'Eine Änderung meldet Sie überall sonst ab. Braucht das Netz.',
    current: 'Aktuelles Passwort',
    noCurrent: 'Geben Sie Ihr aktuelles Passwort ein.',
    next: 'Neues Passwort',
    nextAgain: 'Neues Passwort wiederholen',
    change: 'Passwort ändern',
    changed: 'Ihr Passwort ist geändert. Überall sonst sind Sie abgemeldet.',
    needs: (permission: string) => `Um Ihr eigenes Passwort zu ändern, ist die Berechtigung ${permission} nötig.`,
    offline: 'Zum Ändern des Passworts ist eine Verbindung zum Server nötig.',
  },
  keyboard: {
    title: 'Tastatur',
    keys: { control: 'Strg', home: 'Pos1', end: 'Ende', escape: 'Esc' },
    palette: 'Alles suchen oder dorthin springen',
    table: 'Vom Namen einer Zeile aus durch die Tabelle gehen',
    escape: 'Suche leeren, Offenes schließen',
  },
  signOut: {
    title: 'Abmelden',
    says: 'Entfernt alles von dieser Organisation von diesem Gerät: Einträge, Entwürfe und was noch zu senden ist.',
    signedIn: 'Angemeldet als {user}.',
    signedInTo: 'Angemeldet als {user} in {organisation}.',
    button: 'Abmelden',
  },
  server: {
    title: 'Server',
    says: 'Wie es dem Server gerade geht, für die, die sich um ihn kümmern.',
    loading: 'Server wird gefragt',
    offline: 'Wie es dem Server geht, ist nur mit einer Verbindung zu sehen.',
    failed: 'Der Server hat nicht gesagt, wie es ihm geht.',
    askAgain: 'Erneut fragen',
    connections: 'Verbindungen',
    connected: (connections: number, people: number) =>
      `${plural(connections, { one: '# Verbindung', other: '# Verbindungen' })} von ${plural(people, { one: '# Person', other: '# Personen' })}.`,
    rooms: 'Datenbereiche',
    allServed: (rooms: number) => `Alle ${numberText(rooms)} sind verfügbar.`,
    notServed: (closed: number, rooms: number) =>
      `${plural(closed, { one: '# Datenbereich ist', other: '# Datenbereiche sind' })} nicht verfügbar, von ${numberText(rooms)}. Das Protokoll des Servers sagt, warum.`,
    stored: 'Daten',
    size: (size: string, writes: number) =>
      `${size} auf der Festplatte; insgesamt ${plural(writes, { one: 'wurde # Wert', other: 'wurden # Werte' })} geschrieben.`,
    changes: 'Änderungen',
    judged: (accepted: number, refused: number, since: string) =>
      `${numberText(accepted)} angenommen und ${numberText(refused)} abgelehnt, seit der Server am ${since} gestartet wurde.`,
    durations: 'Dauer des Speicherns',
    took: (median: string, slowest: string) =>
      `Die Hälfte der letzten Änderungen brauchte höchstens ${median} ms, die langsamste ${slowest} ms.`,
    noneYet: 'Noch nichts wurde gespeichert.',
    backup: 'Letzte Sicherung',
    backedUp: (at: string, size: string) => `${at}, ${size}.`,
    noBackup: 'Noch keine. Wer den Server betreibt, erstellt eine mit npm run backup.',
  },
  activity: {
    title: 'Aktivitätsprotokoll',
    says: 'Der Server zeichnet für die ganze Organisation auf, wer was geändert hat. Einträge, die älter sind als hier angegeben, und die ältesten, wenn sie mehr Platz brauchen, werden endgültig entfernt.',
    loading: 'Server wird gefragt',
    offline:
      'Wie lange das Aktivitätsprotokoll aufbewahrt wird, ist auf dem Server eingestellt: Dafür ist eine Verbindung nötig.',
    failed: 'Der Server hat nicht gesagt, wie lange das Aktivitätsprotokoll aufbewahrt wird.',
    askAgain: 'Erneut fragen',
    now: 'Jetzt',
    nothing: 'Noch nichts aufgezeichnet.',
    kept: (entries: number, size: string, oldest: string) =>
      plural(
        entries,
        {
          one: '# Eintrag, {size}; der älteste ist vom {oldest}.',
          other: '# Einträge, {size}; der älteste ist vom {oldest}.',
        },
        { size, oldest },
      ),
    days: 'Aufbewahrung in Tagen',
    megabytes: 'Höchstens Platz, in MB',
    between: (least: number, most: number) => `Eine ganze Zahl von ${numberText(least)} bis ${numberText(most)}.`,
    outOfRange: (least: number, most: number) =>
      `Geben Sie eine ganze Zahl von ${numberText(least)} bis ${numberText(most)} ein, nur Ziffern.`,
    save: 'Speichern',
    unchanged: 'Nichts ist geändert.',
    notSaved: 'Der Server hat es nicht angenommen.',
    saved: 'Auf dem Server gespeichert. Was darüber hinausgeht, wird im Hintergrund entfernt.',
    lessTitle: 'Weniger vom Aktivitätsprotokoll aufbewahren?',
    lessSays: (days: number, megabytes: number) =>
      plural(
        days,
        {
          one: 'Einträge, die älter als # Tag sind, und die ältesten über {megabytes} MB hinaus werden endgültig vom Server entfernt.',
          other:
            'Einträge, die älter als # Tage sind, und die ältesten über {megabytes} MB hinaus werden endgültig vom Server entfernt.',
        },
        { megabytes: numberText(megabytes) },
      ),
    lessConfirm: 'Weniger aufbewahren',
  },
};
