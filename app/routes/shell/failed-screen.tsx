import { createEffect, on, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';

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
