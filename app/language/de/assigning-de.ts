import type * as english from '../en/assigning-en.ts';

export const assigningWords: typeof english.assigningWords = {
  expired: (since: string) => `Abgelaufen: gewährt nichts mehr seit ${since}.`,
  temporary: (end: string) => `Befristet: bis ${end}.`,
  until: (end: string) => `Bis ${end}.`,
  short: {
    expired: 'abgelaufen',
    until: (end: string) => `bis ${end}`,
  },

  end: {
    label: 'Bis',
    optionalLabel: 'Bis (optional)',
    hint: 'In der Zeitzone dieses Geräts. Danach wird nichts mehr gewährt, auch ohne Netz.',
    optional:
      'Bleibt das Feld leer, gilt es unbefristet. Danach wird nichts mehr gewährt, auch ohne Netz. Wer es für länger hat, behält es.',
    over: 'Das ist schon vorbei: Es würde nichts gewährt.',
    incomplete: (name: string) =>
      `Das Ende von ${name} ist unvollständig: Geben Sie Datum und Uhrzeit an, oder wählen Sie „Unbefristet“.`,
    half: 'Datum und Uhrzeit sind unvollständig.',
    done: 'Fertig',
    forEver: 'Unbefristet',
  },

  people: {
    title: (name: string) => `Personen: ${name}`,
    save: 'Speichern',
    nothingChosen: 'Wählen Sie, wer hinzukommt oder entfernt wird.',
    disabled: 'Deaktiviert',
  },
};
