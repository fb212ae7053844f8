import { Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useSync } from '../../state/use-sync.ts';

export interface Imported {
  readonly created: number;
  readonly updated: number;
  readonly errors: number;
  /** The device could not keep it; null: it is durable here. */
  readonly held: string | null;
}

export function ImportDone(props: { readonly imported: Imported; readonly onAnother: () => void }): JSX.Element {
  const sync = useSync();
  const whereItIs = (): string => {
    if (sync().waiting === 0) return 'The server has it. What it refused, if anything, is in Needs attention.';
    if (sync().connection === 'online') return 'Saved on this device and on its way to the server.';
    return 'Saved on this device; it waits until there is a connection.';
  };
  return (
    <EmptyState
      icon={props.imported.held === null ? 'check' : 'attention'}
      title={`${props.imported.created} created, ${props.imported.updated} changed`}
      actions={
        <>
          <Button kind="primary" href="/users">
            All users
          </Button>
          <Show when={props.imported.created > 0}>
            <Button href="/users?state=no-password">Users without a password</Button>
          </Show>
          <Button onClick={props.onAnother}>Import another file</Button>
        </>
      }
    >
      <Show when={props.imported.held} fallback={<p>{whereItIs()}</p>}>
        {(message) => <p>{message()} It is held in this tab until it can be kept.</p>}
      </Show>
      <Show when={props.imported.errors > 0}>
        <p>
          {props.imported.errors === 1
            ? '1 row was in error and was left out.'
            : `${props.imported.errors} rows were in error and were left out.`}
        </p>
      </Show>
      <Show when={props.imported.created > 0}>
        <p>New users have no password yet and cannot sign in until one is set.</p>
      </Show>
    </EmptyState>
  );
}
