import { createMemo, createSignal, For, type JSX } from 'solid-js';
import type { PendingSave } from '../../data/pending-save.ts';
import { Badge, type Tone } from '../../components/badge.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { whenText } from '../../language/times.ts';
import { ChangeList } from '../editing/change-list.tsx';
import { groupsOf } from '../editing/change-groups.ts';
import { useWords } from '../editing/use-words.ts';

const states: Readonly<Record<PendingSave['state'], { readonly label: string; readonly tone: Tone }>> = {
  held: { label: 'Only in this tab', tone: 'bad' },
  'saved-here': { label: 'Saved on this device', tone: 'neutral' },
  sent: { label: 'On its way', tone: 'accent' },
};

export function WaitingList(props: { readonly saves: readonly PendingSave[] }): JSX.Element {
  return (
    <div>
      <For each={props.saves} fallback={<p class="soft">Nothing waits.</p>}>
        {(save) => <Waiting save={save} />}
      </For>
    </div>
  );
}

function Waiting(props: { readonly save: PendingSave }): JSX.Element {
  const words = useWords();
  const [open, setOpen] = createSignal(false);
  const groups = createMemo(() => groupsOf(props.save.changes, words));
  return (
    <Disclosure
      open={open()}
      onToggle={setOpen}
      title={props.save.label}
      end={
        <>
          <span class="sync-detail">{whenText(props.save.madeAt, Date.now())}</span>
          <Badge tone={states[props.save.state].tone}>{states[props.save.state].label}</Badge>
        </>
      }
    >
      <ChangeList groups={groups()} />
    </Disclosure>
  );
}
