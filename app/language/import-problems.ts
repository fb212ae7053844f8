/** What is wrong with a file of records and with its rows, in words. */

import type { Named } from '../../shared/import/name-directory.ts';
import type { FileProblem, RowNote, RowProblem } from '../../shared/import/row-problems.ts';
import type { FixKind } from '../../shared/import/row-fixes.ts';
import type { RowVerdict } from '../../shared/import/row-verdict.ts';
import type { Reason } from '../../shared/permissions/reasons.ts';
import { collectionRoom, nameKindOf, namingField } from '../../shared/schema/fields.ts';
import { findUnfit } from '../../shared/schema/name-characters.ts';
import { isCollection, type Collection } from '../../shared/schema/records.ts';
import { roomReadPermission } from '../../shared/schema/rooms.ts';
import { mixedScriptsSentence, unfitSentence } from './characters.ts';
import { wordsOf, type CollectionWords } from './collection-words.ts';
import { fieldLabel } from './field-text.ts';
import { importProblemsWords as words } from './import-problems-words.ts';
import { importWords } from './import-words.ts';
import { limitSentence, problemSentences } from './problem-sentences.ts';
import { dateTimeText } from './times.ts';

/** What an import says of the records in hand. */
export type ImportNouns = Pick<CollectionWords, 'importAll' | 'importCounted' | 'importSaved' | 'importWill'>;

/** Null: they are of any kind. */
export function nounsOf(collection: Collection | null): ImportNouns {
  return collection === null ? importWords.records : wordsOf(collection);
}

/** `collection`: whose table it was meant to be. */
export function fileProblemText(problem: FileProblem, collection: Collection | null): string {
  return words.file(
    problem,
    (column) => (collection === null ? column : fieldLabel(collection, column)),
    (name) => (isCollection(name) ? wordsOf(name).many : name),
  );
}

type Row = Pick<RowVerdict, 'collection'>;

export function rowProblemText(problem: RowProblem, { collection }: Row, says: (reason: Reason) => string): string {
  const nameLabel = fieldLabel(collection, namingField[collection]);
  switch (problem.code) {
    case 'cells':
      return words.cells(problem.cells, problem.columns);
    case 'no-name':
      return words.noName(nameLabel);
    case 'no-record':
      return words.noRecord;
    case 'value':
      return words.value(fieldLabel(collection, problem.column), problem.value, valueProblem(problem, collection));
    case 'flag': {
      const field = fieldLabel(collection, problem.column);
      return problem.value === ''
        ? words.flagEmpty(problem.header, field)
        : words.flagUnclear(problem.header, problem.value, field);
    }
    case 'mangled':
      return problem.by === 'number' ? words.roundedNumber(problem.value) : words.formulaError(problem.value);
    case 'unreadable':
      return words.unreadable(problem.value);
    case 'duplicate':
      return words.duplicate(nameLabel, problem.row);
    case 'unknown-name':
      return unknownName(problem, fieldLabel(collection, problem.column));
    case 'deleted-name':
      return isCollection(problem.kind) ? wordsOf(problem.kind).deletedCalled(problem.name) : '';
    case 'listed-twice':
      return isCollection(problem.kind)
        ? wordsOf(problem.kind).listedTwice(problem.name)
        : words.choiceTwice(fieldLabel(collection, problem.column), problem.name);
    case 'end':
      return words.end(problem.name, problem.end);
    case 'limit':
      return limitSentence(problem.limit, problem.max);
    case 'hidden':
      return problem.column === ''
        ? words.recordsHidden(wordsOf(problem.kind).many)
        : wordsOf(problem.kind).namesHidden(roomReadPermission[collectionRoom[problem.kind]]);
    case 'hidden-field':
      return words.hiddenField(fieldLabel(collection, problem.column));
    case 'refused':
      return says(problem.reason);
  }
}

export function problemsText(row: RowVerdict, says: (reason: Reason) => string): string {
  return row.problems.map((problem) => rowProblemText(problem, row, says)).join(' ');
}

/** What a tap on it does. */
export function fixText(what: FixKind, { collection }: Row): string {
  return words.fix(what, (column) => fieldLabel(collection, column));
}

export function rowNoteText(note: RowNote, { collection }: Row): string {
  switch (note.code) {
    case 'deleted-namesake':
      return words.deletedNamesake(wordsOf(collection).one);
    case 'mixed-scripts':
      return mixedScriptsSentence(note.found);
    case 'already-over':
      return isCollection(note.kind) ? wordsOf(note.kind).alreadyOver(note.name, dateTimeText(note.end)) : '';
    case 'unknown-keys':
      return words.unknownKeys(fieldLabel(collection, note.column), note.keys);
    case 'unknown-fields':
      return words.unknownFields(note.fields.map((field) => fieldLabel(collection, field)));
  }
}

/** What cannot be seen in the cell must be told by its name. */
function valueProblem(
  { column, value, problem }: Extract<RowProblem, { code: 'value' }>,
  collection: Collection,
): string {
  const isName = problem === 'characters' && column === namingField[collection];
  const unfit = isName ? findUnfit(value, nameKindOf(collection)) : null;
  return unfit === null ? problemSentences[problem] : unfitSentence(unfit);
}

function unknownName(
  { kind, name, nearest }: { kind: Named; name: string; nearest: string | null },
  field: string,
): string {
  const problem = isCollection(kind)
    ? wordsOf(kind).noneCalled(name)
    : kind === 'scope'
      ? words.unknownScope(name)
      : words.unknownChoice(field, name);
  if (nearest !== null) return words.didYouMean(problem, nearest);
  return /[|,]/u.test(name) ? words.separateSeveral(problem) : problem;
}
