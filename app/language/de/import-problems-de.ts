import type { FileProblem } from '../../../shared/import/row-problems.ts';
import type { FixKind } from '../../../shared/import/row-fixes.ts';
import type * as english from '../en/import-problems-en.ts';
import { inARow, listed } from '../listing.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';
import { charactersWords } from './characters-de.ts';

export const importProblemsWords: typeof english.importProblemsWords = {
  file(problem: FileProblem, field: (column: string) => string, many: (collection: string) => string): string {
    switch (problem.code) {
      case 'file-empty':
        return 'Die Datei ist leer.';
      case 'file-too-large':
        return `Die Datei ist zu groß: höchstens ${numberText(Math.floor(problem.maxBytes / 1024 / 1024))} MB. Teilen Sie sie auf, und importieren Sie die Teile.`;
      case 'too-many-rows':
        return `Die Datei hat ${numberText(problem.rows)} Zeilen, möglich sind höchstens ${numberText(problem.maxRows)}. Teilen Sie sie auf, und importieren Sie die Teile.`;
      case 'quotes':
        return `In Zeile ${numberText(problem.row)} steht ein Anführungszeichen, das nie geschlossen wird, oder Text nach einem geschlossenen. Wählen Sie unten, was die Zellen trennt, oder korrigieren Sie es, und wählen Sie die Datei erneut.`;
      case 'no-name-column':
        return problem.found.length === 0
          ? `Es gibt keine Spalte „${problem.column}“. Wählen Sie unten, welche Zeile die Spalten benennt und welche davon „${field(problem.column)}“ ist.`
          : `Es gibt keine Spalte „${problem.column}“. Die Spalten sind: ${inARow(problem.found.slice(0, 8))}. Wählen Sie unten, welche Zeile die Spalten benennt und welche davon „${field(problem.column)}“ ist.`;
      case 'column-twice':
        return `Die Spalte „${problem.column}“ kommt zweimal vor. Wählen Sie unten, welche ausgelassen wird.`;
      case 'no-table':
        return `Eine Tabelle kann über diese Einträge nicht alles sagen (${many(problem.collection)}). Wählen Sie eine JSON-Datei, die aus deren Liste exportiert wurde.`;
      case 'not-json':
        return 'Die Datei beginnt wie JSON, ist aber keines: Vielleicht fehlt ein Teil. Exportieren Sie sie erneut.';
      case 'not-ours':
        return 'Die Datei ist JSON, wurde aber nicht aus Rolecall exportiert.';
      case 'newer':
        return `Die Datei wurde von einer neueren Version geschrieben (Format ${numberText(problem.version)}). Aktualisieren Sie diese App, und wählen Sie die Datei erneut.`;
    }
  },

  cells: (cells: number, columns: number) => {
    const found = plural(cells, { one: '# Wert', other: '# Werte' });
    const wanted = plural(columns, { one: '# Spalte', other: '# Spalten' });
    return `Diese Zeile hat ${found} für ${wanted}. Ein Wert, der das Trennzeichen enthält, muss in Anführungszeichen stehen.`;
  },
  noName: (field: string) => `Hier fehlt: ${field}.`,
  noRecord: 'Aus diesem Teil der Datei lässt sich kein Eintrag machen.',
  value: (field: string, value: string, why: string) => `${field} „${value}“: ${why}`,
  flagEmpty: (header: string, field: string) => `„${header}“ ist leer, und die Zeile ist neu: ${field}, ja oder nein?`,
  flagUnclear: (header: string, value: string, field: string) =>
    `In „${header}“ steht „${value}“: Heißt das für „${field}“ ja oder nein?`,
  roundedNumber: (value: string) =>
    `„${value}“ ist, was eine Tabellenkalkulation aus einer langen Zahl gemacht hat; die Zahl selbst ist verloren. Schreiben Sie sie neu, oder formatieren Sie die Spalte als Text und exportieren Sie die Datei erneut.`,
  formulaError: (value: string) =>
    `„${value}“ schreibt eine Tabellenkalkulation, wo sie etwas nicht berechnen konnte. Schreiben Sie, was hier hingehört.`,
  unreadable: (value: string) =>
    `„${value}“ enthält einen Buchstaben, der nicht gelesen werden konnte. Wählen Sie oben eine andere Kodierung, oder schreiben Sie es neu.`,
  duplicate: (field: string, row: number) =>
    `Dasselbe steht unter „${field}“ schon in Zeile ${numberText(row)}. Groß- und Kleinschreibung spielt keine Rolle.`,
  unknownScope: (name: string) => `Es gibt keinen Benutzertyp „${name}“.`,
  unknownChoice: (field: string, name: string) => `„${name}“ steht für „${field}“ nicht zur Wahl.`,
  didYouMean: (problem: string, nearest: string) => `${problem} Meinten Sie „${nearest}“?`,
  separateSeveral: (problem: string) => `${problem} Trennen Sie mehrere durch ein Semikolon (;).`,
  choiceTwice: (field: string, name: string) => `${field}: „${name}“ ist zweimal angegeben.`,
  end: (name: string, end: string) =>
    `„${end}“ ist kein Zeitpunkt mit Zeitzone. Schreiben Sie ihn so: ${name} until 2026-12-01T08:00:00Z`,
  hiddenField: (field: string) =>
    `„${field}“ ist für Sie nicht sichtbar und kann deshalb nicht geschrieben werden. Lassen Sie die Spalte aus, um ohne sie zu importieren.`,
  recordsHidden: (many: string) =>
    `Diese Einträge sind für Sie nicht sichtbar (${many}), also kann keiner importiert werden.`,

  fix(what: FixKind, field: (column: string) => string): string {
    switch (what.kind) {
      case 'use-name':
        return `„${what.name}“ verwenden`;
      case 'leave-out':
        return `„${what.name}“ auslassen`;
      case 'flag':
        return what.set ? `${field(what.column)}: ja` : `${field(what.column)}: nein`;
      case 'fill':
        return plural(what.cells, { one: 'Die letzte Zelle ist leer', other: 'Die letzten # Zellen sind leer' });
      case 'visible':
        return charactersWords.removeInvisible;
    }
  },

  deletedNamesake: (one: string) =>
    `So heißt ein gelöschter Eintrag (${one}). Hier entsteht ein neuer; um den alten zurückzubekommen, stellen Sie ihn stattdessen unter „Gelöscht“ wieder her.`,
  unknownKeys: (field: string, keys: readonly string[]) =>
    `${field}: Diese Version kennt ${listed(keys, 12)} nicht. Es bleibt in der Datei und wird niemandem gegeben.`,
  unknownFields: (fields: readonly string[]) =>
    `Ausgelassen, weil diese Version oder Ihre Rechte es nicht zulassen: ${listed(fields, 12)}.`,
};
