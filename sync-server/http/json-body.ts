/**
 * Reads a JSON body and checks it against the schema of its endpoint (shared/protocol).
 *
 * Guarantees: never more than `bodyBytes` in memory, whatever the headers claim. Refuses every other
 * content type, which also keeps forms of other sites out: a page cannot send `application/json`
 * elsewhere without asking first.
 */

import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import type { Checked } from '../../shared/protocol/endpoint.ts';
import { limits } from '../../shared/schema/limits.ts';
import { refuse } from './answers.ts';
import type { ApiContext } from './api.ts';
import { bodyProblem, type BodyProblem } from './body-problem.ts';

export type Read<T> = { readonly ok: true; readonly body: T } | { readonly ok: false; readonly answer: Response };

export async function readJson<S extends v.GenericSchema>(context: ApiContext, schema: S): Promise<Read<Checked<S>>> {
  const bad = (wrong: BodyProblem): Read<Checked<S>> => ({ ok: false, answer: refuse(context, 'bad-request', wrong) });
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/json\s*(?:;.*)?$/iu.test(type)) return bad({ message: 'Send JSON, as application/json.' });
  const bytes = await readBytes(context.env.incoming, limits.bodyBytes);
  if (bytes === null) {
    // The rest of it is not worth waiting for.
    context.header('Connection', 'close');
    return { ok: false, answer: refuse(context, 'too-large') };
  }
  let given: unknown;
  try {
    given = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return bad({ message: 'The body is not JSON.' });
  }
  const result = v.safeParse(schema, given, { abortEarly: true });
  // A schema lets through what it says; that nobody changes it is added here.
  return result.success ? { ok: true, body: result.output as Checked<S> } : bad(bodyProblem(result.issues[0]));
}

/** Null: the body is larger than that. Rejects when the client goes away. */
function readBytes(incoming: IncomingMessage, most: number): Promise<Buffer | null> {
  if (Number(incoming.headers['content-length'] ?? 0) > most) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else resolve(null);
    });
    incoming.on('end', () => resolve(Buffer.concat(chunks)));
    incoming.on('error', reject);
    incoming.on('close', () => reject(new Error('the client went away')));
  });
}
