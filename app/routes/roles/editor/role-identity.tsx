import { collections } from '../../../../shared/schema/records.ts';
import { Show, type JSX } from 'solid-js';
import { limits } from '../../../../shared/schema/limits.ts';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { FieldElsewhere } from '../../editing/elsewhere/elsewhere-notice.tsx';
import { NameNotes } from '../../editing/form/name-notes.tsx';
import { useSentences } from '../../editing/use-sentences.ts';
import type { RoleEditing } from './role-editing.ts';

/** Name and description. `strict`: also says that an untouched name is missing. */
export function RoleIdentity(props: { readonly editing: RoleEditing; readonly strict: boolean }): JSX.Element {
  const sentences = useSentences();
  const error = (field: 'description' | 'name'): string | null => {
    const reason = props.editing.problems(field)[0];
    if (reason === undefined) return null;
    // A clone starts with a name, which may be one that cannot be had.
    const untouched = field === 'name' && props.editing.draft?.isNew() && props.editing.role().name === '';
    return untouched && !props.strict ? null : sentences.says(reason);
  };
  const locked = (): boolean => props.editing.locked() !== null;
  return (
    <div class="role-identity">
      <div data-field="name" class="stack is-tight">
        <TextField
          label="Name"
          required={!locked()}
          value={props.editing.role().name}
          readOnly={locked()}
          capitalize
          autofocus={props.editing.draft?.isNew() ?? false}
          maxLength={limits.nameLength}
          changed={props.editing.changed('name')}
          error={error('name')}
          onInput={(value) => props.editing.draft?.set('name', value)}
        />
        <Show when={props.editing.draft}>
          {(draft) => (
            <NameNotes
              collection={collections.roles}
              id={draft().id}
              name={props.editing.role().name}
              onInput={locked() ? null : (value) => draft().set('name', value)}
              hasError={error('name') !== null}
            />
          )}
        </Show>
        <FieldElsewhere draft={props.editing.draft} field="name" />
      </div>
      <div data-field="description" class="stack is-tight">
        <TextArea
          label="Description"
          rows={1}
          value={props.editing.role().description}
          readOnly={locked()}
          maxLength={limits.descriptionLength}
          changed={props.editing.changed('description')}
          error={error('description')}
          onInput={(value) => props.editing.draft?.set('description', value)}
        />
        <FieldElsewhere draft={props.editing.draft} field="description" />
      </div>
    </div>
  );
}
