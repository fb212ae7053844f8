import { createMemo, Show, type JSX } from 'solid-js';
import { nameKindOf } from '../../../../shared/schema/fields.ts';
import { findMixedScripts } from '../../../../shared/schema/mixed-scripts.ts';
import { withoutInvisible } from '../../../../shared/schema/name-characters.ts';
import { lookKeys } from '../../../../shared/schema/name-looks.ts';
import { nameOf, type Collection } from '../../../../shared/schema/records.ts';
import { Button } from '../../../components/button.tsx';
import { looksLikeSentence, mixedScriptsSentence, removeInvisibleLabel } from '../../../language/characters.ts';
import { useClient } from '../../../state/client-context.tsx';
import { useRecords } from '../../../state/use-records.ts';
import './record-form.css';

export interface NameNotesProps {
  readonly collection: Collection;
  readonly id: string;
  readonly name: string;
  /** Null: it cannot be changed here. */
  readonly onInput: ((name: string) => void) | null;
  /** What the rules say already is not said again. */
  readonly hasError: boolean;
}

/** What a name hides from the eye: characters that cannot be seen, and letters that look like others. */
export function NameNotes(props: NameNotesProps): JSX.Element {
  const client = useClient();
  const records = useRecords(props.collection);
  const cleaned = createMemo(() => withoutInvisible(props.name, nameKindOf(props.collection)));
  const mixed = createMemo(() => findMixedScripts(props.name));
  const alike = createMemo(() => {
    records.list();
    if (props.hasError || props.name === '') return null;
    const organisation = client.organisation();
    for (const key of lookKeys(props.name)) {
      for (const id of organisation.idsOfLook(props.collection, key)) {
        const other = id === props.id ? undefined : organisation.get(props.collection, id);
        if (other !== undefined) return nameOf(props.collection, other);
      }
    }
    return null;
  });
  return (
    <>
      <Show when={props.onInput !== null && cleaned() !== props.name}>
        <div>
          <Button size="small" onClick={() => props.onInput?.(cleaned())}>
            {removeInvisibleLabel()}
          </Button>
        </div>
      </Show>
      <p class="small name-note" role="status">
        <Show when={mixed()}>{(found) => <span>{mixedScriptsSentence(found())} </span>}</Show>
        <Show when={alike()}>{(theirs) => <span>{looksLikeSentence(theirs())}</span>}</Show>
      </p>
    </>
  );
}
