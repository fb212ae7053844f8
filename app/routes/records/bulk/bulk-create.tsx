import { useNavigate } from '@solidjs/router';
import { createMemo, createSignal, For, lazy, Show, Suspense, untrack, type JSX } from 'solid-js';
import { fieldsOf, namingField, recordPermissions, type FieldSpec } from '../../../../shared/schema/fields.ts';
import type { Collection, RecordOf } from '../../../../shared/schema/records.ts';
import { Button } from '../../../components/button.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Section } from '../../../components/section.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { bulkWords as words } from '../../../language/bulk-words.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { useClient } from '../../../state/client-context.tsx';
import { createDraft } from '../../../state/draft.ts';
import { useRecords } from '../../../state/use-records.ts';
import { useCan } from '../../../state/use-session.ts';
import { warmed } from '../../warmed.ts';
import { useProblems } from '../../editing/form/use-problems.ts';
import { FieldControl } from '../field-control.tsx';
import { isEdited } from '../edited-fields.ts';
import { listPath } from '../record-paths.ts';
import { useFieldLock } from '../use-field-lock.ts';
import { BulkPreview } from './bulk-preview.tsx';
import { namesInRange } from './name-range.ts';
import { creationOfAll, recordsFromRange, takenNames } from './records-from-range.ts';

const ChangesSheet = warmed(
  lazy(() => import('../../editing/review/changes-sheet.tsx').then((module) => ({ default: module.ChangesSheet }))),
);

/** Creates many records of a collection that are alike but for their names, which are a range. */
export function BulkCreate<C extends Collection>(props: { readonly collection: C }): JSX.Element {
  const { collection } = untrack(() => props);
  const said = wordsOf(collection);
  const client = useClient();
  const navigate = useNavigate();
  const can = useCan();
  const records = useRecords(collection);
  // What all of them have in common; kept on the device like any draft until they are created.
  const like = createDraft({ collection, id: client.newId(collection), isNew: true, key: 'bulk' });
  const naming = namingField[collection];
  const [reviewing, setReviewing] = createSignal(false);
  const typed = (): string => like.unfinished.of(naming, null) ?? '';
  const range = createMemo(() => namesInRange(typed()));
  const taken = createMemo(() => takenNames(collection, range().names, records.list()));
  const made = new Map<string, string>();
  /** It stays the same from keystroke to keystroke, so that only what is new is judged. */
  const idOf = (name: string): string => {
    const id = made.get(name) ?? client.newId(collection);
    made.set(name, id);
    return id;
  };
  const wanted = createMemo(() =>
    recordsFromRange(
      collection,
      like.value(),
      range().names.filter((name) => !taken().has(name)),
      idOf,
    ),
  );
  const changes = createMemo(() => creationOfAll(collection, wanted()));
  const needed = recordPermissions[collection].createMany ?? recordPermissions[collection].create;
  const locked = (): string | null => (can(needed) ? null : said.needsToCreateMany(needed));
  const lockOf = useFieldLock(collection, locked);
  const problems = useProblems(like, () => false);
  const refused = (): string | null => {
    if (locked() !== null) return locked();
    if (range().problem !== null || wanted().length === 0) return words.nothing;
    return null;
  };
  const others = (): readonly FieldSpec[] => fieldsOf(collection).filter((spec) => isEdited(spec) && !spec.naming);
  return (
    <>
      <PageHeader
        title={said.createMany}
        back={{ href: listPath(collection), label: said.Many }}
        description={words.says}
      />
      <div class="stack">
        <Section title={words.range} split>
          <TextField
            label={words.rangeLabel}
            hint={words.rangeHint}
            value={typed()}
            error={rangeProblem()}
            readOnly={locked() !== null}
            autofocus
            onInput={(text) => like.unfinished.set(naming, null, text === '' ? null : text)}
          />
        </Section>
        <Section title={words.alike} description={words.alikeSays} split>
          <div class="stack">
            <For each={others()}>
              {(spec) => (
                <FieldControl draft={like} spec={spec} locked={lockOf(spec)} problem={problems(fieldOf(spec))} />
              )}
            </For>
          </div>
        </Section>
        <BulkPreview collection={collection} records={wanted()} taken={[...taken()]} />
        <div class="cluster">
          <Button kind="primary" refused={refused()} onClick={() => setReviewing(true)}>
            {said.createCounted(wanted().length)}
          </Button>
          <Button href={listPath(collection)}>{words.cancel}</Button>
        </div>
      </div>
      <Suspense>
        <Show when={reviewing()}>
          <ChangesSheet
            title={said.createCounted(wanted().length)}
            saveLabel={said.createCounted(wanted().length)}
            plain
            changes={changes()}
            nameOf={() => said.one}
            onClose={() => setReviewing(false)}
            onSaved={() => {
              like.discard();
              navigate(listPath(collection));
            }}
          >
            <p>{words.review}</p>
          </ChangesSheet>
        </Show>
      </Suspense>
    </>
  );

  /** Every field of the table is a field of the record. */
  function fieldOf({ field }: FieldSpec): keyof RecordOf[C] & string {
    return field as keyof RecordOf[C] & string;
  }

  function rangeProblem(): string | null {
    const { problem } = range();
    return problem === null ? null : words.problems[problem];
  }
}
