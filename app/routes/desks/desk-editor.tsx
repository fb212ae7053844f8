import { Show, type JSX } from 'solid-js';
import { collections } from '../../../shared/schema/records.ts';
import { RecordEditor } from '../records/record-editor.tsx';
import { DeskPeople } from './desk-people.tsx';
import { useDeskScope } from './use-desk-scope.ts';
import './desks.css';

/** Creates a desk, or shows and changes one, with the people on it. */
export default function DeskEditor(): JSX.Element {
  const scope = useDeskScope();
  return (
    <RecordEditor
      collection={collections.desks}
      undeletable={scope.outOfScope}
      more={({ draft }) => <Show when={!draft.isNew() && draft.saved()}>{(desk) => <DeskPeople desk={desk()} />}</Show>}
    />
  );
}
