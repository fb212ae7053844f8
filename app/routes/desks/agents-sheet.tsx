import { createMemo, createSignal, untrack, type JSX } from 'solid-js';
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

/** Which agents are on a desk: chosen and reviewed in one sheet. They are changes of the agents. */
export function AgentsSheet(props: { readonly desk: Desk; readonly onClose: () => void }): JSX.Element {
  const agents = useRecords(collections.agents);
  const scope = useRecordScope(collections.agents);
  /**
   * Only what differs from what is saved: agents who are put on it elsewhere in the meantime are not taken
   * off again.
   */
  const [toggled, setToggled] = createSignal<ReadonlySet<string>>(new Set());
  const isOn = (id: string): boolean => Object.hasOwn(agents.byId(id)?.desks ?? {}, props.desk.id);
  const chosen = createMemo(
    () => new Set(agents.list().flatMap(({ id }) => (isOn(id) !== toggled().has(id) ? [id] : []))),
  );
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
        isChanged={(id) => toggled().has(id)}
        onToggle={(id, on) =>
          setToggled((before) => {
            const next = new Set(before);
            if (on === isOn(id)) next.delete(id);
            else next.add(id);
            return next;
          })
        }
        inTitle={desksWords.onDesk}
        outTitle={desksWords.notOnDesk}
        putIn={desksWords.putOn}
        takeOut={desksWords.takeOff}
      />
    </ChangesSheet>
  );
}
