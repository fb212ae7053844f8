/**
 * One's own rights, compiled by the server: what a device needs to work offline.
 *
 * Rooms, permissions and modules of a newer server are left out: what this app does not know it does not
 * show. Anything else that does not fit makes the whole unfit, so that no right comes of half an answer.
 */

import * as v from 'valibot';
import { isModuleKey, moduleLevels } from '../catalogue/modules.ts';
import { isPermissionKey } from '../catalogue/permissions.ts';
import { rooms } from '../schema/rooms.ts';
import type { Checked, Endpoint } from './endpoint.ts';

/** Milliseconds since 1970. */
const time = v.pipe(v.number(), v.finite());
const id = v.pipe(v.string(), v.nonEmpty());

const permissions = v.pipe(
  v.array(v.string()),
  v.transform((keys) => keys.filter(isPermissionKey)),
);
const levelsByModule = v.pipe(
  v.record(v.string(), v.picklist(moduleLevels)),
  v.transform((given) => Object.fromEntries(Object.entries(given).filter(([key]) => isModuleKey(key)))),
);

/** `SubjectData` (shared/permissions/subject.ts). */
const subject = v.object({
  userId: id,
  permissions,
  lasting: permissions,
  inert: permissions,
  modules: levelsByModule,
  desks: v.array(id),
  lastingDesks: v.array(id),
  maskPhone: v.boolean(),
  unmaskedLastingly: v.boolean(),
  signIn: v.picklist(['ok', 'deleted', 'disabled', 'no-way-in', 'no-portal', 'nothing-active-here']),
  changesAt: v.nullable(time),
});

export const me = v.object({
  user: v.object({ id, username: v.string(), email: v.string() }),
  /** `pauses: false`: the pause function is switched off. */
  organisation: v.object({ name: v.string(), epoch: v.string(), pauses: v.optional(v.literal(false)) }),
  /** The rooms that may be read now, in the order of the rooms table. */
  rooms: v.pipe(
    v.array(v.string()),
    v.transform((names) => rooms.filter((room) => names.includes(room))),
  ),
  /**
   * What I may do, now and after each end of a temporary assignment: the first entry holds until its
   * `until`, and so on; the last, for ever, has `until: null`. Works without a network.
   */
  timeline: v.pipe(
    v.array(v.object({ until: v.nullable(time), subject })),
    v.check((entries) => entries.at(-1)?.until === null),
  ),
  /** Where the server last saw this device: what accepted addresses and countries are checked against. */
  place: v.object({ address: v.string(), country: v.nullable(v.string()) }),
  /** The server's time when this was made. */
  at: time,
});

export type Me = Checked<typeof me>;

export const meEndpoint = { method: 'GET', path: '/api/me', takes: null, gives: me } as const satisfies Endpoint;
