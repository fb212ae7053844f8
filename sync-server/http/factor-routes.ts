/**
 * One's own passkeys, authenticator app and recovery codes.
 *
 * Guarantees: nothing is added or removed without a fresh proof of who one is; a secret and recovery codes are
 * answered once, to whoever makes them; that a user has a passkey, and that it is there, become true together.
 * Refuses to remove the last way to sign in, and the last second factor of whoever has to have one.
 */

import {
  factorsEndpoint,
  newPasskeyChallengeEndpoint,
  newPasskeyEndpoint,
  removePasskeyEndpoint,
  renamePasskeyEndpoint,
} from '../../shared/protocol/factor-endpoints.ts';
import {
  ownAuthenticatorEndpoint,
  ownSecretEndpoint,
  recoveryCodesEndpoint,
  removeAuthenticatorEndpoint,
} from '../../shared/protocol/sign-in-endpoints.ts';
import type { Random } from '../../shared/schema/ids.ts';
import { limits } from '../../shared/schema/limits.ts';
import { collections } from '../../shared/schema/records.ts';
import { otpAddress, stepOf } from '../access/authenticator-codes.ts';
import type { BackOff } from '../access/back-off.ts';
import {
  putAuthenticator,
  putPasskey,
  putRecoveryCodes,
  removeAuthenticator,
  type KnownFactors,
  type Passkey,
} from '../access/factors.ts';
import type { FreshProofs } from '../access/fresh-proofs.ts';
import type { Gate } from '../access/gate.ts';
import type { NewSecrets } from '../access/new-secrets.ts';
import type { Passkeys } from '../access/passkeys.ts';
import { createRecoveryCodes } from '../access/recovery-codes.ts';
import type { RelyingParty } from '../access/relying-party.ts';
import type { SecondFactors } from '../access/second-factors.ts';
import type { Log } from '../log.ts';
import type { FactorWrite, Store } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';
import { refuse } from './answers.ts';
import { enter, type ApiContext, type Routes } from './api.ts';
import { readJson } from './json-body.ts';
import { attempted, refusalWithoutProof, type In } from './proving.ts';
import { serve } from './serve.ts';

export interface FactorRoutesDeps {
  readonly gate: Gate;
  readonly hub: Pick<Hub, 'change' | 'organisation'>;
  readonly credentials: Store['credentials'];
  readonly meta: Store['meta'];
  readonly party: () => RelyingParty | null;
  readonly passkeys: Passkeys;
  readonly factors: KnownFactors;
  readonly secondFactors: SecondFactors;
  readonly newSecrets: NewSecrets;
  readonly proofs: FreshProofs;
  readonly backOff: BackOff;
  readonly now: () => number;
  readonly random: Random;
  readonly log: Log;
}

