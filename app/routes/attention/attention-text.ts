import type { AttentionItem } from '../../data/attention-item.ts';
import { attentionWords } from '../../language/attention-words.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { refusals } from '../../language/refusals.ts';
import { dateTimeText } from '../../language/times.ts';
import type { Words } from '../../language/words.ts';
import { changeEntry } from '../editing/review/change-groups.ts';
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
    attentionWords.text.when(dateTimeText(item.madeAt), dateTimeText(item.refusedAt), refusals[item.code].sentence),
  ];
  for (const record of records) {
    const { titled, newNamed } = wordsOf(record.collection);
    lines.push('', record.isNew ? newNamed(record.name) : titled(record.name));
    for (const { change, reasons } of record.changes) {
      const { name, from, to, kind } = changeEntry(change, words);
      const field = words.field(change.collection, change.field);
      const what = name === null ? field : attentionWords.text.member(field, name);
      lines.push(
        attentionWords.text.change(
          what,
          kind === 'changed' ? attentionWords.text.values(from, to) : attentionWords.text[kind](to),
        ),
        ...reasons.map((reason) => `  ${sentences.says(reason)}`),
      );
    }
  }
  return lines.join('\n');
}
