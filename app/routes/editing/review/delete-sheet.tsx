import { createMemo, type JSX } from 'solid-js';
import type { Change } from '../../../../shared/document/change.ts';
import type { Collection } from '../../../../shared/schema/records.ts';
import { ChangesSheet } from './changes-sheet.tsx';
import { useUndoDeletion } from '../saving/use-undo-deletion.ts';
import { wordsOf } from '../../../language/collection-words.ts';

export interface DeleteSheetProps {
  readonly collection: Collection;
  readonly id: string;
  /** As it was when this opened: deleting it must not change what is said. */
  readonly name: string;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
  /** What it means, and for whom. */
  readonly children: JSX.Element;
}

/** Deleting one record: what that means is said first, and it can be undone at once. */
export function DeleteSheet(props: DeleteSheetProps): JSX.Element {
  const undo = useUndoDeletion(props.collection);
  const changes = createMemo((): readonly Change[] => [
    {
      collection: props.collection,
      id: props.id,
      field: 'deletedAt',
      member: null,
      before: null,
      // The server writes its own time; this one only says that deletion is meant.
      after: new Date().toISOString(),
    },
  ]);
  return (
    <ChangesSheet
      title={wordsOf(props.collection).remove(props.name)}
      saveLabel={wordsOf(props.collection).removeIt}
      danger
      plain
      changes={changes()}
      nameOf={() => props.name}
      onClose={props.onClose}
      onUndo={() => void undo(props.id, props.name, changes()[0]?.after ?? null)}
      onSaved={props.onDeleted}
    >
      {props.children}
    </ChangesSheet>
  );
}
