import { createMemo, createSignal, For, Show, untrack, type JSX } from 'solid-js';
import type { Assignment } from '../../../../shared/schema/records.ts';
import { Button } from '../../../components/button.tsx';
import { MemberChoices, type MemberOption } from '../../../components/member-picker.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Section } from '../../../components/section.tsx';
import { sorted } from '../../../components/natural-order.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { usersEditorWords } from '../../../language/users-editor-words.ts';
import type { UserEditing } from '../editor/user-editing.ts';
import { useCreateOffer } from '../../editing/use-create-offer.ts';
import { aboutDesk, aboutRole } from './assignment-chip.tsx';
import { AssignmentRow } from './assignment-row.tsx';
import { deskOptions, roleOptions } from './member-options.tsx';
import { useAssignRefusal } from './use-assign-refusal.ts';

export interface AssignmentsSectionProps {
  readonly editing: UserEditing;
  readonly field: 'desks' | 'roles';
}

/** Roles or desks of one user: each with what it means, until when, and whether that is saved. */
export function AssignmentsSection(props: AssignmentsSectionProps): JSX.Element {
  // A new user can do nothing without a role: the roles to choose from are open from the start.
  const [choosing, setChoosing] = createSignal<'asked' | 'at-once' | null>(
    untrack(() => props.editing.draft.isNew() && props.field === 'roles') ? 'at-once' : null,
  );
  const createOffer = useCreateOffer();
  const text = () => usersEditorWords[props.field];
  const directory = () => props.editing.directory;
  const draft = () => props.editing.draft;
  const held = () => props.editing.user()[props.field];
  const before = () => draft().saved()?.[props.field] ?? {};
  const about = (id: string) => (props.field === 'roles' ? aboutRole(id, directory()) : aboutDesk(id, directory()));
  const ids = createMemo(() =>
    sorted([...new Set([...Object.keys(held()), ...Object.keys(before())])], (id) => about(id).name),
  );
  const refusal = untrack(() => useAssignRefusal(props.editing.draft));
  /** Made when the dialog opens: what I may not hand on says so before I choose it. */
  const options = createMemo((): readonly MemberOption[] => {
    if (choosing() === null) return [];
    const all = props.field === 'roles' ? roleOptions(directory()) : deskOptions(directory());
    return untrack(() =>
      all.map((option) =>
        Object.hasOwn(held(), option.id) ? option : { ...option, refused: refusal(props.field, option.id) },
      ),
    );
  });
  const chosen = createMemo(() => new Set(Object.keys(held())));
  const assign = (id: string, to: Assignment | null): void => draft().setMember(props.field, id, to);
  const wasHeld = (id: string): Assignment | null => {
    const all = before();
    return Object.hasOwn(all, id) ? (all[id] ?? null) : null;
  };
  return (
    <Section
      title={text().title}
      description={text().says}
      split
      actions={
        <Show when={directory().readable(props.field)}>
          <Button
            size="small"
            icon="plus"
            refused={props.editing.locked()}
            expanded={choosing() !== null}
            onClick={() => setChoosing(choosing() === null ? 'asked' : null)}
          >
            {text().choose}
          </Button>
        </Show>
      }
    >
      <Show when={directory().readable(props.field)} fallback={<Notice>{text().hidden}</Notice>}>
        <div data-field={props.field}>
          <ul class="lines assignment-rows" aria-label={text().title}>
            <For each={ids()} fallback={<li class="soft">{text().none}</li>}>
              {(id) => (
                <AssignmentRow
                  editing={props.editing}
                  field={props.field}
                  id={id}
                  about={about(id)}
                  assignment={Object.hasOwn(held(), id) ? (held()[id] ?? null) : null}
                  before={wasHeld(id)}
                  onAssign={(to) => assign(id, to)}
                />
              )}
            </For>
          </ul>
          <Show when={props.editing.problem(props.field, null)}>{(why) => <p class="field-error">{why()}</p>}</Show>
        </div>
        <Show when={choosing() !== null && props.editing.locked() === null}>
          <MemberChoices
            label={text().title}
            words={wordsOf(props.field)}
            options={options()}
            chosen={chosen()}
            onToggle={(id, on) => assign(id, on ? (wasHeld(id) ?? true) : null)}
            isChanged={(id) => draft().isChanged(props.field, id)}
            calm={choosing() === 'at-once'}
            create={createOffer(props.field)}
            onClose={() => setChoosing(null)}
          />
        </Show>
      </Show>
    </Section>
  );
}
