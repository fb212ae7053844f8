/** What is wrong with a file of users and with its rows, in words. */

import type { FileProblem, Named, RowNote, RowProblem } from '../../shared/import/row-problems.ts';
import type { FixKind } from '../../shared/import/row-fixes.ts';
import type { RowVerdict } from '../../shared/import/row-verdict.ts';
import type { Reason } from '../../shared/permissions/reasons.ts';
import { findUnfit } from '../../shared/schema/name-characters.ts';
import { mixedScriptsSentence, unfitSentence } from './characters.ts';
import { importProblemsWords as words } from './import-problems-words.ts';
import { limitSentence, problemSentences } from './problem-sentences.ts';
import { dateTimeText } from './times.ts';

export function fileProblemText(problem: FileProblem): string {
  return words.file(problem);
}

export function rowProblemText(problem: RowProblem, says: (reason: Reason) => string): string {
  switch (problem.code) {
    case 'cells':
      return words.cells(problem.cells, problem.columns);
    case 'no-username':
      return words.noUsername;
    case 'value':
      return words[problem.column](problem.value, valueProblem(problem));
    case 'enabled':
      return problem.value === ''
        ? words.enabledEmpty(problem.header)
        : words.enabledUnclear(problem.header, problem.value);
    case 'mangled':
      return problem.by === 'number' ? words.roundedNumber(problem.value) : words.formulaError(problem.value);
    case 'unreadable':
      return words.unreadable(problem.value);
    case 'duplicate':
      return words.duplicate(problem.row);
    case 'unknown-name':
      return unknownName(problem.kind, problem.name, problem.nearest);
    case 'deleted-name':
      return words.deleted[problem.kind](problem.name);
    case 'listed-twice':
      return words.listedTwice[problem.kind](problem.name);
    case 'end':
      return words.end(problem.name, problem.end);
    case 'limit':
      return limitSentence(problem.limit, problem.max);
    case 'hidden':
      return words.hidden[problem.kind];
    case 'refused':
      return says(problem.reason);
  }
}

export function problemsText(row: RowVerdict, says: (reason: Reason) => string): string {
  return row.problems.map((problem) => rowProblemText(problem, says)).join(' ');
}

/** What a tap on it does. */
export function fixText(what: FixKind): string {
  return words.fix(what);
}

export function rowNoteText(note: RowNote): string {
  switch (note.code) {
    case 'deleted-namesake':
      return words.deletedNamesake;
    case 'mixed-scripts':
      return mixedScriptsSentence(note.found);
    case 'already-over':
      return words.alreadyOver[note.kind](note.name, dateTimeText(note.end));
  }
}

/** What cannot be seen in the cell must be told by its name. */
function valueProblem({ column, value, problem }: Extract<RowProblem, { code: 'value' }>): string {
  const unfit = column === 'username' && problem === 'characters' ? findUnfit(value, 'username') : null;
  return unfit === null ? problemSentences[problem] : unfitSentence(unfit);
}

function unknownName(kind: Named, name: string, nearest: string | null): string {
  const problem = words.unknown[kind](name);
  if (nearest !== null) return words.didYouMean(problem, nearest);
  return /[|,]/u.test(name) ? words.separateSeveral(problem) : problem;
}
