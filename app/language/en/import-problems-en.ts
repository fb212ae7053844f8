import type { FileProblem } from '../../../shared/import/row-problems.ts';
import type { FixKind } from '../../../shared/import/row-fixes.ts';
import { inARow, listed } from '../listing.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';
import { charactersWords } from './characters-en.ts';

/** What is wrong with a file or one of its rows, and what would mend it. `field`: as screens call it. */
export const importProblemsWords = {
  file(problem: FileProblem, field: (column: string) => string, many: (collection: string) => string): string {
    switch (problem.code) {
      case 'file-empty':
        return 'The file is empty.';
      case 'file-too-large':
        return `The file is too large: at most ${numberText(Math.floor(problem.maxBytes / 1024 / 1024))} MB. Split it and import the parts.`;
      case 'too-many-rows':
        return `The file has ${numberText(problem.rows)} rows: at most ${numberText(problem.maxRows)}. Split it and import the parts.`;
      case 'quotes':
        return `Row ${numberText(problem.row)} has a quotation mark that is never closed, or text after a closed one. Choose below what separates the cells, or correct it and choose the file again.`;
      case 'no-name-column':
        return problem.found.length === 0
          ? `There is no column called “${problem.column}”. Choose below which row names the columns, and which of them is the ${field(problem.column)}.`
          : `There is no column called “${problem.column}”. The columns are: ${inARow(problem.found.slice(0, 8))}. Choose below which row names the columns, and which of them is the ${field(problem.column)}.`;
      case 'column-twice':
        return `The column “${problem.column}” appears twice. Choose below to leave one of them out.`;
      case 'no-table':
        return `A table cannot say everything about ${many(problem.collection)}. Choose a JSON file that was exported from a list of them.`;
      case 'not-json':
        return 'The file begins like JSON, and is not: part of it may be missing. Export it again.';
      case 'not-ours':
        return 'The file is JSON, and not one that was exported from Rolecall.';
      case 'newer':
        return `The file was written by a newer version (format ${numberText(problem.version)}). Update this app and choose it again.`;
    }
  },

  cells: (cells: number, columns: number) => {
    const found = plural(cells, { one: '# value', other: '# values' });
    const wanted = plural(columns, { one: '# column', other: '# columns' });
    return `This row has ${found} for ${wanted}. A value that holds the delimiter must be in quotation marks.`;
  },
  noName: (field: string) => `There is no ${field}.`,
  noRecord: 'No record can be made of this part of the file.',
  value: (field: string, value: string, why: string) => `${field} “${value}”: ${why}`,
  flagEmpty: (header: string, field: string) => `“${header}” is empty, and the row is new: ${field}, yes or no?`,
  flagUnclear: (header: string, value: string, field: string) =>
    `“${header}” says “${value}”: does that mean yes or no for ${field}?`,
  roundedNumber: (value: string) =>
    `“${value}” is what a spreadsheet made of a long number; the number itself is lost. Write it again, or format the column as text and export the file again.`,
  formulaError: (value: string) =>
    `“${value}” is what a spreadsheet writes where it could not work something out. Write what belongs here.`,
  unreadable: (value: string) =>
    `“${value}” holds a letter that could not be read. Choose another encoding above, or write it again.`,
  duplicate: (field: string, row: number) =>
    `This ${field} is already in row ${numberText(row)}. Capitals make no difference.`,
  unknownScope: (name: string) => `There is no scope “${name}”.`,
  unknownChoice: (field: string, name: string) => `“${name}” is none of the choices for ${field}.`,
  didYouMean: (problem: string, nearest: string) => `${problem} Did you mean “${nearest}”?`,
  separateSeveral: (problem: string) => `${problem} Separate several with a semicolon (;).`,
  choiceTwice: (field: string, name: string) => `${field}: “${name}” is listed twice.`,
  end: (name: string, end: string) =>
    `“${end}” is not a date and time with a time zone. Write it like: ${name} until 2026-12-01T08:00:00Z`,
  hiddenField: (field: string) =>
    `${field} is hidden from you, so it cannot be written. Leave the column out to import without it.`,
  recordsHidden: (many: string) => `You may not see ${many}, so none can be imported.`,

  /** What a tap on it does. */
  fix(what: FixKind, field: (column: string) => string): string {
    switch (what.kind) {
      case 'use-name':
        return `Use “${what.name}”`;
      case 'leave-out':
        return `Leave out “${what.name}”`;
      case 'flag':
        return what.set ? `${field(what.column)}: yes` : `${field(what.column)}: no`;
      case 'fill':
        return plural(what.cells, { one: 'The last cell is empty', other: 'The last # cells are empty' });
      case 'visible':
        return charactersWords.removeInvisible;
    }
  },

  deletedNamesake: (one: string) =>
    `A deleted ${one} has this name. This makes a new one; to have the old one back, restore it from Deleted instead.`,
  unknownKeys: (field: string, keys: readonly string[]) =>
    `${field}: this version does not know ${listed(keys, 12)}. They stay in the file and are not given to anybody.`,
  unknownFields: (fields: readonly string[]) =>
    `Left out, because this version or your rights do not allow for it: ${listed(fields, 12)}.`,
};
