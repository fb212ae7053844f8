/**
 * Reads a JSON body and checks its shape. Refuses every other content type, which also keeps forms of
 * other sites out: a page cannot send `application/json` elsewhere without asking first.
 */

import type { Context } from 'hono';
import * as v from 'valibot';
import { refuse } from './answers.ts';

export type Body<T> = { readonly ok: true; readonly body: T } | { readonly ok: false; readonly answer: Response };

export async function readJson<T>(context: Context, schema: v.GenericSchema<unknown, T>): Promise<Body<T>> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/json\s*(?:;.*)?$/iu.test(type)) {
    return { ok: false, answer: refuse(context, 'bad-request', { message: 'Send JSON, as application/json.' }) };
  }
  let given: unknown;
  try {
    given = await context.req.json();
  } catch {
    return { ok: false, answer: refuse(context, 'bad-request', { message: 'The body is not JSON.' }) };
  }
  const result = v.safeParse(schema, given);
  if (result.success) return { ok: true, body: result.output };
  const [issue] = result.issues;
  const message = `The body is not as expected: ${v.getDotPath(issue) ?? 'it'} is wrong.`;
  return { ok: false, answer: refuse(context, 'bad-request', { message }) };
}
