import { cutIntoSaves } from '../../../../shared/import/save-parts.ts';
import type { Change } from '../../../../shared/document/change.ts';
import type { Client, SaveFailure } from '../../../data/client.ts';
import { reviewWords } from '../../../language/review-words.ts';

export type PartsResult =
  | { readonly kind: 'saved'; readonly parts: number }
  /** Durable nowhere yet; held in this tab. */
  | { readonly kind: 'failed'; readonly why: SaveFailure }
  /** The rules objected in the meantime: the `saved` parts before it stand. */
  | { readonly kind: 'refused'; readonly saved: number; readonly parts: number };

/** One Save if it fits the limits, otherwise several, cut between records. `onPart` is told how far it is. */
export async function saveInParts(
  client: Client,
  records: readonly { readonly changes: readonly Change[] }[],
  label: string,
  onPart: (saved: number, parts: number) => void = () => undefined,
): Promise<PartsResult> {
  const parts = cutIntoSaves(records);
  let failure: SaveFailure | null = null;
  for (const [index, changes] of parts.entries()) {
    const result = await client.save(
      changes,
      parts.length === 1 ? label : reviewWords.part(label, index + 1, parts.length),
    );
    if (result.kind === 'refused') return { kind: 'refused', saved: index, parts: parts.length };
    if (result.kind === 'failed') failure = result.why;
    onPart(index + 1, parts.length);
  }
  return failure === null ? { kind: 'saved', parts: parts.length } : { kind: 'failed', why: failure };
}
