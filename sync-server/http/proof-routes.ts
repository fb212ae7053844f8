/** Proving again who one is: with the password, a code, or a passkey. */

import { proofChallengeEndpoint, proofEndpoint, proofWaysEndpoint } from '../../shared/protocol/factor-endpoints.ts';
import type { BackOff } from '../access/back-off.ts';
import type { KnownFactors } from '../access/factors.ts';
import type { FreshProofs } from '../access/fresh-proofs.ts';
import type { Gate } from '../access/gate.ts';
import type { Passkeys } from '../access/passkeys.ts';
import type { Passwords } from '../access/passwords.ts';
import type { SecondFactors } from '../access/second-factors.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { refuse } from './answers.ts';
import { enter, type ApiContext, type Routes } from './api.ts';
import { readJson } from './json-body.ts';
import { attempted, type In } from './proving.ts';
import { serve } from './serve.ts';

export interface ProofRoutesDeps {
  readonly gate: Gate;
  readonly proofs: FreshProofs;
  readonly factors: KnownFactors;
  readonly secondFactors: SecondFactors;
  readonly passkeys: Passkeys;
  readonly passwords: Passwords;
  readonly credentials: Store['credentials'];
  readonly backOff: BackOff;
  readonly log: Log;
}

export function proofRoutes(deps: ProofRoutesDeps): Routes {
  return (api) => {
    serve(api, proofWaysEndpoint, (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      return {
        password: deps.credentials.find(entry.userId) !== null,
        code: deps.factors.authenticatorOf(entry.userId) !== null,
        passkey: deps.factors.passkeysOf(entry.userId).length > 0,
      };
    });

    serve(api, proofChallengeEndpoint, async (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      const options = await deps.passkeys.toUse('prove', entry.sessionId, entry.userId);
      return options === null ? refuse(context, 'no-passkeys-here') : { ...options };
    });

    serve(api, proofEndpoint, async (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      const given = await readJson(context, proofEndpoint.takes);
      if (!given.ok) return given.answer;
      const { password, code, passkey } = given.body;
      let refusal: Response | null;
      if (password !== undefined) refusal = await refusalOfPassword(context, deps, entry, password);
      else if (code !== undefined) refusal = await refusalOfCode(context, deps, entry, code);
      else if (passkey !== undefined)
        refusal =
          (await deps.passkeys.used(passkey, 'prove', entry.sessionId, entry.userId)) === null
            ? refuse(context, 'passkey-refused')
            : null;
      else return refuse(context, 'bad-request', { message: 'Send a password, a code or a passkey.' });
      if (refusal !== null) {
        deps.log.warn({ userId: entry.userId, address: entry.place.address }, 'a proof was refused');
        return refusal;
      }
      // Proving takes time: the session may have ended.
      const still = enter(context, deps.gate);
      if (still instanceof Response) return still;
      deps.proofs.note(entry.sessionId);
      return null;
    });
  };
}

/** Whoever found a device signed in must not be able to guess its password either. */
export function refusalOfPassword(
  context: ApiContext,
  deps: Pick<ProofRoutesDeps, 'backOff' | 'credentials' | 'passwords'>,
  entry: In,
  password: string,
): Promise<Response | null> {
  return attempted(
    context,
    deps.backOff,
    { name: `own password of ${entry.userId}`, address: entry.place.address, device: entry.sessionId },
    (lane) => deps.passwords.verify(password, deps.credentials.find(entry.userId)?.hash ?? null, lane),
    () => refuse(context, 'wrong-credentials', { message: 'The current password is wrong.' }),
  );
}

function refusalOfCode(context: ApiContext, deps: ProofRoutesDeps, entry: In, code: string): Promise<Response | null> {
  return attempted(
    context,
    deps.backOff,
    { name: `own code of ${entry.userId}`, address: entry.place.address, device: entry.sessionId },
    () => deps.secondFactors.takeCode(entry.userId, code),
    () => refuse(context, 'wrong-code'),
  );
}
