import { createMemo, type JSX } from 'solid-js';
import { MemberPicker, type MemberOption } from '../../components/member-picker.tsx';
import { Section } from '../../components/section.tsx';
import type { Draft } from '../../state/draft.ts';
import { useRecords } from '../../state/use-records.ts';

export interface DeskQueuesProps {
  readonly draft: Draft<'desks'>;
  readonly locked: string | null;
  readonly problem: string | null;
}

export function DeskQueues(props: DeskQueuesProps): JSX.Element {
  const queues = useRecords('queues');
  const held = () => props.draft.value().queues;
  const options = createMemo((): readonly MemberOption[] => {
    const there = queues.list().map((queue) => ({ id: queue.id, label: queue.name, description: queue.description }));
    // What is assigned and deleted is called by its name, never by its id.
    const known = new Set(there.map(({ id }) => id));
    const gone = Object.keys(held())
      .filter((id) => !known.has(id))
      .map((id) => ({ id, label: `${queues.byId(id)?.name || 'Missing queue'} (deleted)` }));
    return [...there.sort((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true })), ...gone];
  });
  return (
    <Section title="Queues" description="Whose calls this desk takes." split>
      <div data-field="queues">
        <MemberPicker
          label="Queues"
          noun="queue"
          options={options()}
          chosen={new Set(Object.keys(held()))}
          onToggle={(id, on) => props.draft.setMember('queues', id, on ? true : null)}
          isChanged={(id) => props.draft.isChanged('queues', id)}
          refused={props.locked}
          error={props.problem}
          none="No queues yet"
        />
      </div>
    </Section>
  );
}
