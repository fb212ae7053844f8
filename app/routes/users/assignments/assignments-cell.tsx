import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Assignment, User } from '../../../../shared/schema/records.ts';
import { collections, type Collection } from '../../../../shared/schema/records.ts';
import { Popover } from '../../../components/popover.tsx';
import { sorted } from '../../../components/natural-order.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { recordsWords } from '../../../language/records-words.ts';
import {
  aboutDesk,
  aboutRole,
  aboutScope,
  AssignmentChip,
  AssignmentText,
  timeText,
  type AssignmentAbout,
} from './assignment-chip.tsx';
import type { Directory } from '../../granting/use-directory.ts';
import { wholeChips } from './whole-chips.ts';

interface Assigned {
  readonly about: AssignmentAbout;
  readonly assignment: Assignment;
}

export function RolesCell(props: { readonly user: User; readonly directory: Directory }): JSX.Element {
  const assigned = createMemo(() => {
    const { scope, roles } = props.user;
    const scoped: readonly Assigned[] =
      scope === null ? [] : [{ about: aboutScope(scope, props.directory), assignment: true }];
    return [...inOrder(roles, (id) => aboutRole(id, props.directory)), ...scoped];
  });
  return <Chips assigned={assigned()} of={collections.roles} room={26} />;
}

export function DesksCell(props: { readonly user: User; readonly directory: Directory }): JSX.Element {
  const assigned = createMemo(() => inOrder(props.user.desks, (id) => aboutDesk(id, props.directory)));
  return <Chips assigned={assigned()} of={collections.desks} room={18} />;
}

function Chips(props: {
  readonly assigned: readonly Assigned[];
  readonly of: Collection;
  /** How many letters the column has room for at its narrowest. */
  readonly room: number;
}): JSX.Element {
  const shown = (): number => wholeChips(props.assigned.map(chipText), props.room);
  return (
    <span class="assignments">
      <For each={props.assigned.slice(0, shown())} fallback={<span class="faint">{recordsWords.none}</span>}>
        {(one) => <AssignmentChip about={one.about} assignment={one.assignment} />}
      </For>
      <Show when={props.assigned.length > shown()}>
        <Popover
          label={recordsWords.allNames(wordsOf(props.of).counted(props.assigned.length))}
          triggerClass="assignment is-more"
          trigger={`+${props.assigned.length - shown()}`}
        >
          <div class="assignment-list">
            <For each={props.assigned}>{(one) => <AssignmentText about={one.about} assignment={one.assignment} />}</For>
          </div>
        </Popover>
      </Show>
    </span>
  );
}

function chipText({ about, assignment }: Assigned): string {
  return [about.name, timeText(assignment)].filter((part) => part !== '').join(' ');
}

/** Administrators first, what is gone last; else by name. */
function inOrder(
  members: Readonly<Record<string, Assignment>>,
  about: (id: string) => AssignmentAbout,
): readonly Assigned[] {
  const rank = { 'is-admin': 0, 'is-plain': 1, 'is-scope': 2, 'is-gone': 3 } as const;
  const assigned = Object.entries(members).map(([id, assignment]) => ({ about: about(id), assignment }));
  return sorted(
    sorted(assigned, (one) => one.about.name),
    (one) => rank[one.about.tone],
  );
}
