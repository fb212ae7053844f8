import { lazy, Show, Suspense, type JSX } from 'solid-js';
import { warmed } from '../warmed.ts';
import type { Reverted } from './revert-sheet.tsx';

const RevertSheet = warmed(
  lazy(() => import('./revert-sheet.tsx').then((module) => ({ default: module.RevertSheet }))),
);

/** The sheet that takes something back, while there is something to take back. */
export function Reverting(props: {
  /** Null: nothing. */
  readonly what: Reverted | null;
  readonly onClose: () => void;
  /** Called after `onClose`: what is told of the past is no longer all. */
  readonly onSaved: () => void;
}): JSX.Element {
  return (
    <Suspense>
      <Show when={props.what} keyed>
        {(what) => (
          <RevertSheet
            what={what}
            onClose={props.onClose}
            onSaved={() => {
              props.onClose();
              props.onSaved();
            }}
          />
        )}
      </Show>
    </Suspense>
  );
}
