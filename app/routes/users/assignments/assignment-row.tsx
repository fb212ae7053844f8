import { createSignal, Show, type JSX } from 'solid-js';
import type { Assignment } from '../../../../shared/schema/records.ts';
import { Badge } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { ChangedDot } from '../../../components/changed-dot.tsx';
import { DateTimeField } from '../../../components/date-time-field.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { assigningWords } from '../../../language/assigning-words.ts';
import { longTimeText } from '../../../language/times.ts';
import { usersEditorWords } from '../../../language/users-editor-words.ts';
import { fromLocalInput, now, timeOf, toLocalInput } from '../../assigning/assignment-time.ts';
import { FieldElsewhere } from '../../editing/elsewhere/elsewhere-notice.tsx';
import type { UserEditing } from '../editor/user-editing.ts';
import type { AssignmentAbout } from './assignment-chip.tsx';

export interface AssignmentRowProps {
  readonly editing: UserEditing;
  readonly field: 'desks' | 'roles';
  readonly id: string;
  readonly about: AssignmentAbout;
  /** Null: taken away in this draft. */
  readonly assignment: Assignment | null;
  readonly before: Assignment | null;
  readonly onAssign: (to: Assignment | null) => void;
}

export function AssignmentRow(props: AssignmentRowProps): JSX.Element {
  const [dating, setDating] = createSignal(false);
  const incomplete = (): boolean => props.editing.draft.unfinished.of(props.field, props.id) !== undefined;
  const locked = (): boolean => props.editing.locked() !== null;
  return (
    <li class="assignment-row" classList={{ 'is-taken': props.assignment === null }}>
      <div class="assignment-row-text">
        <p class="assignment-head">
          <span class="assignment-name">{props.about.name}</span>
          <Show when={props.about.mark}>
            {(mark) => <Badge tone={props.about.tone === 'is-admin' ? 'warn' : 'neutral'}>{mark()}</Badge>}
          </Show>
          <ChangedDot when={props.editing.draft.isChanged(props.field, props.id)} />
        </p>
        <Show when={props.about.says}>
          <p class="small soft">{props.about.says}</p>
        </Show>
        <Show when={stateOf(props.assignment, props.before)}>{(state) => <p class="small">{state()}</p>}</Show>
        <Show when={props.editing.problem(props.field, props.id)}>{(why) => <p class="field-error">{why()}</p>}</Show>
        <FieldElsewhere draft={props.editing.draft} field={props.field} member={props.id} />
        <Show when={(dating() || incomplete()) && props.assignment !== null}>
          <UntilForm
            name={props.about.name}
            assignment={props.assignment ?? true}
            incomplete={incomplete()}
            onAssign={props.onAssign}
            onIncomplete={(text) => props.editing.draft.unfinished.set(props.field, props.id, text)}
            onDone={() => setDating(false)}
          />
        </Show>
      </div>
      <Show when={!locked()}>
        <div class="assignment-row-acts">
          <Show
            when={props.assignment !== null}
            fallback={
              <Button
                size="small"
                icon="restore"
                label={usersEditorWords.assignment.putBackName(props.about.name)}
                onClick={() => props.onAssign(props.before)}
              >
                {usersEditorWords.assignment.putBack}
              </Button>
            }
          >
            <IconButton
              icon="clock"
              label={usersEditorWords.assignment.untilWhen(props.about.name)}
              pressed={dating() || incomplete()}
              onClick={() => setDating(!dating())}
            />
            <IconButton
              icon="close"
              label={usersEditorWords.assignment.remove(props.about.name)}
              onClick={() => props.onAssign(null)}
            />
          </Show>
        </div>
      </Show>
    </li>
  );
}

/** Null: for ever, and it was so before; then there is nothing to say. */
function stateOf(assignment: Assignment | null, before: Assignment | null): string | null {
  if (assignment === null) return usersEditorWords.assignment.takenAway;
  const time = timeOf(assignment, now());
  if (time.kind === 'over') return assigningWords.expired(longTimeText(time.end));
  if (time.kind === 'until') return assigningWords.until(longTimeText(time.end));
  return before !== null && before !== true ? usersEditorWords.assignment.forEver : null;
}

interface UntilFormProps {
  readonly name: string;
  readonly assignment: Assignment;
  /** A part of a date stands there, now or before a reload. */
  readonly incomplete: boolean;
  readonly onAssign: (to: Assignment) => void;
  readonly onIncomplete: (text: string) => void;
  readonly onDone: () => void;
}

/** What is typed is the end at once; half a date is kept as such and holds the Save up. */
function UntilForm(props: UntilFormProps): JSX.Element {
  const [text, setText] = createSignal(
    props.assignment === true || props.incomplete ? '' : toLocalInput(props.assignment),
  );
  const type = (typed: string, complete: boolean): void => {
    setText(typed);
    const end = fromLocalInput(typed);
    if (end !== null) props.onAssign(end);
    else if (typed === '' && complete) props.onAssign(true);
    else props.onIncomplete(typed);
  };
  const error = (): string | null => {
    if (props.incomplete) return assigningWords.end.incomplete(props.name);
    const end = fromLocalInput(text());
    return end !== null && Date.parse(end) <= now() ? assigningWords.end.over : null;
  };
  return (
    <form
      class="until-form"
      aria-label={usersEditorWords.assignment.untilWhen(props.name)}
      onSubmit={(event) => {
        event.preventDefault();
        props.onDone();
      }}
    >
      <DateTimeField
        label={assigningWords.end.label}
        value={text()}
        onInput={type}
        error={error()}
        hint={assigningWords.end.hint}
      />
      <div class="cluster">
        <Button size="small" type="submit">
          {assigningWords.end.done}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setText('');
            props.onAssign(true);
            props.onDone();
          }}
        >
          {assigningWords.end.forEver}
        </Button>
      </div>
    </form>
  );
}
