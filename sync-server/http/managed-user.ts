/**
 * How somebody signs in, managed by somebody else: their password, sessions, passkeys and authenticator app.
 *
 * Guarantees: whoever may set a user's password may manage the rest, and nobody else. A user whom one may not see
 * looks the same as one who does not exist.
 */

import { collections } from '../../shared/schema/records.ts';
import { reviewPassword } from '../../shared/permissions/review.ts';
import type { Reason } from '../../shared/permissions/reasons.ts';
import { has } from '../../shared/permissions/subject.ts';
import type { Log } from '../log.ts';
import type { Hub } from '../sync/hub.ts';
import { refuse } from './answers.ts';
import type { ApiContext } from './api.ts';
import type { In } from './proving.ts';

export interface ManagedUserDeps {
  readonly hub: Pick<Hub, 'organisation' | 'subject'>;
  readonly now: () => number;
  readonly log: Log;
}

/** Null: the one who asks may manage how this user signs in. */
export function refusalToManage(context: ApiContext, deps: ManagedUserDeps, entry: In, id: string): Response | null {
  const { organisation } = deps.hub;
  const actor = deps.hub.subject(entry.userId, entry.place);
  const target = organisation.get(collections.users, id);
  if (actor === null || actor.signIn !== 'ok') return refuse(context, 'signed-out');
  if (!has(actor, 'show_user') || target === undefined || target.username === '') return refuse(context, 'not-found');
  const reasons = reasonsAgainst(deps, entry, id);
  if (reasons.length === 0) return null;
  deps.log.warn({ userId: entry.userId, target: id, reasons }, 'managing how a user signs in was refused');
  const outranked = reasons.some((reason) => reason.code === 'outranked');
  return refuse(context, 'not-allowed', outranked ? { message: 'This user holds rights that you do not hold.' } : {});
}

export function reasonsAgainst(deps: Pick<ManagedUserDeps, 'hub' | 'now'>, entry: In, id: string): readonly Reason[] {
  const actor = deps.hub.subject(entry.userId, entry.place);
  const target = deps.hub.organisation.get(collections.users, id);
  if (actor === null || target === undefined) return [{ code: 'record-missing' }];
  return reviewPassword(actor, target, deps.hub.organisation, deps.now());
}
