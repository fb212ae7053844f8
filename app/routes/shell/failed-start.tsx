import { createEffect, Show, type JSX } from 'solid-js';
import { missingPartSentences } from '../../language/missing-part.ts';
import { isMissingPart } from './missing-part.ts';
import { MissingPartActions } from './missing-part-notice.tsx';
import { Unusable } from './unusable.tsx';

/** What stands around the screens failed, or one of the doors before them. */
export function FailedStart(props: { readonly error: unknown }): JSX.Element {
  createEffect(() => console.error(props.error));
  return (
    <Show
      when={isMissingPart(props.error)}
      fallback={
        <Unusable
          title="Something went wrong"
          text="Reload to go on. What you saved and what you typed is kept on this device."
        />
      }
    >
      <Unusable title={missingPartSentences.title} text={missingPartSentences.text}>
        <MissingPartActions />
      </Unusable>
    </Show>
  );
}
