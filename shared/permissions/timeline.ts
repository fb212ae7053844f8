/** What a user may do from now on: one subject for each span of time between ends of its assignments. */

import type { OrganisationView } from '../schema/organisation-view.ts';
import type { User } from '../schema/records.ts';
import { compileSubject, type Context, type Subject } from './subject.ts';

export interface TimelineEntry {
  /** Milliseconds since 1970, from when the next entry holds; null: for ever. */
  readonly until: number | null;
  readonly subject: Subject;
}

/** At most `maxEntries`; the last then says for ever what holds until it ends, and the server knows better. */
export function compileTimeline(user: User, organisation: OrganisationView, context: Context, maxEntries = 16): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  let { now } = context;
  for (;;) {
    const subject = compileSubject(user, organisation, { now, place: context.place });
    entries.push({ until: subject.changesAt, subject });
    if (subject.changesAt === null || entries.length === maxEntries) return entries;
    now = subject.changesAt;
  }
}
