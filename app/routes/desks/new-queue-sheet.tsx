import { createMemo, createSignal, untrack, type JSX } from 'solid-js';
import type { Change } from '../../../shared/document/change.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { collections, type Desk } from '../../../shared/schema/records.ts';
import { TextField } from '../../components/text-field.tsx';
import { desksWords } from '../../language/desks-words.ts';
import { useClient } from '../../state/client-context.tsx';
import { ChangesSheet } from '../editing/review/changes-sheet.tsx';
import { newQueueChanges } from './new-queue-changes.ts';

/** A queue that is on a desk from its beginning: who edits only the own desks has no other way to make one. */
export function NewQueueSheet(props: { readonly desk: Desk; readonly onClose: () => void }): JSX.Element {
  const client = useClient();
  const id = untrack(() => client.newId(collections.queues));
  const [name, setName] = createSignal('');
  const changes = createMemo((): readonly Change[] => newQueueChanges(props.desk.id, id, name()));
  return (
    <ChangesSheet
      title={desksWords.newQueueOn(props.desk.name)}
      saveLabel={desksWords.create}
      choosing
      refused={changes().length === 0 ? desksWords.needsName : null}
      changes={changes()}
      nameOf={(of) => (of === id ? name() : props.desk.name)}
      onClose={props.onClose}
      onSaved={props.onClose}
    >
      <p class="soft">{desksWords.newQueueSays}</p>
      <TextField
        label={desksWords.queueName}
        value={name()}
        maxLength={limits.nameLength}
        autofocus
        onInput={setName}
      />
    </ChangesSheet>
  );
}
