import { createSignal, Show, type JSX } from 'solid-js';
import {
  endOtherSessionsEndpoint,
  endSessionEndpoint,
  sessionsEndpoint,
} from '../../../shared/protocol/session-endpoints.ts';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useToasts } from '../../components/toasts.tsx';
import type { Answer } from '../../data/requests.ts';
import { provingWords } from '../../language/proving-words.ts';
import { requestErrorText } from '../../language/request-error-text.ts';
import { useClient } from '../../state/client-context.tsx';
import { ServerAnswerView } from '../proving/server-answer-view.tsx';
import { SessionsList } from '../proving/sessions-list.tsx';
import { useServerAnswer } from '../proving/use-server-answer.ts';

/** Every device with a session of mine. */
export function OwnSessions(): JSX.Element {
  const client = useClient();
  const toasts = useToasts();
  const asked = useServerAnswer(() => client.ask(sessionsEndpoint, null));
  const [failure, setFailure] = createSignal<string | null>(null);
  const [endingOthers, setEndingOthers] = createSignal(false);
  const refused = (): string | null => (asked.online() ? null : provingWords.offline);
  const end = async (work: Promise<Answer<null>>): Promise<void> => {
    setFailure(null);
    const answer = await work;
    if (answer.ok) toasts.show({ tone: 'good', text: provingWords.sessions.ended });
    else setFailure(requestErrorText(answer.error));
    await asked.again();
  };
  return (
    <ServerAnswerView asked={asked}>
      {(value) => (
        <div class="stack">
          <FailureNotice text={failure()} />
          <SessionsList
            sessions={value().sessions}
            refused={refused()}
            onEnd={({ id }) => void end(client.ask(endSessionEndpoint, null, { id }))}
          />
          <Show when={value().sessions.length > 1}>
            <div>
              <Button refused={refused()} onClick={() => setEndingOthers(true)}>
                {provingWords.sessions.endOthers}
              </Button>
            </div>
          </Show>
          <ConfirmDialog
            open={endingOthers()}
            title={provingWords.sessions.endOthersTitle}
            confirmLabel={provingWords.sessions.endOthers}
            kind="danger"
            onCancel={() => setEndingOthers(false)}
            onConfirm={() => {
              setEndingOthers(false);
              void end(client.ask(endOtherSessionsEndpoint, null));
            }}
          >
            <p>{provingWords.sessions.endOthersSays}</p>
          </ConfirmDialog>
        </div>
      )}
    </ServerAnswerView>
  );
}
