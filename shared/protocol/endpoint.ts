/**
 * An endpoint of the HTTP API, said once for both sides: where it is, what it takes, what it gives.
 *
 * The server checks requests with `takes` and cannot compile an answer that `gives` does not describe; the
 * app sends what `takes` describes and checks answers with `gives`.
 */

import type { GenericSchema, InferInput, InferOutput } from 'valibot';

/** A body as JSON; null: there is none. */
export type Body = GenericSchema | null;

export interface Endpoint {
  readonly method: 'DELETE' | 'GET' | 'POST' | 'PUT';
  /** `:name` stands for one part. */
  readonly path: string;
  readonly takes: Body;
  readonly gives: Body;
}

/** A body as it is sent. */
export type Sent<B extends Body> = B extends GenericSchema ? DeepReadonly<InferInput<B>> : null;

/** A body that was checked. */
export type Checked<B extends Body> = B extends GenericSchema ? DeepReadonly<InferOutput<B>> : null;

/** The names that a path has parts for. */
export type PartOf<Path extends string> = Path extends `${infer First}/${infer Rest}`
  ? PartOf<First> | PartOf<Rest>
  : Path extends `:${infer Name}`
    ? Name
    : never;

export function pathWith(path: string, parts: Readonly<Record<string, string>>): string {
  return path.replaceAll(/:(?<name>\w+)/gu, (_, name: string) => encodeURIComponent(parts[name] ?? ''));
}

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
