import type { JSX } from 'solid-js';
import { collections } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { pauseFunctionWords as words } from '../../language/pause-function-words.ts';
import { RecordsList } from '../records/records-list.tsx';
import { usePauseFunction } from '../records/use-pause-function.ts';

/** The pause types, and the switch of the whole function. */
export default function PauseTypesList(): JSX.Element {
  const pauses = usePauseFunction();
  return (
    <RecordsList
      collection={collections.pauseTypes}
      note={pauses.isOn() ? undefined : words.isOff}
      actions={
        <Button busy={pauses.busy()} refused={pauses.refused()} onClick={() => void pauses.set(!pauses.isOn())}>
          {pauses.isOn() ? words.switchOff : words.switchOn}
        </Button>
      }
    />
  );
}
