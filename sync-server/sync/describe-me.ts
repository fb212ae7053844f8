/** `Me`: what users may know about themselves, compiled now, with what temporary assignments will change. */

import { readableRooms } from '../../shared/permissions/room-reading.ts';
import { collections } from '../../shared/schema/records.ts';
import { subjectToData, type Subject, type SubjectData } from '../../shared/permissions/subject.ts';
import type { Me } from '../../shared/protocol/me.ts';
import type { OrganisationView } from '../../shared/schema/organisation.ts';
import type { RequestPlace } from '../access/network-position.ts';
import type { Subjects } from '../access/subjects.ts';
import { StoreUnreadable } from '../store/damage.ts';
import type { Meta } from '../store/store.ts';

/**
 * Entries of the timeline. After the last one that fits comes what is held for ever: too little rather than
 * too much, and only for a device that is offline for twenty ends of assignments.
 */
const maxTimeline = 20;
const farFuture = 8.64e15;

/** In the meta of the store: not null while the pause function is switched off. */
export const pauseFunction = 'pauses-off-since';

export interface MeDeps {
  readonly organisation: OrganisationView;
  readonly subjects: Subjects;
  readonly meta: Meta;
  readonly now: () => number;
}

export function describeMe(deps: MeDeps, userId: string, place: RequestPlace): Me | null {
  const user = deps.organisation.get(collections.users, userId);
  const subject = deps.subjects.of(userId, place);
  if (user === undefined || subject === null) return null;
  const epoch = deps.meta.get('epoch');
  // Another one would make the device forget its copy.
  if (epoch === null) throw new StoreUnreadable('the epoch is missing');
  return {
    user: { id: user.id, username: user.username, email: user.email },
    organisation: {
      name: deps.meta.get('organisation') ?? '',
      epoch,
      ...(deps.meta.get(pauseFunction) === null ? {} : { pauses: false }),
    },
    rooms: readableRooms(subject),
    timeline: timelineOf(deps.subjects, subject, place),
    place,
    at: deps.now(),
  };
}

function timelineOf(subjects: Subjects, first: Subject, place: RequestPlace): Me['timeline'] {
  const timeline: { until: number | null; subject: SubjectData }[] = [];
  let subject: Subject | null = first;
  while (subject !== null) {
    const until: number | null = subject.changesAt;
    timeline.push({ until, subject: subjectToData(subject) });
    if (until === null) break;
    subject = subjects.at(subject.userId, place, timeline.length < maxTimeline ? until : farFuture);
  }
  return timeline;
}
