/** Who can do what, and why: asked by those whose device may not hold what the answer is made of. */

import * as v from 'valibot';
import { isModuleKey } from '../catalogue/modules.ts';
import { isPermissionKey, permissionKeys } from '../catalogue/permissions.ts';
import { limits } from '../schema/limits.ts';
import type { Checked, Endpoint } from './endpoint.ts';
import { whole } from './whole.ts';

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.keyLength));
const permission = v.picklist(permissionKeys);
/** Null: no desk in particular; `desk: null`: data of no desk. */
const resource = v.nullable(v.strictObject({ desk: v.nullable(id) }));
/** ms since 1970; null: now, by the server's clock. */
const at = v.nullable(whole(0, Number.MAX_SAFE_INTEGER));

const question = v.variant('ask', [
  v.strictObject({ ask: v.literal('who'), permission, resource, at }),
  v.strictObject({ ask: v.literal('what'), user: id, at }),
  v.strictObject({ ask: v.literal('can'), user: id, permission, resource, at }),
]);

export type QuestionBody = Checked<typeof question>;

/** What a newer server alone knows is left out. */
const permissions = v.pipe(
  v.array(v.string()),
  v.transform((keys) => keys.filter(isPermissionKey)),
);

const knownPermission = v.pipe(v.string(), v.guard(isPermissionKey));

const inactive = v.variant('kind', [
  v.object({ kind: v.literal('ended') }),
  v.object({ kind: v.picklist(['deleted', 'too-deep']), role: v.string() }),
  v.object({ kind: v.picklist(['address', 'country']), role: v.string() }),
]);

const says = v.variant('kind', [
  v.object({ kind: v.literal('permission'), permission: knownPermission }),
  v.object({
    kind: v.literal('module'),
    module: v.pipe(v.string(), v.guard(isModuleKey)),
    level: v.picklist(['disabled', 'read', 'write']),
  }),
]);

/** `Source` (shared/permissions/explain.ts); one that says what a newer server alone knows is left out. */
const sources = v.pipe(
  v.array(
    v.object({
      via: v.picklist(['role', 'scope']),
      path: v.array(v.string()),
      says: v.fallback(v.nullable(says), null),
      /** ISO 8601; null: for ever. */
      until: v.nullable(v.string()),
      inactive: v.nullable(inactive),
    }),
  ),
  v.transform((list) =>
    list.flatMap((source) => {
      const { says } = source;
      return says === null ? [] : [{ ...source, says }];
    }),
  ),
);

/** `ToldExplanation` (shared/permissions/told.ts). */
const explanation = v.object({
  permission: knownPermission,
  held: v.boolean(),
  impliedByAdmin: v.boolean(),
  state: v.nullable(v.picklist(['elsewhere', 'held', 'inert', 'taken'])),
  sources,
  noes: sources,
  missing: permissions,
  withheld: v.boolean(),
});

const explanations = v.pipe(
  v.array(v.object({ ...explanation.entries, permission: v.string() })),
  v.transform((list) =>
    list.flatMap((found) => {
      const { permission } = found;
      return isPermissionKey(permission) ? [{ ...found, permission }] : [];
    }),
  ),
);

const desk = v.object({
  desk: v.nullable(v.string()),
  page: v.picklist(['realtime', 'reports', 'edit']),
  open: v.boolean(),
  reasons: v.nullable(
    v.object({
      assignment: v.nullable(
        v.object({
          kind: v.picklist(['assigned', 'deleted', 'ended', 'none']),
          until: v.nullable(v.string()),
        }),
      ),
      widening: explanations,
    }),
  ),
});

/** `ToldAnswer` (shared/permissions/told.ts). */
const told = v.variant('ask', [
  v.object({ ask: v.literal('who'), users: v.array(v.string()) }),
  v.object({ ask: v.literal('what'), list: explanations }),
  v.object({
    ask: v.literal('can'),
    allowed: v.boolean(),
    signIn: v.picklist(['ok', 'deleted', 'disabled', 'no-way-in', 'no-portal', 'nothing-active-here']),
    explanation,
    desk: v.nullable(desk),
  }),
]);

/**
 * For holders of `show_user` without `show_role`: who reads both has the answer on the device. About a desk, it
 * needs `show_desk` too.
 */
export const questionEndpoint = {
  method: 'POST',
  path: '/api/questions',
  takes: question,
  gives: told,
} as const satisfies Endpoint;
