import { createEffect, on, Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { missingPartSentences } from '../../language/missing-part.ts';
import { isMissingPart } from './missing-part.ts';
import { MissingPartActions } from './missing-part-notice.tsx';

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
      <PageHeader title={missingPartSentences.title} />
      <EmptyState icon="attention" title="A part of this screen is missing" actions={<MissingPartActions />}>
        <p>{missingPartSentences.text}</p>
      </EmptyState>
    </Show>
  );
}

function Failed(props: FailedScreenProps): JSX.Element {
  return (
    <>
      <PageHeader title="This screen failed" />
      <EmptyState
        icon="attention"
        title="Something went wrong here"
        actions={
          <>
            <Button onClick={props.onAgain}>Try again</Button>
            <Button kind="primary" onClick={() => location.reload()}>
              Reload
            </Button>
          </>
        }
      >
        <p>What you saved and what you typed is kept on this device.</p>
        <p class="small faint">{String(props.error instanceof Error ? props.error.message : props.error)}</p>
      </EmptyState>
    </>
  );
}
