import type { FileProblem, Named, RowNote, RowProblem } from '../../../../shared/import/problems.ts';
import type { FixKind } from '../../../../shared/import/row-fixes.ts';
import type { RowVerdict } from '../../../../shared/import/row-verdict.ts';
import type { Reason } from '../../../../shared/permissions/reasons.ts';
import { findUnfit } from '../../../../shared/schema/name-characters.ts';
import { mixedScriptsSentence, removeInvisibleLabel, unfitSentence } from '../../../language/characters.ts';
import { limitSentence, problemSentences } from '../../../language/problems.ts';
import { dateTimeText } from '../../../language/times.ts';

export function fileProblemText(problem: FileProblem): string {
  switch (problem.code) {
    case 'file-empty':
      return 'The file is empty.';
    case 'file-too-large':
      return `The file is too large: at most ${Math.floor(problem.maxBytes / 1024 / 1024)} MB. Split it and import the parts.`;
    case 'too-many-rows':
      return `The file has ${problem.rows.toLocaleString()} rows: at most ${problem.maxRows.toLocaleString()}. Split it and import the parts.`;
    case 'quotes':
      return `Row ${problem.row} has a quotation mark that is never closed, or text after a closed one. Choose below what separates the cells, or correct it and choose the file again.`;
    case 'no-username-column':
      return problem.found.length === 0
        ? 'There is no column called “username”. Choose below which row names the columns, and which of them is the username.'
        : `There is no column called “username”. The columns are: ${problem.found.slice(0, 8).join(', ')}. Choose below which row names the columns, and which of them is the username.`;
    case 'column-twice':
      return `The column “${problem.column}” is there twice. Choose below to leave one of them out.`;
  }
}

export function rowProblemText(problem: RowProblem, says: (reason: Reason) => string): string {
  switch (problem.code) {
    case 'cells':
      return `This row has ${problem.cells} values for ${problem.columns} columns. A value that holds the delimiter must be in quotation marks.`;
    case 'no-username':
      return 'There is no username.';
    case 'value':
      return `${problem.column === 'email' ? 'Email' : 'Username'} “${problem.value}”: ${valueProblem(problem)}`;
    case 'enabled':
      return problem.value === ''
        ? `“${problem.header}” is empty, and the user is new: may the account be used?`
        : `“${problem.header}” says “${problem.value}”: does that mean that the account may be used?`;
    case 'mangled':
      return problem.by === 'number'
        ? `“${problem.value}” is what a spreadsheet made of a long number; the number itself is lost. Write it anew, or format the column as text and export the file again.`
        : `“${problem.value}” is what a spreadsheet writes where it could not work something out. Write what belongs here.`;
    case 'unreadable':
      return `“${problem.value}” holds a letter that could not be read. Choose another encoding above, or write it anew.`;
    case 'duplicate':
      return `This username is in row ${problem.row} already. Capitals make no difference.`;
    case 'unknown-name':
      return unknownName(problem.kind, problem.name, problem.nearest);
    case 'deleted-name':
      return `The ${problem.kind} “${problem.name}” is deleted. Restore it first, or leave it out.`;
    case 'listed-twice':
      return `The ${problem.kind} “${problem.name}” is listed twice.`;
    case 'end':
      return `“${problem.end}” is no date and time with its time zone. Write it like: ${problem.name} until 2026-12-01T08:00:00Z`;
    case 'limit':
      return limitSentence(problem.limit, problem.max);
    case 'hidden':
      return problem.kind === 'role'
        ? 'Roles are hidden from you (show_role is missing), so they cannot be assigned. Remove the column to import without.'
        : 'Desks are hidden from you (show_desk is missing), so they cannot be assigned. Remove the column to import without.';
    case 'refused':
      return says(problem.reason);
  }
}

/** What cannot be seen in the cell must be told by its name. */
function valueProblem({ column, value, problem }: Extract<RowProblem, { code: 'value' }>): string {
  const unfit = column === 'username' && problem === 'characters' ? findUnfit(value, 'username') : null;
  return unfit === null ? problemSentences[problem] : unfitSentence(unfit);
}

/** What a tap on it does. */
export function fixText(what: FixKind): string {
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
      return what.cells === 1 ? 'The last cell is empty' : `The last ${what.cells} cells are empty`;
    case 'visible':
      return removeInvisibleLabel;
  }
}

export function fixAllText(rows: number): string {
  return `In all ${rows.toLocaleString()} rows`;
}

export function rowNoteText(note: RowNote): string {
  switch (note.code) {
    case 'deleted-namesake':
      return 'A deleted user has this name. This makes a new one; to have the old one back, restore it from Deleted instead.';
    case 'mixed-scripts':
      return mixedScriptsSentence(note.found);
    case 'already-over':
      return `The ${note.kind} “${note.name}” ends ${dateTimeText(note.end)}, which is over: it grants nothing.`;
  }
}

export function problemsText(row: RowVerdict, says: (reason: Reason) => string): string {
  return row.problems.map((problem) => rowProblemText(problem, says)).join(' ');
}

function unknownName(kind: Named, name: string, nearest: string | null): string {
  if (nearest !== null) return `There is no ${kind} “${name}”. Did you mean “${nearest}”?`;
  if (/[|,]/u.test(name)) return `There is no ${kind} “${name}”. Separate several with a semicolon (;).`;
  return `There is no ${kind} “${name}”.`;
}
