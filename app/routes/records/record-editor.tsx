import { useParams } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { fieldsOf, type FieldSpec } from '../../../shared/schema/fields.ts';
import type { Collection, RecordOf } from '../../../shared/schema/records.ts';
import { Section } from '../../components/section.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import { ownZone } from '../../language/time-zones.ts';
import { useClient } from '../../state/client-context.tsx';
import { createDraft } from '../../state/draft.ts';
import { isAskedFor, isEdited } from './edited-fields.ts';
import { FieldControl } from './field-control.tsx';
import { HiddenFields, useReadable } from './hidden-fields.tsx';
import { RecordFrame, type RecordEditing } from './record-frame.tsx';
import { ReferredFrom } from './referred-from.tsx';
import { useFieldLock } from './use-field-lock.ts';

export interface RecordEditorProps<C extends Collection> {
  readonly collection: C;
  /** Why this one may not be deleted although the permission is there; null: it may. */
  readonly undeletable?: ((id: string) => string | null) | undefined;
  /** Collections whose records that refer to this one have a section of their own in `more`. */
  readonly shownApart?: readonly Collection[] | undefined;
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
              seed: seedOf(props.collection),
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
  const lockOf = useFieldLock(draft.collection, locked);
  const readable = useReadable();
  const fields = (): readonly FieldSpec[] => fieldsOf(draft.collection).filter(isEdited);
  return (
    <>
      <Section title={words.One} description={words.says} split>
        <div class="stack">
          <For each={fields().filter(readable)}>
            {(spec) => (
              <Show when={isAskedFor(spec, draft.value())}>
                <FieldControl
                  draft={draft}
                  spec={spec}
                  locked={lockOf(spec)}
                  problem={problem(spec.field)}
                  autofocus={spec.naming && draft.isNew()}
                />
              </Show>
            )}
          </For>
          <HiddenFields specs={fields().filter((spec) => !readable(spec))} />
        </div>
      </Section>
      <Show when={!draft.isNew()}>
        <ReferredFrom collection={draft.collection} id={draft.id} without={props.shownApart} />
      </Show>
      {props.more?.({ draft, locked, problem })}
    </>
  );
}

/** What a new record starts with beyond what its description says: this device's own time zone. */
function seedOf<C extends Collection>(collection: C): Partial<RecordOf[C]> {
  const zones = fieldsOf(collection).filter(({ kind }) => kind === 'time-zone');
  // Every field of the table is in every record of its collection.
  return Object.fromEntries(zones.map(({ field }) => [field, ownZone()])) as Partial<RecordOf[C]>;
}
