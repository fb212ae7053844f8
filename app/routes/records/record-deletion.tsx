import { createMemo, For, Show, untrack, type JSX } from 'solid-js';
import { collectionRoom } from '../../../shared/schema/fields.ts';
import { nameOf, type Collection, type RecordOf } from '../../../shared/schema/records.ts';
import { sortedNames } from '../../components/natural-order.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { listed } from '../../language/listing.ts';
import { recordsWords } from '../../language/records-words.ts';
import { useMe } from '../../state/use-session.ts';
import { DeleteSheet } from '../editing/review/delete-sheet.tsx';
import { fieldsReferringTo, refers } from './referrers.ts';
import { useNaming } from './use-naming.ts';

export interface RecordDeletionProps<C extends Collection> {
  readonly collection: C;
  readonly record: RecordOf[C];
  readonly onClose: () => void;
  readonly onDeleted: () => void;
  /** What else it means. */
  readonly children?: JSX.Element;
}

/** Deleting a record of any collection: whatever refers to it is named first. */
export function RecordDeletion<C extends Collection>(props: RecordDeletionProps<C>): JSX.Element {
  const naming = useNaming();
  const me = useMe();
  // As it was when this opened: deleting it must not change what is said.
  const { collection, record } = untrack(() => ({ collection: props.collection, record: props.record }));
  const referrers = createMemo(() =>
    fieldsReferringTo(collection)
      .filter((spec) => me()?.rooms.includes(collectionRoom[spec.collection]))
      .map((spec) => ({
        spec,
        names: sortedNames(
          naming
            .list(spec.collection)
            .filter((other) => refers(other, spec, record.id))
            .map((other) => nameOf(spec.collection, other)),
        ),
      }))
      .filter(({ names }) => names.length > 0),
  );
  const hidden = createMemo(() =>
    fieldsReferringTo(collection).filter((spec) => !me()?.rooms.includes(collectionRoom[spec.collection])),
  );
  return (
    <DeleteSheet
      collection={collection}
      id={record.id}
      name={nameOf(collection, record)}
      onClose={props.onClose}
      onDeleted={props.onDeleted}
    >
      {props.children}
      <Show when={referrers().length > 0 || hidden().length > 0} fallback={<p>{recordsWords.namedByNone}</p>}>
        <For each={referrers()}>
          {({ spec, names }) => <p>{wordsOf(spec.collection).referring(spec.field, listed(names, 20))}</p>}
        </For>
      </Show>
      <For each={hidden()}>{(spec) => <p>{recordsWords.namedByHidden(wordsOf(spec.collection).many)}</p>}</For>
      <p class="soft">{recordsWords.restorable}</p>
    </DeleteSheet>
  );
}
