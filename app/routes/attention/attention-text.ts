import type { AttentionItem } from '../../data/attention-item.ts';
import { refusals } from '../../language/refusals.ts';
import { dateTimeText } from '../../language/times.ts';
import type { Words } from '../../language/words.ts';
import { entryOf } from '../editing/change-groups.ts';
import type { Sentences } from '../editing/use-sentences.ts';
import type { RefusedRecord } from './attention-records.ts';

/** A refused Save as plain text, to give to somebody who may make the change. */
export function attentionText(
  item: AttentionItem,
  records: readonly RefusedRecord[],
  words: Words,
  sentences: Sentences,
): string {
  const lines = [
    item.label,
    `Saved ${dateTimeText(item.madeAt)}, refused ${dateTimeText(item.refusedAt)}. ${refusals[item.code].sentence}`,
  ];
  for (const record of records) {
    lines.push('', `${record.isNew ? 'New ' : ''}${record.noun} ${record.name}`);
    for (const { change, reasons } of record.changes) {
      const { name, from, to, kind } = entryOf(change, words);
      const what = [words.field(change.collection, change.field), name].filter((part) => part !== null).join(': ');
      const values =
        kind === 'changed' ? `${from ?? 'empty'} → ${to ?? 'empty'}` : `${kind}${to === null ? '' : ` (${to})`}`;
      lines.push(`- ${what}: ${values}`, ...reasons.map((reason) => `  ${sentences.says(reason)}`));
    }
  }
  return lines.join('\n');
}
