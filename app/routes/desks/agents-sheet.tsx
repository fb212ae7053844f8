import { createMemo, untrack, type JSX } from 'solid-js';
import { collections, type Desk } from '../../../shared/schema/records.ts';
import type { MemberOption } from '../../components/member-picker.tsx';
import { sorted } from '../../components/natural-order.ts';
import { TwoLists } from '../../components/two-lists.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import { desksWords } from '../../language/desks-words.ts';
import { useRecords } from '../../state/use-records.ts';
import { ChangesSheet } from '../editing/review/changes-sheet.tsx';
import { useRecordScope } from '../records/use-record-scope.ts';
import { agentChanges } from './agent-changes.ts';
import { createToggled } from '../assigning/create-toggled.ts';

/** Which agents are on a desk: chosen and reviewed in one sheet. They are changes of the agents. */
export function AgentsSheet(props: { readonly desk: Desk; readonly onClose: () => void }): JSX.Element {
  const agents = useRecords(collections.agents);
  const scope = useRecordScope(collections.agents);
  const isOn = (id: string): boolean => Object.hasOwn(agents.byId(id)?.desks ?? {}, props.desk.id);
  const choice = createToggled(isOn);
  const chosen = createMemo(() => new Set(agents.list().flatMap(({ id }) => (choice.has(id) ? [id] : []))));
  const options = createMemo((): readonly MemberOption[] =>
    sorted(agents.list(), ({ number }) => number, false).map((agent) => ({
      id: agent.id,
      label: agent.number,
      description: agent.name,
      refused: scope(agent),
    })),
  );
  const changes = createMemo(() => agentChanges(agents.list(), props.desk.id, chosen()));
  const title = untrack(() => desksWords.agentsOf(props.desk.name));
  return (
    <ChangesSheet
      title={title}
      saveLabel={desksWords.save}
      choosing
      refused={changes().length === 0 ? desksWords.nothingChosen : null}
      changes={changes()}
      nameOf={(id) => agents.byId(id)?.number ?? wordsOf(collections.agents).unknown}
      onClose={props.onClose}
      onSaved={props.onClose}
    >
      <TwoLists
        options={options()}
        chosen={chosen()}
        isChanged={choice.isChanged}
        onToggle={choice.toggle}
        inTitle={desksWords.onDesk}
        outTitle={desksWords.notOnDesk}
        putIn={desksWords.putOn}
        takeOut={desksWords.takeOff}
      />
    </ChangesSheet>
  );
}
