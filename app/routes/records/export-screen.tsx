import { createSignal, For, type JSX } from 'solid-js';
import { collectionRoom } from '../../../shared/schema/fields.ts';
import { allCollections, perCollection, type Collection } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Section } from '../../components/section.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import { recordsWords } from '../../language/records-words.ts';
import { useRecords } from '../../state/use-records.ts';
import { useMe } from '../../state/use-session.ts';
import { useExports } from './use-exports.ts';

/** One file of any kinds of record, with what they refer to. */
export default function ExportScreen(): JSX.Element {
  const me = useMe();
  const exports = useExports();
  const records = perCollection((collection) => useRecords<Collection>(collection));
  const readable = (): readonly Collection[] =>
    allCollections.filter((collection) => me()?.rooms.includes(collectionRoom[collection]));
  const [left, setLeft] = createSignal<ReadonlySet<Collection>>(new Set());
  const chosen = (): readonly Collection[] => readable().filter((collection) => !left().has(collection));
  const toggle = (collection: Collection, on: boolean): void => {
    const next = new Set(left());
    if (on) next.delete(collection);
    else next.add(collection);
    setLeft(next);
  };
  return (
    <>
      <PageHeader title={recordsWords.exportScreen.title} description={recordsWords.exportScreen.says} />
      <Section title={recordsWords.exportScreen.kinds} split>
        <div class="stack">
          <div class="stack is-tight">
            <For each={readable()}>
              {(collection) => (
                <Checkbox
                  label={wordsOf(collection).counted(records[collection].list().length)}
                  checked={!left().has(collection)}
                  onChange={(on) => toggle(collection, on)}
                />
              )}
            </For>
          </div>
          <div class="cluster">
            <Button
              kind="primary"
              icon="download"
              refused={chosen().length === 0 ? recordsWords.exportScreen.nothing : null}
              onClick={() => exports.records(chosen(), recordsWords.exportScreen.file)}
            >
              {recordsWords.exportScreen.export(chosen().length)}
            </Button>
            <Button onClick={() => setLeft(new Set())}>{recordsWords.exportScreen.all}</Button>
            <Button onClick={() => setLeft(new Set(readable()))}>{recordsWords.exportScreen.none}</Button>
          </div>
        </div>
      </Section>
    </>
  );
}
