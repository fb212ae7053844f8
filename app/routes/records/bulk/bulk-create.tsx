import { useNavigate } from '@solidjs/router';
import { createMemo, createSignal, For, lazy, Show, Suspense, untrack, type JSX } from 'solid-js';
import {
  fieldsOf,
  findField,
  namingField,
  recordPermissions,
  type FieldSpec,
} from '../../../../shared/schema/fields.ts';
import type { Collection, RecordOf } from '../../../../shared/schema/records.ts';
import { Button } from '../../../components/button.tsx';
import { Switch } from '../../../components/checkbox.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Section } from '../../../components/section.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { bulkWords as words } from '../../../language/bulk-words.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { fieldLabel } from '../../../language/field-text.ts';
import { problemSentences } from '../../../language/problem-sentences.ts';
import { useClient } from '../../../state/client-context.tsx';
import { createDraft } from '../../../state/draft.ts';
import { useRecords } from '../../../state/use-records.ts';
import { useCan } from '../../../state/use-session.ts';
import { warmed } from '../../warmed.ts';
import { useProblems } from '../../editing/form/use-problems.ts';
import { FieldControl } from '../field-control.tsx';
import { isEdited } from '../edited-fields.ts';
import { listPath } from '../record-paths.ts';
import { HiddenFields, useReadable } from '../hidden-fields.tsx';
import { strongPassword } from '../../editing/strong-password.ts';
import { useReadOnly } from '../../editing/use-read-only.ts';
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
  const readOnly = useReadOnly();
  const records = useRecords(collection);
  // What all of them have in common; kept on the device like any draft until they are created.
  const like = createDraft({ collection, id: client.newId(collection), isNew: true, key: 'bulk' });
  const naming = namingField[collection];
  const isDigits = findField(collection, naming)?.max === 'digitsLength';
  const [reviewing, setReviewing] = createSignal(false);
  const [generating, setGenerating] = createSignal(true);
  const typed = (): string => like.unfinished.of(naming, null) ?? '';
  const range = createMemo(() => namesInRange(typed()));
  const taken = createMemo(() => takenNames(collection, range().names, records.list()));
  const needed = recordPermissions[collection].createMany ?? recordPermissions[collection].create;
  const locked = (): string | null => (can(needed) ? readOnly() : said.needsToCreateMany(needed));
  const lockOf = useFieldLock(collection, locked);
  const readable = useReadable();
  // They stay the same from keystroke to keystroke, so that only what is new is judged.
  const idOf = onceForEach(() => client.newId(collection));
  const secretOf = onceForEach(() => strongPassword());
  const secrets = (): readonly FieldSpec[] =>
    fieldsOf(collection).filter((spec) => spec.kind === 'secret' && readable(spec) && lockOf(spec) === null);
  const wanted = createMemo(() => {
    const names = range().names.filter((name) => !taken().has(name));
    const records = recordsFromRange(collection, like.value(), names, idOf);
    if (!generating()) return records;
    return records.map((record) => {
      const made = secrets().map(({ field }) => [field, secretOf(`${field} ${record.id}`)] as const);
      return { ...record, ...Object.fromEntries(made) };
    });
  });
  const changes = createMemo(() => creationOfAll(collection, wanted()));
  const problems = useProblems(like, () => false);
  const refused = (): string | null => {
    if (locked() !== null) return locked();
    if (rangeProblem() !== null || wanted().length === 0) return rangeProblem() ?? words.nothing;
    return null;
  };
  const others = (): readonly FieldSpec[] =>
    fieldsOf(collection).filter((spec) => isEdited(spec) && !spec.naming && spec.kind !== 'secret');
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
            hint={isDigits ? words.digitsHint : words.rangeHint}
            value={typed()}
            error={rangeProblem()}
            readOnly={locked() !== null}
            autofocus
            onInput={(text) => like.unfinished.set(naming, null, text === '' ? null : text)}
          />
        </Section>
        <Section title={words.alike} description={words.alikeSays} split>
          <div class="stack">
            <For each={others().filter(readable)}>
              {(spec) => (
                <FieldControl draft={like} spec={spec} locked={lockOf(spec)} problem={problems(fieldOf(spec))} />
              )}
            </For>
            <HiddenFields specs={others().filter((spec) => !readable(spec))} />
            <For each={secrets()}>
              {(spec) => (
                <Switch
                  label={words.generateEach(fieldLabel(collection, spec.field))}
                  checked={generating()}
                  onChange={setGenerating}
                />
              )}
            </For>
          </div>
        </Section>
        <BulkPreview collection={collection} records={wanted()} taken={[...taken()]}>
          <div class="cluster">
            <Button kind="primary" refused={refused()} onClick={() => setReviewing(true)}>
              {said.createCounted(wanted().length)}
            </Button>
            <Button href={listPath(collection)}>{words.cancel}</Button>
          </div>
        </BulkPreview>
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
    const { problem, names } = range();
    if (problem !== null) return words.problems[problem];
    const check = findField(collection, naming)?.check;
    const wrong = names.map((name) => check?.(name, null) ?? null).find((found) => found !== null);
    return wrong === undefined || wrong === null ? null : problemSentences[wrong];
  }
}

/** What is made of each key, the same whenever it is asked for. */
function onceForEach(make: () => string): (key: string) => string {
  const made = new Map<string, string>();
  return (key) => {
    const one = made.get(key) ?? make();
    made.set(key, one);
    return one;
  };
}
