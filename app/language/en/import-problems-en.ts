import type { FileProblem, Named, RowNote } from '../../../shared/import/row-problems.ts';
import type { FixKind } from '../../../shared/import/row-fixes.ts';
import { inARow } from '../listing.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';
import { charactersWords } from './characters-en.ts';

type About = Readonly<Record<Named, (name: string) => string>>;

const unknown: About = {
  role: (name) => `There is no role “${name}”.`,
  desk: (name) => `There is no desk “${name}”.`,
  scope: (name) => `There is no scope “${name}”.`,
};

const deleted: About = {
  role: (name) => `The role “${name}” is deleted. Restore it first, or leave it out.`,
  desk: (name) => `The desk “${name}” is deleted. Restore it first, or leave it out.`,
  scope: (name) => `The scope “${name}” is deleted. Restore it first, or leave it out.`,
};

const listedTwice: About = {
  role: (name) => `The role “${name}” is listed twice.`,
  desk: (name) => `The desk “${name}” is listed twice.`,
  scope: (name) => `The scope “${name}” is listed twice.`,
};

/** What is wrong with a file of users or one of its rows, and what would mend it. */
export const importProblemsWords = {
  file(problem: FileProblem): string {
    switch (problem.code) {
      case 'file-empty':
        return 'The file is empty.';
      case 'file-too-large':
        return `The file is too large: at most ${numberText(Math.floor(problem.maxBytes / 1024 / 1024))} MB. Split it and import the parts.`;
      case 'too-many-rows':
        return `The file has ${numberText(problem.rows)} rows: at most ${numberText(problem.maxRows)}. Split it and import the parts.`;
      case 'quotes':
        return `Row ${numberText(problem.row)} has a quotation mark that is never closed, or text after a closed one. Choose below what separates the cells, or correct it and choose the file again.`;
      case 'no-username-column':
        return problem.found.length === 0
          ? 'There is no column called “username”. Choose below which row names the columns, and which of them is the username.'
          : `There is no column called “username”. The columns are: ${inARow(problem.found.slice(0, 8))}. Choose below which row names the columns, and which of them is the username.`;
      case 'column-twice':
        return `The column “${problem.column}” appears twice. Choose below to leave one of them out.`;
    }
  },

  cells: (cells: number, columns: number) => {
    const found = plural(cells, { one: '# value', other: '# values' });
    const wanted = plural(columns, { one: '# column', other: '# columns' });
    return `This row has ${found} for ${wanted}. A value that holds the delimiter must be in quotation marks.`;
  },
  noUsername: 'There is no username.',
  email: (value: string, why: string) => `Email “${value}”: ${why}`,
  username: (value: string, why: string) => `Username “${value}”: ${why}`,
  enabledEmpty: (header: string) => `“${header}” is empty, and the user is new: may the account be used?`,
  enabledUnclear: (header: string, value: string) =>
    `“${header}” says “${value}”: does that mean that the account may be used?`,
  roundedNumber: (value: string) =>
    `“${value}” is what a spreadsheet made of a long number; the number itself is lost. Write it again, or format the column as text and export the file again.`,
  formulaError: (value: string) =>
    `“${value}” is what a spreadsheet writes where it could not work something out. Write what belongs here.`,
  unreadable: (value: string) =>
    `“${value}” holds a letter that could not be read. Choose another encoding above, or write it again.`,
  duplicate: (row: number) => `This username is already in row ${numberText(row)}. Capitals make no difference.`,
  unknown,
  didYouMean: (problem: string, nearest: string) => `${problem} Did you mean “${nearest}”?`,
  separateSeveral: (problem: string) => `${problem} Separate several with a semicolon (;).`,
  deleted,
  listedTwice,
  end: (name: string, end: string) =>
    `“${end}” is not a date and time with a time zone. Write it like: ${name} until 2026-12-01T08:00:00Z`,
  hidden: {
    role: 'Roles are hidden from you (show_role is missing), so they cannot be assigned. Remove the column to import without them.',
    desk: 'Desks are hidden from you (show_desk is missing), so they cannot be assigned. Remove the column to import without them.',
  },

  /** What a tap on it does. */
  fix(what: FixKind): string {
    switch (what.kind) {
      case 'use-name':
        return `Use “${what.name}”`;
      case 'leave-out':
        return `Leave out “${what.name}”`;
      case 'enabled':
        return 'It means enabled';
      case 'disabled':
        return 'It means disabled';
      case 'fill':
        return plural(what.cells, { one: 'The last cell is empty', other: 'The last # cells are empty' });
      case 'visible':
        return charactersWords.removeInvisible;
    }
  },

  deletedNamesake:
    'A deleted user has this name. This makes a new one; to have the old one back, restore it from Deleted instead.',
  alreadyOver: {
    role: (name: string, end: string) => `The role “${name}” ends ${end}, which is over: it grants nothing.`,
    desk: (name: string, end: string) => `The desk “${name}” ends ${end}, which is over: it grants nothing.`,
  } satisfies Readonly<Record<Extract<RowNote, { code: 'already-over' }>['kind'], unknown>>,
};
