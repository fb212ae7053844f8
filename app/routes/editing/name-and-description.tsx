import { untrack, type JSX } from 'solid-js';
import { limits } from '../../../shared/schema/limits.ts';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Draft } from '../../state/draft.ts';
import { FieldElsewhere } from './elsewhere-notice.tsx';
import { NameNotes } from './name-notes.tsx';

export interface NameAndDescriptionProps {
  readonly draft: Draft<'desks' | 'queues'>;
  readonly readOnly: boolean;
  readonly problem: (field: 'description' | 'name') => string | null;
}

export function NameAndDescription(props: NameAndDescriptionProps): JSX.Element {
  const { draft } = untrack(() => props);
  return (
    <div class="stack">
      <div data-field="name">
        <TextField
          label="Name"
          required
          capitalize
          value={draft.value().name}
          onInput={(value) => draft.set('name', value)}
          readOnly={props.readOnly}
          maxLength={limits.nameLength}
          changed={draft.isChanged('name')}
          error={props.problem('name')}
          autofocus={draft.isNew()}
        />
        <NameNotes
          collection={draft.collection}
          id={draft.id}
          name={draft.value().name}
          onInput={props.readOnly ? null : (value) => draft.set('name', value)}
          hasError={props.problem('name') !== null}
        />
        <FieldElsewhere draft={draft} field="name" />
      </div>
      <div data-field="description">
        <TextArea
          label="Description"
          value={draft.value().description}
          onInput={(value) => draft.set('description', value)}
          readOnly={props.readOnly}
          maxLength={limits.descriptionLength}
          changed={draft.isChanged('description')}
          error={props.problem('description')}
        />
        <FieldElsewhere draft={draft} field="description" />
      </div>
    </div>
  );
}
