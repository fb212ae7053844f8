import { createSignal, Show, type JSX } from 'solid-js';
import { removeUserFactorsEndpoint, userFactorsEndpoint } from '../../../../shared/protocol/factor-endpoints.ts';
import {
  endUserSessionEndpoint,
  endUserSessionsEndpoint,
  userSessionsEndpoint,
} from '../../../../shared/protocol/session-endpoints.ts';
import type { User } from '../../../../shared/schema/records.ts';
import { Button } from '../../../components/button.tsx';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { Section } from '../../../components/section.tsx';
import { useToasts } from '../../../components/toasts.tsx';
import type { Answer } from '../../../data/requests.ts';
import { provingWords } from '../../../language/proving-words.ts';
import { requestErrorText } from '../../../language/request-error-text.ts';
import { useClient } from '../../../state/client-context.tsx';
import { ServerAnswerView } from '../../proving/server-answer-view.tsx';
import { ProofDialog } from '../../proving/proof-dialog.tsx';
import { SessionsList } from '../../proving/sessions-list.tsx';
import { useServerAnswer } from '../../proving/use-server-answer.ts';
import { useProof } from '../../proving/use-proof.ts';

/** Where a user is signed in, and what besides the password proves who they are: for whoever may set their password. */
export function SignInSection(props: { readonly user: User }): JSX.Element {
  const client = useClient();
  const toasts = useToasts();
  const proof = useProof();
  const id = (): string => props.user.id;
  const sessions = useServerAnswer(() => client.ask(userSessionsEndpoint, null, { id: id() }));
  const factors = useServerAnswer(() => client.ask(userFactorsEndpoint, null, { id: id() }));
  const [asking, setAsking] = createSignal<'factors' | 'sessions' | null>(null);
  const [failure, setFailure] = createSignal<string | null>(null);
  const refused = (): string | null => (sessions.online() ? null : provingWords.offline);
  const change = async (work: () => Promise<Answer<null>>, done: string): Promise<void> => {
    setAsking(null);
    setFailure(null);
    const answer = await proof.during(work);
    if (answer === null) return;
    if (answer.ok) toasts.show({ tone: 'good', text: done });
    else setFailure(requestErrorText(answer.error));
    await Promise.all([sessions.again(), factors.again()]);
  };
  return (
    <>
      <Section split title={provingWords.sessions.of} description={provingWords.sessions.ofSays}>
        <div class="stack">
          <FailureNotice text={failure()} />
          <ServerAnswerView asked={sessions}>
            {(value) => (
              <>
                <SessionsList
                  sessions={value().sessions}
                  refused={refused()}
                  onEnd={({ id: session }) =>
                    void change(
                      () => client.ask(endUserSessionEndpoint, null, { id: id(), session }),
                      provingWords.sessions.ended,
                    )
                  }
                />
                <Show when={value().sessions.length > 1}>
                  <div>
                    <Button refused={refused()} onClick={() => setAsking('sessions')}>
                      {provingWords.sessions.endAll}
                    </Button>
                  </div>
                </Show>
              </>
            )}
          </ServerAnswerView>
        </div>
      </Section>
      <Section split title={provingWords.user.title}>
        <ServerAnswerView asked={factors}>
          {(value) => (
            <Show
              when={value().passkeys > 0 || value().authenticator}
              fallback={<p class="soft">{provingWords.user.none}</p>}
            >
              <div class="stack">
                <p>
                  {provingWords.user.has([
                    ...(value().passkeys > 0 ? [provingWords.user.passkeys(value().passkeys)] : []),
                    ...(value().authenticator ? [provingWords.user.authenticator] : []),
                  ])}
                </p>
                <div>
                  <Button refused={refused()} onClick={() => setAsking('factors')}>
                    {provingWords.user.remove}
                  </Button>
                </div>
              </div>
            </Show>
          )}
        </ServerAnswerView>
      </Section>
      <ConfirmDialog
        open={asking() === 'sessions'}
        title={provingWords.sessions.endAllTitle(props.user.username)}
        confirmLabel={provingWords.sessions.endAll}
        kind="danger"
        onCancel={() => setAsking(null)}
        onConfirm={() =>
          void change(() => client.ask(endUserSessionsEndpoint, null, { id: id() }), provingWords.sessions.ended)
        }
      >
        <p>{provingWords.sessions.endAllSays}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking() === 'factors'}
        title={provingWords.user.removeTitle(props.user.username)}
        confirmLabel={provingWords.user.removeIt}
        kind="danger"
        onCancel={() => setAsking(null)}
        onConfirm={() =>
          void change(() => client.ask(removeUserFactorsEndpoint, null, { id: id() }), provingWords.user.removed)
        }
      >
        <p>{provingWords.user.removeSays}</p>
      </ConfirmDialog>
      <ProofDialog proof={proof} />
    </>
  );
}
