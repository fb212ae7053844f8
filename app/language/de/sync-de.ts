import type * as english from '../en/sync-en.ts';
import { plural } from '../plural.ts';

export const syncWords: typeof english.syncWords = {
  title: 'Synchronisierung',
  export: 'Wartendes exportieren',
  tryNow: 'Jetzt versuchen',
  refused: (saves: number) =>
    plural(saves, {
      one: '# Speicherung wurde abgelehnt und ist zu klären.',
      other: '# Speicherungen wurden abgelehnt und sind zu klären.',
    }),
  look: 'Ansehen',
  connection: {
    title: 'Verbindung',
    state: 'Zustand',
    lastContact: 'Letzter Kontakt',
    now: 'Jetzt verbunden',
    never: 'Nicht, seit die App geöffnet wurde',
  },
  waiting: {
    title: 'Wartet',
    says: 'Auf diesem Gerät gespeichert, noch nicht auf dem Server; wird in dieser Reihenfolge gesendet.',
    none: 'Nichts wartet.',
    states: {
      held: 'Nur in diesem Tab',
      'saved-here': 'Auf diesem Gerät gespeichert',
      sent: 'Unterwegs',
    },
  },
  collisions: {
    title: 'Kollisionen',
    says: 'Werte, die Sie und jemand anderes geändert haben, ohne voneinander zu sehen. Was den Server zuletzt erreicht hat, gilt; was abgelehnt wurde, steht unter {attention}.',
    attention: 'Zu klären',
    none: 'Keine.',
    record: '{name}, {what}',
    member: (field: string, member: string) => `${field}: ${member}`,
    yours: 'Ihr Wert',
    yoursHere: 'Ihr Wert, hier',
    yoursElsewhere: 'Ihr Wert, auf einem anderen Gerät',
    somebody: 'Jemand anderes',
    open: 'Öffnen',
    dismiss: 'Ausblenden',
    mineLater: 'Sie haben es danach auf einem anderen Gerät geändert; das gilt.',
    theirsLater: (username: string) => `${username} hat es danach geändert; das gilt.`,
    mineEarlier: (when: string) =>
      `Sie haben es davor auf einem anderen Gerät geändert, ${when}; Ihre Änderung hier gilt.`,
    theirsEarlier: (username: string, when: string) => `${username} hat es davor geändert, ${when}; Ihr Wert gilt.`,
  },
};
