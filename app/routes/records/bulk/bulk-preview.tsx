import { For, Show, type JSX } from 'solid-js';
import { besideField } from '../../../../shared/schema/fields.ts';
import { readRegister } from '../../../../shared/schema/register.ts';
import { nameOf, type Collection, type RecordOf } from '../../../../shared/schema/records.ts';
import { Notice } from '../../../components/notice.tsx';
import { Section } from '../../../components/section.tsx';
import { bulkWords as words } from '../../../language/bulk-words.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { listed } from '../../../language/listing.ts';

const shown = 50;

/** What would be created, and what exists already. */
export function BulkPreview<C extends Collection>(props: {
  readonly collection: C;
  readonly records: readonly RecordOf[C][];
  readonly taken: readonly string[];
  /** After how many, before which. */
  readonly children: JSX.Element;
}): JSX.Element {
  const beside = (record: RecordOf[C]): string => {
    const spec = besideField[props.collection];
    return spec === null ? '' : String(readRegister(record, spec, null) ?? '');
  };
  return (
    <Section title={words.preview} split>
      <div class="stack is-tight">
        <p aria-live="polite">{words.willBeMade(wordsOf(props.collection).counted(props.records.length))}</p>
        <Show when={props.taken.length > 0}>
          <Notice>{words.leftOut(props.taken.length, listed(props.taken, 12))}</Notice>
        </Show>
        {props.children}
        <ul class="lines">
          <For each={props.records.slice(0, shown)}>
            {(record) => (
              <li>
                {nameOf(props.collection, record)} <span class="soft">{beside(record)}</span>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.records.length > shown}>
          <p class="soft">{words.andMore(props.records.length - shown)}</p>
        </Show>
      </div>
    </Section>
  );
}
