import { createEffect, on, Show, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { failedWords } from '../../../language/failed-words.ts';
import { versionWords } from '../../../language/version-words.ts';
import { isMissingPart } from '../version/missing-part.ts';
import { MissingPartActions } from '../version/missing-part-notice.tsx';

export interface FailedScreenProps {
  readonly error: unknown;
  readonly path: string;
  readonly onAgain: () => void;
}

/** A bug in one screen does not take the others, or the work, with it. */
export function FailedScreen(props: FailedScreenProps): JSX.Element {
  createEffect(() => console.error(props.error));
  createEffect(
    on(
      () => props.path,
      () => props.onAgain(),
      { defer: true },
    ),
  );
  return (
    <Show when={isMissingPart(props.error)} fallback={<Failed {...props} />}>
      <PageHeader title={versionWords.missingPart.title} />
      <EmptyState icon="attention" title={versionWords.missingPart.short} actions={<MissingPartActions />}>
        <p>{versionWords.missingPart.says}</p>
      </EmptyState>
    </Show>
  );
}

function Failed(props: FailedScreenProps): JSX.Element {
  return (
    <>
      <PageHeader title={failedWords.screen.title} />
      <EmptyState
        icon="attention"
        title={failedWords.screen.short}
        actions={
          <>
            <Button onClick={props.onAgain}>{failedWords.screen.again}</Button>
            <Button kind="primary" onClick={() => location.reload()}>
              {failedWords.reload}
            </Button>
          </>
        }
      >
        <p>{failedWords.screen.says}</p>
        <p class="small faint">{String(props.error instanceof Error ? props.error.message : props.error)}</p>
      </EmptyState>
    </>
  );
}
