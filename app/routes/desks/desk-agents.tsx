import { A } from '@solidjs/router';
import { createMemo, createSignal, For, lazy, Show, Suspense, type JSX } from 'solid-js';
import { findField } from '../../../shared/schema/fields.ts';
import { collections, type Agent, type Desk } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { sorted } from '../../components/natural-order.ts';
import { Notice } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import { desksWords } from '../../language/desks-words.ts';
import { useRecords } from '../../state/use-records.ts';
import { useCan } from '../../state/use-session.ts';
import { recordPath } from '../records/record-paths.ts';
import { warmed } from '../warmed.ts';
import { useDeskScope } from './use-desk-scope.ts';

const AgentsSheet = warmed(
  lazy(() => import('./agents-sheet.tsx').then((module) => ({ default: module.AgentsSheet }))),
);

/**
 * The desk's agent list. Which desks an agent is on belongs to the agent, so it is chosen here and saved by
 * itself.
 */
export function DeskAgents(props: { readonly desk: Desk }): JSX.Element {
  const can = useCan();
  return (
    <Section title={desksWords.agents} description={desksWords.agentsSays} split>
      <Show when={can('show_agent')} fallback={<Notice>{desksWords.agentsHidden('show_agent')}</Notice>}>
        <Agents desk={props.desk} />
      </Show>
    </Section>
  );
}

function Agents(props: { readonly desk: Desk }): JSX.Element {
  const agents = useRecords(collections.agents);
  const can = useCan();
  const scope = useDeskScope();
  const [choosing, setChoosing] = createSignal(false);
  const assigned = createMemo(() =>
    sorted(
      agents.list().filter((agent) => Object.hasOwn(agent.desks, props.desk.id)),
      ({ number }) => number,
      false,
    ),
  );
  const refused = (): string | null => {
    const needed = findField(collections.agents, 'desks')?.write;
    if (needed === undefined || needed === 'server' || can(needed)) return scope.outOfScope(props.desk.id);
    return desksWords.needsToChooseAgents(needed);
  };
  return (
    <div class="stack is-tight">
      <div class="cluster">
        <Button size="small" icon="agents" refused={refused()} onClick={() => setChoosing(true)}>
          {desksWords.chooseAgents}
        </Button>
      </div>
      <ul class="lines people" aria-label={desksWords.agentsOf(props.desk.name)}>
        <For each={assigned().slice(0, shown)} fallback={<li class="soft">{desksWords.noAgents}</li>}>
          {(agent) => <AgentLine agent={agent} />}
        </For>
      </ul>
      <Show when={assigned().length > shown}>
        <p class="soft">{desksWords.andMoreAgents(assigned().length - shown)}</p>
      </Show>
      <Show when={choosing()}>
        <Suspense>
          <AgentsSheet desk={props.desk} onClose={() => setChoosing(false)} />
        </Suspense>
      </Show>
    </div>
  );
}

const shown = 100;

function AgentLine(props: { readonly agent: Agent }): JSX.Element {
  return (
    <li class="person">
      <A href={recordPath(collections.agents, props.agent.id)}>{props.agent.number}</A>
      <span class="person-text soft truncate">{props.agent.name}</span>
    </li>
  );
}
