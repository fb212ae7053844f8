/**
 * One decision: may this subject do this here?
 *
 * Guarantees: a bit test and at most one look into a set of desks; reasons are made when they are read. Data
 * of no desk needs `desk_outside`, whatever else one holds.
 */

import {
  findPermission,
  permissionKeys,
  type PermissionGroupKey,
  type PermissionKey,
} from '../catalogue/permissions.ts';
import { bitOf, hasBit } from './bits.ts';
import type { Reason } from './reasons.ts';
import { allNeeds } from './rights-sum.ts';
import { has, type Subject } from './subject.ts';

/** What an answer given under this decision must do. */
export type Obligation = 'mask-phone';

export type DeskPage = 'realtime' | 'reports' | 'edit';

export interface Resource {
  /** Null: data of no desk. Left out: nothing of a desk. */
  readonly desk?: string | null;
  /** Which page's desks count; left out: the one the action belongs to. */
  readonly page?: DeskPage;
}

export interface Decision {
  readonly decision: 'allow' | 'deny';
  readonly reasons: readonly Reason[];
  readonly obligations: readonly Obligation[];
}

export function decide(subject: Subject, action: PermissionKey, resource?: Resource): Decision {
  if (!hasBit(subject.permissions, bitOf(action))) return new Denial(subject, action, null);
  const desk = resource?.desk;
  if (desk === undefined) return allowed(subject);
  if (desk === null) return subject.desks.outside ? allowed(subject) : new Denial(subject, 'desk_outside', null);
  const scope = subject.desks[resource?.page ?? pageOf(action)];
  return scope === 'all' || scope.has(desk) ? allowed(subject) : new Denial(subject, action, desk);
}

/** The page whose desks limit an action, where the resource does not say. */
export function pageOf(action: PermissionKey): DeskPage {
  return pages.get(action) ?? 'reports';
}

class Denial implements Decision {
  readonly decision = 'deny';
  readonly obligations = none;
  readonly #subject: Subject;
  readonly #missing: PermissionKey;
  readonly #desk: string | null;

  constructor(subject: Subject, missing: PermissionKey, desk: string | null) {
    this.#subject = subject;
    this.#missing = missing;
    this.#desk = desk;
  }

  get reasons(): readonly Reason[] {
    if (this.#desk !== null) return [{ code: 'desk-not-yours', desk: this.#desk }];
    return [missingReason(this.#subject, this.#missing)];
  }
}

/** Says what would make the permission effective, if it is granted and inert. */
export function missingReason(subject: Subject, permission: PermissionKey): Reason {
  const inert = hasBit(subject.inert, bitOf(permission));
  const needs = inert ? [...allNeeds(permission)].filter((need) => !has(subject, need)) : [];
  return { code: 'permission-missing', permission, needs };
}

const none: readonly never[] = [];
const plain: Decision = { decision: 'allow', reasons: none, obligations: none };
const masked: Decision = { decision: 'allow', reasons: none, obligations: ['mask-phone'] };

function allowed(subject: Subject): Decision {
  return subject.maskPhone ? masked : plain;
}

const pages: ReadonlyMap<string, DeskPage> = new Map<PermissionKey, DeskPage>([
  ...inGroup('realtime', 'realtime'),
  ['show_desk_dashboard', 'realtime'],
  ['supervisor_page', 'realtime'],
  ['supervisor_agent_stats', 'realtime'],
  ['create_desk', 'edit'],
  ['edit_desk', 'edit'],
  ['delete_desk', 'edit'],
  ['desk_assignment_new_agent', 'edit'],
  ['create_agent', 'edit'],
  ['create_agent_bulk', 'edit'],
  ['edit_agent', 'edit'],
  ['delete_agent', 'edit'],
  ['create_device', 'edit'],
  ['create_device_bulk', 'edit'],
  ['edit_device', 'edit'],
  ['delete_device', 'edit'],
  ['edit_queue_manager', 'edit'],
]);

function inGroup(group: PermissionGroupKey, page: DeskPage): [PermissionKey, DeskPage][] {
  return permissionKeys.filter((key) => findPermission(key)?.group === group).map((key) => [key, page]);
}
