import { createSignal, type JSX } from 'solid-js';
import { factorsEndpoint } from '../../../shared/protocol/factor-endpoints.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useToasts } from '../../components/toasts.tsx';
import type { Answer } from '../../data/requests.ts';
import { provingWords } from '../../language/proving-words.ts';
import { requestErrorText } from '../../language/request-error-text.ts';
import { useClient } from '../../state/client-context.tsx';
import { ServerAnswerView } from '../proving/server-answer-view.tsx';
import { ProofDialog } from '../proving/proof-dialog.tsx';
import { useServerAnswer } from '../proving/use-server-answer.ts';
import { useProof } from '../proving/use-proof.ts';
import { OwnAuthenticator } from './own-authenticator.tsx';
import { OwnPasskeys } from './own-passkeys.tsx';
import { OwnSessions } from './own-sessions.tsx';

/** Changes something of what proves who I am, and says how that went. Null where the person gave up. */
export type ChangeFactors = <T>(work: () => Promise<Answer<T>>, done?: string) => Promise<T | null>;

/** What proves who I am, and where I am signed in: known to the server alone. */
export function OwnFactors(): JSX.Element {
  const client = useClient();
  const toasts = useToasts();
  const proof = useProof();
  const asked = useServerAnswer(() => client.ask(factorsEndpoint, null));
  const [failure, setFailure] = createSignal<string | null>(null);
  const change: ChangeFactors = async (work, done) => {
    setFailure(null);
    const answer = await proof.during(work);
    if (answer === null) return null;
    if (!answer.ok) {
      setFailure(requestErrorText(answer.error));
      return null;
    }
    if (done !== undefined) toasts.show({ tone: 'good', text: done });
    void asked.again();
    return answer.body;
  };
  return (
    <>
      <Section split title={provingWords.passkeys.title} description={provingWords.passkeys.says}>
        <div class="stack">
          <FailureNotice text={failure()} />
          <ServerAnswerView asked={asked}>
            {(factors) => <OwnPasskeys factors={factors()} online={asked.online()} change={change} />}
          </ServerAnswerView>
        </div>
      </Section>
      <Section split title={provingWords.authenticator.title} description={provingWords.authenticator.says}>
        <ServerAnswerView asked={asked}>
          {(factors) => <OwnAuthenticator factors={factors()} online={asked.online()} change={change} />}
        </ServerAnswerView>
      </Section>
      <Section split title={provingWords.sessions.title} description={provingWords.sessions.says}>
        <OwnSessions />
      </Section>
      <ProofDialog proof={proof} />
    </>
  );
}
