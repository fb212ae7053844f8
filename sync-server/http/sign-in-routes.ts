/**
 * Signing in with a passkey, and the second step after a password.
 *
 * Guarantees: no session before everything that is asked for was given; what one step proved counts only for
 * whoever carries its cookie, and is over when the session begins. Whether the user may be signed in is asked
 * when the session begins, as with a password.
 */

import {
  confirmSecondFactorEndpoint,
  passkeyChallengeEndpoint,
  passkeySignInEndpoint,
  secondCodeEndpoint,
  secondFactorEndpoint,
  setUpSecondFactorEndpoint,
} from '../../shared/protocol/sign-in-endpoints.ts';
import { collections } from '../../shared/schema/records.ts';
import type { Random } from '../../shared/schema/ids.ts';
import { otpAddress, stepOf } from '../access/authenticator-codes.ts';
import type { BackOff } from '../access/back-off.ts';
import { endedSignInCookie, type BegunSignIn, type BegunSignIns } from '../access/begun-sign-ins.ts';
import { putAuthenticator, putRecoveryCodes, type KnownFactors } from '../access/factors.ts';
import type { NewSecrets } from '../access/new-secrets.ts';
import type { Passkeys } from '../access/passkeys.ts';
import { createRecoveryCodes } from '../access/recovery-codes.ts';
import type { SecondFactors } from '../access/second-factors.ts';
import type { Hub } from '../sync/hub.ts';
import type { Store } from '../store/store.ts';
import { refuse } from './answers.ts';
import { askingOf, refusalMessages, type ApiContext, type Routes } from './api.ts';
import { readJson } from './json-body.ts';
import { attempted } from './proving.ts';
import { serve } from './serve.ts';
import { signedIn, type SignedInDeps } from './session-routes.ts';

export interface SignInRoutesDeps extends SignedInDeps {
  readonly hub: SignedInDeps['hub'] & Pick<Hub, 'organisation' | 'subject'>;
  readonly meta: Store['meta'];
  readonly begun: BegunSignIns;
  readonly passkeys: Passkeys;
  readonly factors: KnownFactors;
  readonly secondFactors: SecondFactors;
  readonly newSecrets: NewSecrets;
  readonly backOff: BackOff;
  readonly now: () => number;
  readonly random: Random;
}

type Proved = BegunSignIn & { readonly userId: string };

