import { Show, type JSX } from 'solid-js';
import type { Assignment } from '../../../../shared/schema/records.ts';
import { collections } from '../../../../shared/schema/records.ts';
import { Badge } from '../../../components/badge.tsx';
import { Popover } from '../../../components/popover.tsx';
import { assigningWords } from '../../../language/assigning-words.ts';
import { assignmentsWords } from '../../../language/assignments-words.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { shortTimeText } from '../../../language/times.ts';
import { now, timeOf } from '../../assigning/assignment-time.ts';
import { TimeLine } from '../../assigning/time-line.tsx';
import type { Directory } from '../../granting/use-directory.ts';
import './assignments.css';

/** What is assigned, as one word that explains itself on hover, tap and focus; what is special is marked. */
export function AssignmentChip(props: {
  readonly about: AssignmentAbout;
  readonly assignment: Assignment;
}): JSX.Element {
  const time = () => timeOf(props.assignment, now());
  const label = (): string =>
    [props.about.name, props.about.mark ?? '', timeText(props.assignment)].filter((part) => part !== '').join(', ');
  return (
    <Popover
      label={label()}
      hover
      triggerClass={`assignment ${props.about.tone} ${time().kind === 'over' ? 'is-over' : ''}`}
      trigger={
        <>
          <span class="truncate">{props.about.name}</span>
          <Show when={time().kind !== 'lasting'}>
            <span class="assignment-time">{timeText(props.assignment)}</span>
          </Show>
        </>
      }
    >
      <AssignmentText about={props.about} assignment={props.assignment} />
    </Popover>
  );
}

export function AssignmentText(props: {
  readonly about: AssignmentAbout;
  readonly assignment: Assignment;
}): JSX.Element {
  return (
    <div class="assignment-about">
      <p class="assignment-head">
        <strong>{props.about.name}</strong>
        <Show when={props.about.mark}>
          {(mark) => <Badge tone={props.about.tone === 'is-admin' ? 'warn' : 'neutral'}>{mark()}</Badge>}
        </Show>
      </p>
      <Show when={props.about.says}>
        <p class="soft">{props.about.says}</p>
      </Show>
      <TimeLine assignment={props.assignment} />
    </div>
  );
}

/** "until 4 Dec"; nothing where it is for ever. */
export function timeText(assignment: Assignment): string {
  const time = timeOf(assignment, now());
  if (time.kind === 'lasting') return '';
  return time.kind === 'over' ? assigningWords.short.expired : assigningWords.short.until(shortTimeText(time.end));
}

/** What is said about a role or a desk that is assigned. */
export interface AssignmentAbout {
  readonly name: string;
  /** The description. */
  readonly says: string;
  /** A word for what is special: "Holds admin", "Scope", "Deleted". */
  readonly mark: string | null;
  readonly tone: 'is-admin' | 'is-gone' | 'is-plain' | 'is-scope';
}

export function aboutRole(id: string, directory: Directory): AssignmentAbout {
  const role = directory.role(id);
  if (role === undefined) {
    return {
      name: wordsOf(collections.roles).missing,
      says: assignmentsWords.missingRole,
      mark: assignmentsWords.missing,
      tone: 'is-gone',
    };
  }
  if (role.deletedAt !== null) {
    return {
      name: role.name,
      says: [role.description, assignmentsWords.deletedRole].filter((part) => part !== '').join(' '),
      mark: assignmentsWords.deleted,
      tone: 'is-gone',
    };
  }
  const admin = directory.holdsAdmin(id);
  return {
    name: role.name,
    says: role.description,
    mark: admin ? assignmentsWords.holdsAdmin : null,
    tone: admin ? 'is-admin' : 'is-plain',
  };
}

export function aboutScope(id: string, directory: Directory): AssignmentAbout {
  const role = directory.role(id);
  return {
    name: role?.name ?? assignmentsWords.unknownScope,
    says: role?.description ?? '',
    mark: assignmentsWords.scope,
    tone: 'is-scope',
  };
}

export function aboutDesk(id: string, directory: Directory): AssignmentAbout {
  const desk = directory.desk(id);
  if (desk === undefined)
    return {
      name: wordsOf(collections.desks).missing,
      says: assignmentsWords.missingDesk,
      mark: assignmentsWords.missing,
      tone: 'is-gone',
    };
  if (desk.deletedAt !== null)
    return {
      name: desk.name,
      says: assignmentsWords.deletedDesk,
      mark: assignmentsWords.deleted,
      tone: 'is-gone',
    };
  return { name: desk.name, says: desk.description, mark: null, tone: 'is-plain' };
}