export function factorRoutes(deps: FactorRoutesDeps): Routes {
  const { factors } = deps;
  return (api) => {
    serve(api, factorsEndpoint, (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      const { userId } = entry;
      return {
        hasPassword: deps.credentials.find(userId) !== null,
        passkeysPossible: deps.party() !== null,
        passkeys: factors.passkeysOf(userId).map(({ id, name, createdAt, usedAt, synced, rpId }) => ({
          id,
          name,
          createdAt,
          usedAt,
          synced,
          usable: rpId === deps.party()?.id,
        })),
        authenticatorSince: factors.authenticatorOf(userId)?.createdAt ?? null,
        recoveryCodesLeft: factors.recoveryCodesOf(userId).length,
        isRequired: deps.secondFactors.isRequired(userId),
      };
    });

    serve(api, newPasskeyChallengeEndpoint, async (context) => {
      const entry = proven(context, deps);
      if (entry instanceof Response) return entry;
      const username = usernameOf(deps, entry);
      const options = await deps.passkeys.toRegister({ id: entry.userId, username }, entry.sessionId);
      return options === null ? refuse(context, 'no-passkeys-here') : { ...options };
    });

    serve(api, newPasskeyEndpoint, async (context) => {
      const entry = proven(context, deps);
      if (entry instanceof Response) return entry;
      const given = await readJson(context, newPasskeyEndpoint.takes);
      if (!given.ok) return given.answer;
      const { name, passkey: made } = given.body;
      const passkey = await deps.passkeys.registered(made, entry.userId, name, entry.sessionId);
      if (passkey === null) return refuse(context, 'passkey-refused');
      const still = proven(context, deps);
      if (still instanceof Response) return still;
      const others = factors.passkeysOf(entry.userId);
      if (others.length >= limits.passkeysPerUser)
        return refuse(context, 'not-allowed', { message: `There can be ${limits.passkeysPerUser} passkeys at most.` });
      if (!(await keep(deps, entry.userId, [putPasskey(passkey)], [...others, passkey])))
        return refuse(context, 'passkey-refused');
      deps.log.info({ userId: entry.userId }, 'a passkey was made');
      return null;
    });

    serve(api, renamePasskeyEndpoint, async (context) => {
      const entry = proven(context, deps);
      if (entry instanceof Response) return entry;
      const given = await readJson(context, renamePasskeyEndpoint.takes);
      if (!given.ok) return given.answer;
      const passkey = own(deps, entry, context.req.param('id'));
      if (passkey === undefined) return refuse(context, 'not-found');
      await factors.write([putPasskey({ ...passkey, name: given.body.name })]);
      return null;
    });

    serve(api, removePasskeyEndpoint, async (context) => {
      const entry = proven(context, deps);
      if (entry instanceof Response) return entry;
      const { userId } = entry;
      const passkey = own(deps, entry, context.req.param('id'));
      if (passkey === undefined) return refuse(context, 'not-found');
      const left = factors.passkeysOf(userId).filter(({ id }) => id !== passkey.id);
      if (left.length === 0 && deps.credentials.find(userId) === null) return refuse(context, 'last-way-in');
      if (left.length === 0 && deps.secondFactors.isRequired(userId) && factors.authenticatorOf(userId) === null)
        return refuse(context, 'second-factor-required');
      if (!(await keep(deps, userId, [{ kind: 'remove', id: passkey.id }], left)))
        return refuse(context, 'last-way-in');
      deps.log.info({ userId }, 'a passkey was removed');
      return null;
    });

    serve(api, ownSecretEndpoint, (context) => {
      const entry = proven(context, deps);
      if (entry instanceof Response) return entry;
      const secret = deps.newSecrets.make(entry.sessionId);
      return { secret, address: otpAddress(secret, deps.meta.get('organisation') ?? '', usernameOf(deps, entry)) };
    });

    serve(api, ownAuthenticatorEndpoint, async (context) => {
      const entry = proven(context, deps);
      if (entry instanceof Response) return entry;
      const given = await readJson(context, ownAuthenticatorEndpoint.takes);
      if (!given.ok) return given.answer;
      const secret = deps.newSecrets.find(entry.sessionId);
      if (secret === null) return refuse(context, 'sign-in-over', { message: 'That took too long. Begin again.' });
      const step = stepOf(given.body.code, secret, deps.now());
      const refusal = await attempted(
        context,
        deps.backOff,
        { name: `new code of ${entry.userId}`, address: entry.place.address, device: entry.sessionId },
        async () => step !== null,
        () => refuse(context, 'wrong-code'),
      );
      const still = proven(context, deps);
      if (still instanceof Response) return still;
      if (refusal !== null || step === null) return refusal ?? refuse(context, 'wrong-code');
      deps.newSecrets.forget(entry.sessionId);
      const at = deps.now();
      deps.log.info({ userId: entry.userId }, 'an authenticator app was set up');
      return newCodes(deps, entry, [putAuthenticator(entry.userId, { secret, createdAt: at, lastStep: step })]);
    });

    serve(api, removeAuthenticatorEndpoint, async (context) => {
      const entry = proven(context, deps);
      if (entry instanceof Response) return entry;
      const { userId } = entry;
      if (deps.secondFactors.isRequired(userId) && factors.passkeysOf(userId).length === 0)
        return refuse(context, 'second-factor-required');
      await factors.write(removeAuthenticator(userId));
      deps.log.info({ userId }, 'the authenticator app was removed');
      return null;
    });

    serve(api, recoveryCodesEndpoint, (context) => {
      const entry = proven(context, deps);
      if (entry instanceof Response) return entry;
      if (factors.authenticatorOf(entry.userId) === null) return refuse(context, 'not-found');
      return newCodes(deps, entry, []);
    });
  };
}

function proven(context: ApiContext, deps: FactorRoutesDeps): In | Response {
  const entry = enter(context, deps.gate);
  return entry instanceof Response ? entry : (refusalWithoutProof(context, deps.proofs, entry) ?? entry);
}

function own({ factors }: FactorRoutesDeps, { userId }: In, id: string) {
  return factors.passkeysOf(userId).find((passkey) => passkey.id === id);
}

function usernameOf({ hub }: FactorRoutesDeps, { userId }: In): string {
  return hub.organisation.get(collections.users, userId)?.username ?? '';
}

async function newCodes(
  deps: FactorRoutesDeps,
  { userId }: In,
  besides: readonly FactorWrite[],
): Promise<{ readonly recoveryCodes: string[] }> {
  const { codes, hashes } = createRecoveryCodes(deps.random);
  await deps.factors.write([...besides, putRecoveryCodes(userId, hashes, deps.now())]);
  return { recoveryCodes: [...codes] };
}

/** Together with what the user's record says of it. `then`: the passkeys that there are then. */
async function keep(
  { hub, factors }: FactorRoutesDeps,
  userId: string,
  writes: readonly FactorWrite[],
  then: readonly Passkey[],
): Promise<boolean> {
  const before = hub.organisation.get(collections.users, userId)?.passkeySince ?? null;
  const made = then.map(({ createdAt }) => createdAt);
  const after = made.length === 0 ? null : new Date(Math.min(...made)).toISOString();
  if (after === before) {
    await factors.write(writes);
    return true;
  }
  const review = await hub.change({
    actor: null,
    changes: [{ collection: collections.users, id: userId, field: 'passkeySince', member: null, before, after }],
    factors: writes,
  });
  return review.allowed;
}
