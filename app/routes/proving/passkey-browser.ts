/** What the browser does about passkeys. Never throws: that people cancel is nothing unusual. */

import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import type { AssertedPasskey, MadePasskey } from '../../../shared/protocol/passkey-bodies.ts';

export type FromBrowser<T> =
  | { readonly ok: true; readonly passkey: T }
  | { readonly ok: false; readonly why: 'cancelled' | 'impossible' | 'known' };

/** `options`: as the server gave them. */
export function makePasskey(options: object): Promise<FromBrowser<MadePasskey>> {
  return quietly(async () => {
    const optionsJSON = options as PublicKeyCredentialCreationOptionsJSON;
    // The same shape, which the library describes in more detail.
    return (await startRegistration({ optionsJSON })) as unknown as MadePasskey;
  });
}

export function usePasskey(options: object): Promise<FromBrowser<AssertedPasskey>> {
  return quietly(async () => {
    const optionsJSON = options as PublicKeyCredentialRequestOptionsJSON;
    return (await startAuthentication({ optionsJSON })) as unknown as AssertedPasskey;
  });
}

async function quietly<T>(work: () => Promise<T>): Promise<FromBrowser<T>> {
  if (!browserSupportsWebAuthn()) return { ok: false, why: 'impossible' };
  try {
    return { ok: true, passkey: await work() };
  } catch (error) {
    const code = error instanceof WebAuthnError ? error.code : '';
    return { ok: false, why: code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED' ? 'known' : 'cancelled' };
  }
}
