import { Show, type JSX } from 'solid-js';
import { collections } from '../../../shared/schema/records.ts';
import { RecordEditor } from '../records/record-editor.tsx';
import { DeskAgents } from './desk-agents.tsx';
import { DeskQueues } from './desk-queues.tsx';
import { DeskPeople } from './desk-people.tsx';
import { useDeskScope } from './use-desk-scope.ts';
import './desks.css';

/** Creates a desk, or shows and changes one, with its agents and the people on it. */
export default function DeskEditor(): JSX.Element {
  const scope = useDeskScope();
  return (
    <RecordEditor
      collection={collections.desks}
      undeletable={scope.outOfScope}
      shownApart={[collections.agents]}
      more={({ draft }) => (
        <Show when={!draft.isNew() && draft.saved()}>
          {(desk) => (
            <>
              <DeskQueues desk={desk()} />
              <DeskAgents desk={desk()} />
              <DeskPeople desk={desk()} />
            </>
          )}
        </Show>
      )}
    />
  );
}
