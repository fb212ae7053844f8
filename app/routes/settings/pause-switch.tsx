import type { JSX } from 'solid-js';
import { Switch } from '../../components/checkbox.tsx';
import { pauseFunctionWords as words } from '../../language/pause-function-words.ts';
import { usePauseFunction } from '../records/use-pause-function.ts';

/** Switches the pause function of the whole organisation. */
export function PauseSwitch(): JSX.Element {
  const pauses = usePauseFunction();
  return (
    <Switch
      label={words.label}
      description={pauses.isOn() ? words.on : words.off}
      checked={pauses.isOn()}
      refused={pauses.refused()}
      onChange={(enabled) => void pauses.set(enabled)}
    />
  );
}
