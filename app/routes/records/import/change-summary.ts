import type { Change } from '../../../../shared/document/change.ts';
import { importWords } from '../../../language/import-words.ts';
import type { Words } from '../../../language/words.ts';
import { groupsOf, type ChangeEntry } from '../../editing/review/change-groups.ts';

/** Changes of one record in one line: "Email: bob@example.org; Roles: + Agent, − Supervisor". */
export function changeSummary(changes: readonly Change[], words: Words): string {
  return groupsOf(changes, words)
    .map((group) => `${group.title}: ${group.entries.map(entryText).join(', ')}`)
    .join('; ');
}

function entryText(entry: ChangeEntry): string {
  const to = entry.to === null || entry.to === '' ? importWords.emptyValue : entry.to;
  if (entry.name === null) return to;
  if (entry.kind === 'removed') return `− ${entry.name}`;
  return `${entry.kind === 'added' ? '+ ' : ''}${entry.name}${entry.to === null ? '' : ` ${entry.to.toLowerCase()}`}`;
}
