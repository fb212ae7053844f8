import { A } from '@solidjs/router';
import { createMemo, For, type JSX } from 'solid-js';
import { collectionRoom } from '../../../shared/schema/fields.ts';
import { nameOf, type Collection } from '../../../shared/schema/records.ts';
import { Section } from '../../components/section.tsx';
import { sorted } from '../../components/natural-order.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { recordsWords } from '../../language/records-words.ts';
import { useMe } from '../../state/use-session.ts';
import { recordPath } from './record-paths.ts';
import { fieldsReferringTo, refers } from './referrers.ts';
import { useNaming } from './use-naming.ts';

/** Which records have this one, each collection that may be read in a section: chosen there, shown here. */
export function ReferredFrom(props: {
  readonly collection: Collection;
  readonly id: string;
  /** Shown elsewhere. */
  readonly without?: readonly Collection[] | undefined;
}): JSX.Element {
  const naming = useNaming();
  const me = useMe();
  const specs = createMemo(() =>
    fieldsReferringTo(props.collection).filter(
      (spec) =>
        props.without?.includes(spec.collection) !== true &&
        (spec.kind === 'references' || spec.kind === 'reference') &&
        me()?.rooms.includes(collectionRoom[spec.collection]),
    ),
  );
  return (
    <For each={specs()}>
      {(spec) => {
        const having = createMemo(() =>
          sorted(
            naming
              .list(spec.collection)
              .filter((record) => refers(record, spec, props.id))
              .map((record) => ({ id: record.id, name: nameOf(spec.collection, record) })),
            ({ name }) => name,
          ),
        );
        return (
          <Section title={wordsOf(spec.collection).Many} description={recordsWords.usedInSays} split>
            <ul class="lines">
              <For
                each={having()}
                fallback={<li class="soft">{recordsWords.notUsed(wordsOf(spec.collection).many)}</li>}
              >
                {({ id, name }) => (
                  <li>
                    <A href={recordPath(spec.collection, id)}>{name}</A>
                  </li>
                )}
              </For>
            </ul>
          </Section>
        );
      }}
    </For>
  );
}
