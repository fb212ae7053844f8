import { createMemo, createSignal, For, type JSX } from 'solid-js';
import type { WaitingSave } from '../../data/waiting-save.ts';
import { Badge, type Tone } from '../../components/badge.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { syncWords } from '../../language/sync-words.ts';
import { whenText } from '../../language/times.ts';
import { ChangeList } from '../editing/review/change-list.tsx';
import { groupsOf } from '../editing/review/change-groups.ts';
import { useWords } from '../editing/use-words.ts';

const tones: Readonly<Record<WaitingSave['state'], Tone>> = { held: 'bad', 'saved-here': 'neutral', sent: 'accent' };

export function WaitingList(props: { readonly saves: readonly WaitingSave[] }): JSX.Element {
  return (
    <div>
      <For each={props.saves} fallback={<p class="soft">{syncWords.waiting.none}</p>}>
        {(save) => <Waiting save={save} />}
      </For>
    </div>
  );
}

function Waiting(props: { readonly save: WaitingSave }): JSX.Element {
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
          <Badge tone={tones[props.save.state]}>{syncWords.waiting.states[props.save.state]}</Badge>
        </>
      }
    >
      <ChangeList groups={groups()} />
    </Disclosure>
  );
}
