import type * as english from '../en/sync-state-en.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';

const changes = (count: number): string => plural(count, { one: '# Änderung', other: '# Änderungen' });

const waiting = (count: number): string => plural(count, { one: '# Änderung wartet', other: '# Änderungen warten' });

export const syncStateWords: typeof english.syncStateWords = {
  title: 'Synchronisierung',
  state: (short: string, marks: readonly string[]) => `Synchronisierung: ${[short, ...marks].join(', ')}`,
  announced: (short: string, marks: readonly string[]) => [short, ...marks].join('. '),
  notStored: {
    short: 'Auf diesem Gerät nicht gespeichert',
    long: 'Dieses Gerät kann nicht in seinen Speicher schreiben.',
    inMemory:
      'Ihre neuesten Änderungen sind nur in diesem Tab: Lassen Sie ihn offen, bis sie auf dem Server sind. Sie werden gesendet, sobald eine Verbindung besteht.',
    waiting:
      'Was wartet, wurde vorher gespeichert; was Sie jetzt ändern, ist nur in diesem Tab, bis es auf dem Server ist.',
    nothing:
      'Was Sie gespeichert haben, ist auf dem Server; was Sie jetzt ändern, ist nur in diesem Tab, bis es auch dort ist.',
  },
  stopped: {
    short: 'Keine Synchronisierung',
    waiting: (count: number) => `Keine Synchronisierung · ${numberText(count)} warten`,
    long: 'Der Server will, dass Sie zuerst etwas tun: Laden Sie die App neu, oder melden Sie sich wieder an.',
  },
  heldUp: {
    'store-failed': {
      short: 'Server kann nicht speichern',
      why: 'Der Server kann zurzeit nicht auf seine Festplatte schreiben.',
      next: 'Was Sie speichern, bleibt auf diesem Gerät und wird gesendet, sobald es geht; sagen Sie es denen, die den Server betreiben.',
    },
    'server-read-only': {
      short: 'Server nur lesbar',
      why: 'Die Daten des Servers sind beschädigt: Sie können gelesen werden, aber Änderungen nimmt er nicht an.',
      next: 'Was Sie speichern, bleibt auf diesem Gerät und wird gesendet, wenn der Server repariert ist; sagen Sie es denen, die ihn betreiben.',
    },
    'over-quota': {
      short: 'Zu viele Änderungen',
      why: 'Sie haben mehr geändert, als der Server für eine Person in einer Stunde oder an einem Tag aufzeichnet.',
      next: 'Was Sie speichern, bleibt auf diesem Gerät und wird gesendet, wenn wieder Platz ist.',
    },
  },
  notTaken: (count: number) => `Noch nicht angenommen · ${numberText(count)} warten`,
  sending: {
    short: waiting,
    long: (count: number) => `${changes(count)} auf diesem Gerät gespeichert und unterwegs zum Server.`,
  },
  behind: { short: 'Wird aktualisiert', long: 'Verbunden; was andere inzwischen geändert haben, wird geholt.' },
  refused: {
    short: 'Nicht alles gespeichert',
    long: (saves: number) =>
      plural(saves, {
        one: 'Der Server hat # Speicherung abgelehnt; was Sie eingegeben haben, steht unter „Zu klären“. Alles andere ist auf dem Server.',
        other:
          'Der Server hat # Speicherungen abgelehnt; was Sie eingegeben haben, steht unter „Zu klären“. Alles andere ist auf dem Server.',
      }),
  },
  saved: {
    short: 'Auf dem Server gespeichert',
    long: 'Alles, was Sie gespeichert haben, ist auf dem Server, und dieses Gerät hat alles, was andere gespeichert haben.',
  },
  connecting: {
    short: 'Verbindet',
    waiting: (count: number) => `Verbindet · ${waiting(count)}`,
    long: 'Der Server wird gesucht. Sie können weiterarbeiten.',
  },
  offline: {
    short: 'Offline',
    waiting: (count: number) => `Offline · ${waiting(count)}`,
    long: 'Keine Verbindung zum Server. Sie können weiterarbeiten; was Sie speichern, bleibt auf diesem Gerät und wird später gesendet.',
  },
  savedHere: (count: number) =>
    count === 0 ? 'Nichts wartet darauf, gesendet zu werden.' : `${changes(count)} auf diesem Gerät gespeichert.`,
  sentLater: (count: number) =>
    plural(count, {
      one: 'Sie geht an den Server, sobald eine Verbindung besteht; Sie können weiterarbeiten, neu laden und die App schließen.',
      other:
        'Sie gehen an den Server, sobald eine Verbindung besteht; Sie können weiterarbeiten, neu laden und die App schließen.',
    }),
  marks: {
    refused: (saves: number) => plural(saves, { one: '# Speicherung abgelehnt', other: '# Speicherungen abgelehnt' }),
    collided: (values: number) =>
      plural(values, {
        one: '# Wert auch von jemand anderem geändert',
        other: '# Werte auch von jemand anderem geändert',
      }),
  },
  attention: (saves: number) =>
    plural(saves, {
      one: '{link}, weil der Server sie abgelehnt hat.',
      other: '{link}, weil der Server sie abgelehnt hat.',
    }),
  attentionLink: (saves: number) =>
    plural(saves, { one: '# Speicherung ist zu klären', other: '# Speicherungen sind zu klären' }),
  collided: '{link} zugleich von Ihnen und von jemand anderem geändert.',
  collidedLink: (values: number) => plural(values, { one: '# Wert', other: '# Werte' }),
  lastContact: (when: string) => `Letzter Kontakt ${when}.`,
  tryNow: 'Jetzt versuchen',
  whatWaits: 'Was wartet',
  news: {
    refused: (label: string) => `Abgelehnt: ${label}.`,
    refusedMany: (saves: number) =>
      plural(saves, { one: '# Speicherung wurde abgelehnt.', other: '# Speicherungen wurden abgelehnt.' }),
    seeWhy: 'Ansehen, warum',
    byMe: (record: string) => `Sie haben auf zwei Geräten zugleich geändert: ${record}.`,
    by: (username: string, record: string) => `Sie und ${username} haben zugleich geändert: ${record}.`,
    bySomebody: (record: string) => `Sie und jemand anderes haben zugleich geändert: ${record}.`,
    many: (values: number) =>
      plural(values, {
        one: '# Wert wurde zugleich von Ihnen und von anderen geändert.',
        other: '# Werte wurden zugleich von Ihnen und von anderen geändert.',
      }),
    seeBoth: 'Beide ansehen',
  },
};
