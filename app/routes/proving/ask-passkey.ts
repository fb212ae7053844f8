import type { AssertedPasskey } from '../../../shared/protocol/passkey-bodies.ts';
import type { Answer } from '../../data/requests.ts';
import type { RequestResult } from '../../data/session-state.ts';
import { provingWords } from '../../language/proving-words.ts';
import { requestErrorText } from '../../language/request-error-text.ts';
import { usePasskey } from './passkey-browser.ts';

/** A challenge of the server, a passkey of the browser, and what the server says to it. Null: it did; else why not. */
export async function askPasskey(
  challenge: () => Promise<Answer<object>>,
  send: (passkey: AssertedPasskey) => Promise<Answer<unknown> | RequestResult>,
): Promise<string | null> {
  const options = await challenge();
  if (!options.ok) return requestErrorText(options.error);
  const used = await usePasskey(options.body);
  if (!used.ok) return provingWords.passkeyFailed[used.why];
  const answer = await send(used.passkey);
  return answer.ok ? null : requestErrorText(answer.error);
}
