/** An authenticator without a device: makes one passkey and uses it, as honestly as the test says. */

import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { AssertedPasskey, MadePasskey } from '../../shared/protocol/passkey-bodies.ts';

export interface SoftPasskey {
  readonly id: string;
  /** As the server keeps it. */
  readonly publicKey: string;
  made(challenge: string, lies?: Lies): MadePasskey;
  used(challenge: string, lies?: Lies): AssertedPasskey;
}

export interface Lies {
  readonly origin?: string;
  readonly rpId?: string;
  readonly verified?: boolean;
  readonly counter?: number;
}

export function createSoftPasskey(origin: string, rpId = 'localhost'): SoftPasskey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const cose = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ]);
  const [present, verified, attested] = [1, 4, 64];

  function clientData(type: string, challenge: string, lies: Lies): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: lies.origin ?? origin, crossOrigin: false }));
  }
  function authenticatorData(lies: Lies, more: Buffer, flag: number): Buffer {
    const head = Buffer.alloc(5);
    head[0] = present | ((lies.verified ?? true) ? verified : 0) | flag;
    head.writeUInt32BE(lies.counter ?? 0, 1);
    return Buffer.concat([sha256(lies.rpId ?? rpId), head, more]);
  }

  const named = { id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' } as const;
  return {
    id: named.id,
    publicKey: cose.toString('base64url'),
    made(challenge, lies = {}) {
      const length = Buffer.from([0, id.length]);
      const data = authenticatorData(lies, Buffer.concat([Buffer.alloc(16), length, id, cose]), attested);
      const attestation = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
        Buffer.from([0x58, data.length]),
        data,
      ]);
      return {
        ...named,
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('webauthn.create', challenge, lies).toString('base64url'),
          attestationObject: attestation.toString('base64url'),
          transports: ['internal'],
        },
      };
    },
    used(challenge, lies = {}) {
      const data = authenticatorData(lies, Buffer.alloc(0), 0);
      const client = clientData('webauthn.get', challenge, lies);
      const signature = createSign('SHA256')
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey);
      return {
        ...named,
        clientExtensionResults: {},
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: signature.toString('base64url'),
        },
      };
    },
  };
}

function sha256(bytes: string | Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
