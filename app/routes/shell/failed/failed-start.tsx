import { createEffect, Show, type JSX } from 'solid-js';
import { failedWords } from '../../../language/failed-words.ts';
import { versionWords } from '../../../language/version-words.ts';
import { isMissingPart } from '../version/missing-part.ts';
import { MissingPartActions } from '../version/missing-part-notice.tsx';
import { Unusable } from './unusable.tsx';

/** Something around the screens failed, or the sign-in or setup before them. */
export function FailedStart(props: { readonly error: unknown }): JSX.Element {
  createEffect(() => console.error(props.error));
  return (
    <Show when={isMissingPart(props.error)} fallback={<Unusable {...failedWords.start} />}>
      <Unusable title={versionWords.missingPart.title} says={versionWords.missingPart.says}>
        <MissingPartActions />
      </Unusable>
    </Show>
  );
}
