import { useParams } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { fieldsOf, type FieldSpec } from '../../../shared/schema/fields.ts';
import type { Collection } from '../../../shared/schema/records.ts';
import { Section } from '../../components/section.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import { useClient } from '../../state/client-context.tsx';
import { createDraft } from '../../state/draft.ts';
import { FieldControl } from './field-control.tsx';
import { RecordFrame, type RecordEditing } from './record-frame.tsx';
import { ReferredFrom } from './referred-from.tsx';

export interface RecordEditorProps<C extends Collection> {
  readonly collection: C;
  /** Why this one may not be deleted although the permission is there; null: it may. */
  readonly undeletable?: ((id: string) => string | null) | undefined;
  /** The sections after the fields and what refers to the record. */
  readonly more?: ((editing: RecordEditing<C>) => JSX.Element) | undefined;
}

/** Creates a record of any collection, or shows and changes one: a control for each field, as its description says. */
export function RecordEditor<C extends Collection>(props: RecordEditorProps<C>): JSX.Element {
  const params = useParams<{ id?: string }>();
  const client = useClient();
  return (
    // One draft is of one record.
    <Show when={params.id ?? 'new'} keyed>
      {(id) => (
        <RecordFrame
          draft={untrack(() =>
            createDraft({
              collection: props.collection,
              id: id === 'new' ? client.newId(props.collection) : id,
              isNew: id === 'new',
            }),
          )}
          undeletable={props.undeletable}
        >
          {(editing) => <Fields {...props} editing={editing} />}
        </RecordFrame>
      )}
    </Show>
  );
}

function Fields<C extends Collection>(
  props: RecordEditorProps<C> & { readonly editing: RecordEditing<C> },
): JSX.Element {
  const { draft, locked, problem } = untrack(() => props.editing);
  const words = wordsOf(draft.collection);
  return (
    <>
      <Section title={words.One} description={words.says} split>
        <div class="stack">
          <For each={fieldsOf(draft.collection).filter(isEdited)}>
            {(spec) => (
              <FieldControl
                draft={draft}
                spec={spec}
                locked={locked()}
                problem={problem(spec.field)}
                autofocus={spec.naming && draft.isNew()}
              />
            )}
          </For>
        </div>
      </Section>
      <Show when={!draft.isNew()}>
        <ReferredFrom collection={draft.collection} id={draft.id} />
      </Show>
      {props.more?.({ draft, locked, problem })}
    </>
  );
}

/** Fields that only the server writes have no control, and neither has deletion. */
function isEdited(spec: FieldSpec): boolean {
  return spec.write !== 'server' && !spec.serverTime;
}