export function signInRoutes(deps: SignInRoutesDeps): Routes {
  return (api) => {
    serve(api, secondFactorEndpoint, (context) => {
      const signIn = proved(context, deps);
      if (signIn === null) return refuse(context, 'sign-in-over');
      return {
        toSetUp: deps.secondFactors.stateOf(signIn.userId) === 'to-set-up',
        code: deps.factors.authenticatorOf(signIn.userId) !== null,
        passkey: deps.factors.passkeysOf(signIn.userId).length > 0,
      };
    });

    serve(api, secondCodeEndpoint, async (context) => {
      const given = await readJson(context, secondCodeEndpoint.takes);
      if (!given.ok) return given.answer;
      const signIn = proved(context, deps);
      if (signIn === null) return refuse(context, 'sign-in-over');
      const refusal = await counted(context, deps, signIn, () =>
        deps.secondFactors.takeCode(signIn.userId, given.body.code),
      );
      return refusal ?? finish(context, deps, signIn, signIn.userId);
    });

    serve(api, passkeyChallengeEndpoint, async (context) => {
      const given = await readJson(context, passkeyChallengeEndpoint.takes);
      if (!given.ok) return given.answer;
      let signIn: BegunSignIn | null = proved(context, deps);
      if (given.body.after === 'password' && signIn === null) return refuse(context, 'sign-in-over');
      if (given.body.after === 'nothing' || signIn === null) {
        const begun = deps.begun.begin(null);
        context.header('Set-Cookie', begun.cookie);
        signIn = begun.signIn;
      }
      const options = await deps.passkeys.toUse('sign-in', signIn.id, signIn.userId);
      return options === null ? refuse(context, 'no-passkeys-here') : { ...options };
    });

    serve(api, passkeySignInEndpoint, async (context) => {
      const given = await readJson(context, passkeySignInEndpoint.takes);
      if (!given.ok) return given.answer;
      const signIn = deps.begun.find(context.req.header('cookie'));
      if (signIn === null) return refuse(context, 'sign-in-over');
      const passkey = await deps.passkeys.used(given.body.passkey, 'sign-in', signIn.id, signIn.userId);
      if (passkey === null) {
        const place = deps.gate.placeOf(askingOf(context));
        deps.log.warn({ address: place.address }, 'a passkey was refused');
        await deps.events.signInFailed(signIn.userId, place, 'passkey-refused');
        return refuse(context, 'passkey-refused');
      }
      return finish(context, deps, signIn, passkey.userId);
    });

    serve(api, setUpSecondFactorEndpoint, (context) => {
      const signIn = proved(context, deps);
      if (signIn === null) return refuse(context, 'sign-in-over');
      if (deps.secondFactors.stateOf(signIn.userId) !== 'to-set-up') return refuse(context, 'not-allowed');
      const secret = deps.newSecrets.make(signIn.id);
      const username = deps.hub.organisation.get(collections.users, signIn.userId)?.username ?? '';
      return { secret, address: otpAddress(secret, deps.meta.get('organisation') ?? '', username) };
    });

    serve(api, confirmSecondFactorEndpoint, async (context) => {
      const given = await readJson(context, confirmSecondFactorEndpoint.takes);
      if (!given.ok) return given.answer;
      const signIn = proved(context, deps);
      const secret = signIn === null ? null : deps.newSecrets.find(signIn.id);
      if (signIn === null || secret === null) return refuse(context, 'sign-in-over');
      // Somebody else's sign-in with the same password may have been quicker.
      if (deps.secondFactors.stateOf(signIn.userId) !== 'to-set-up') return refuse(context, 'not-allowed');
      const step = stepOf(given.body.code, secret, deps.now());
      const refusal = await counted(context, deps, signIn, async () => step !== null);
      if (refusal !== null || step === null) return refusal ?? refuse(context, 'wrong-code');
      if (deps.secondFactors.stateOf(signIn.userId) !== 'to-set-up') return refuse(context, 'not-allowed');
      deps.newSecrets.forget(signIn.id);
      const { codes, hashes } = createRecoveryCodes(deps.random);
      const { userId } = signIn;
      const at = deps.now();
      await deps.factors.write([
        putAuthenticator(userId, { secret, createdAt: at, lastStep: step }),
        putRecoveryCodes(userId, hashes, at),
      ]);
      deps.log.info({ userId }, 'an authenticator app was set up');
      return (await finish(context, deps, signIn, userId)) ?? { recoveryCodes: [...codes] };
    });
  };
}

/** The sign-in whose password was right. */
function proved(context: ApiContext, deps: SignInRoutesDeps): Proved | null {
  const signIn = deps.begun.find(context.req.header('cookie'));
  const userId = signIn?.userId ?? null;
  return signIn === null || userId === null ? null : { ...signIn, userId };
}

/** By account and network, or by the device where it is known: as passwords are. */
function counted(
  context: ApiContext,
  deps: SignInRoutesDeps,
  { userId }: Proved,
  decide: () => Promise<boolean>,
): Promise<Response | null> {
  const place = deps.gate.placeOf(askingOf(context));
  const { address } = place;
  return attempted(
    context,
    deps.backOff,
    {
      name: `second factor of ${userId}`,
      address,
      device: deps.devices.recognise(context.req.header('cookie'), userId),
    },
    decide,
    () => {
      deps.log.warn({ userId, address }, 'a second factor was refused');
      void deps.events.signInFailed(userId, place, 'wrong-code');
      return refuse(context, 'wrong-code');
    },
  );
}

/** Null: signed in, and the answer carries the cookie. */
async function finish(
  context: ApiContext,
  deps: SignInRoutesDeps,
  { id }: BegunSignIn,
  userId: string,
): Promise<Response | null> {
  const place = deps.gate.placeOf(askingOf(context));
  const subject = deps.hub.subject(userId, place);
  if (subject === null) return refuse(context, 'users-unreadable', { retryAfter: 60 });
  if (subject.signIn !== 'ok') return refuse(context, 'sign-in-refused', { message: refusalMessages[subject.signIn] });
  // What was proved counts once.
  deps.begun.end(id);
  const begun = await deps.sessions.begin(userId, { place, userAgent: context.req.header('user-agent') ?? '' });
  const me = await signedIn(context, deps, { userId, ...begun });
  context.header('Set-Cookie', endedSignInCookie, { append: true });
  return me instanceof Response ? me : null;
}
