import { For, type JSX } from 'solid-js';
import { whyUnread } from '../../../shared/permissions/room-reading.ts';
import type { FieldSpec } from '../../../shared/schema/fields.ts';
import { fieldLabel } from '../../language/field-text.ts';
import { recordsWords } from '../../language/records-words.ts';
import { useMe, useSubject } from '../../state/use-session.ts';
import { useSentences } from '../editing/use-sentences.ts';

/** Whether I may read a field: it may be in another room than its record. */
export function useReadable(): (spec: FieldSpec) => boolean {
  const me = useMe();
  return ({ room }) => me()?.rooms.includes(room) ?? false;
}

/** In place of the controls of fields that I may not read: that they are there, and why not. */
export function HiddenFields(props: { readonly specs: readonly FieldSpec[] }): JSX.Element {
  const subject = useSubject();
  const sentences = useSentences();
  const why = ({ room }: FieldSpec): string => {
    const me = subject();
    const reason = me === null ? null : whyUnread(me, room);
    return reason === null ? '' : sentences.says(reason);
  };
  return (
    <For each={props.specs}>
      {(spec) => <p class="soft">{recordsWords.hiddenField(fieldLabel(spec.collection, spec.field), why(spec))}</p>}
    </For>
  );
}
