import { createMemo, Show, type JSX } from 'solid-js';
import { nameOf, type Collection, type RecordOf } from '../../../shared/schema/records.ts';
import { MemberPicker, type MemberOption } from '../../components/member-picker.tsx';
import { Select } from '../../components/select.tsx';
import { sorted } from '../../components/natural-order.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { recordsWords } from '../../language/records-words.ts';
import { useCreateOffer } from '../editing/use-create-offer.ts';
import { useRecords } from '../../state/use-records.ts';
import type { FieldControlProps } from './field-control.tsx';
import { besideOf } from './beside.ts';
import { referencesIn } from './referrers.ts';
import { usePutting } from './use-record-scope.ts';

/** Chooses records of another collection: one, or any number. */
export function ReferenceControl<C extends Collection>(
  props: FieldControlProps<C> & { readonly to: Collection; readonly label: string },
): JSX.Element {
  const { draft, spec, to } = props;
  // Every field of the table is in every record of its collection, and may be set by its name.
  const field = spec.field as keyof RecordOf[C] & string;
  const records = useRecords<Collection>(to);
  const createOffer = useCreateOffer();
  const putting = usePutting(spec);
  const held = (): readonly string[] => referencesIn(draft.value(), spec);
  const options = createMemo((): readonly MemberOption[] => {
    const chosen = new Set(held());
    const there = records.list().map((record) => ({
      id: record.id,
      label: nameOf(to, record),
      description: besideOf(to, record),
      // What was chosen here may be taken back.
      refused: draft.isChanged(spec.field, record.id)
        ? null
        : putting(record.id, chosen.has(record.id) ? 'away' : 'there'),
    }));
    // What is chosen and deleted is called by its name, never by its id.
    const known = new Set(there.map(({ id }) => id));
    const gone = held()
      .filter((id) => !known.has(id))
      .map((id) => {
        const record = records.byId(id);
        return { id, label: recordsWords.deletedName(record === undefined ? wordsOf(to).missing : nameOf(to, record)) };
      });
    return [...sorted(there, ({ label }) => label), ...gone];
  });
  return (
    <Show
      when={spec.shape === 'members'}
      fallback={
        <Select
          label={props.label}
          value={held()[0] ?? ''}
          changed={draft.isChanged(spec.field)}
          error={props.problem}
          disabled={props.locked !== null}
          options={[
            { value: '', label: recordsWords.none },
            ...options().map(({ id, label }) => ({ value: id, label })),
          ]}
          onChange={(id) => draft.set(field, id === '' ? null : id)}
        />
      }
    >
      <MemberPicker
        label={props.label}
        words={wordsOf(to)}
        options={options()}
        chosen={new Set(held())}
        onToggle={(id, on) => draft.setMember(field, id, on ? true : null)}
        isChanged={(id) => draft.isChanged(spec.field, id)}
        refused={props.locked}
        error={props.problem}
        none={recordsWords.noneChosen}
        create={createOffer(to)}
      />
    </Show>
  );
}
