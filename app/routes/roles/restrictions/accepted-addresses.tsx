import { createMemo, createSignal, For, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { limits } from '../../../../shared/schema/limits.ts';
import { collections } from '../../../../shared/schema/records.ts';
import { Button } from '../../../components/button.tsx';
import { Chip } from '../../../components/chip.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { addressesWords } from '../../../language/addresses-words.ts';
import { fieldLabel } from '../../../language/field-text.ts';
import { listed } from '../../../language/listing.ts';
import { roleEditorWords } from '../../../language/role-editor-words.ts';
import { MembersElsewhere } from '../../editing/elsewhere/members-elsewhere.tsx';
import { useSentences } from '../../editing/use-sentences.ts';
import { readAddresses } from './address-list.ts';
import type { RoleEditing } from '../editor/role-editing.ts';

/** The addresses and ranges a role works from. Several can be pasted at once; what is not one stays in the field, with why. */
export function AcceptedAddresses(props: { readonly editing: RoleEditing }): JSX.Element {
  const sentences = useSentences();
  /** It is in the draft, so that Save knows about it and a reload brings it back. */
  const text = (): string => props.editing.draft?.unfinished.of('acceptedAddresses', null) ?? '';
  const setText = (typed: string): void =>
    props.editing.draft?.unfinished.set('acceptedAddresses', null, typed.trim() === '' ? null : typed);
  const [typing, setTyping] = createSignal(false);
  const [refused, setRefused] = createSignal<string | null>(null);
  const [said, setSaid] = createSignal('');
  const locked = (): boolean => props.editing.locked() !== null;
  const ranges = createMemo(() => Object.keys(props.editing.role().acceptedAddresses).toSorted());
  const rules = (): string | null => {
    const reason = props.editing.problems('acceptedAddresses')[0];
    return reason === undefined ? null : sentences.says(reason);
  };
  const add = (): void => {
    const read = readAddresses(text());
    setTyping(false);
    setRefused(null);
    if (read.ranges.length === 0) return;
    const room = limits.acceptedAddressesPerRole - ranges().length;
    const known = new Set(ranges());
    const fresh = read.ranges.filter((range) => !known.has(range));
    if (fresh.length > room) {
      setRefused(roleEditorWords.restrictions.tooMany(limits.acceptedAddressesPerRole, room));
      return;
    }
    props.editing.draft?.setMembers('acceptedAddresses', fresh, true);
    setText(read.problems.map((problem) => problem.text).join(', '));
    const already = read.ranges.length - fresh.length;
    setSaid(
      [
        fresh.length > 0 ? roleEditorWords.restrictions.added(listed(fresh, fresh.length)) : '',
        already > 0 ? roleEditorWords.restrictions.already : '',
      ]
        .join(' ')
        .trim(),
    );
  };
  /** What is wrong with the text, once nobody is typing any more. */
  const problems = (): string | null => {
    const found = typing() ? [] : readAddresses(text()).problems;
    return found.length === 0
      ? null
      : found.map(({ text: piece, why }) => addressesWords.problem(piece, why)).join(' ');
  };
  onMount(() => {
    // What was kept over a reload.
    add();
    const forget = props.editing.draft?.unfinished.onFinish(add);
    onCleanup(() => forget?.());
  });
  return (
    <div data-field="acceptedAddresses" class="stack is-tight">
      <div class="chips" role="group" aria-label={fieldLabel(collections.roles, 'acceptedAddresses')}>
        <For each={ranges()} fallback={<span class="faint">{roleEditorWords.restrictions.fromAnywhere}</span>}>
          {(range) => (
            <Chip
              name={range}
              changed={props.editing.changed('acceptedAddresses', range)}
              onRemove={locked() ? undefined : () => props.editing.draft?.setMember('acceptedAddresses', range, null)}
            >
              <code>{range}</code>
            </Chip>
          )}
        </For>
      </div>
      <Show when={!locked()}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <TextField
            label={roleEditorWords.restrictions.addAddress}
            mono
            value={text()}
            placeholder={roleEditorWords.restrictions.addressExamples}
            hint={roleEditorWords.restrictions.addressHint}
            error={refused() ?? problems() ?? rules()}
            onInput={(value) => {
              setText(value);
              setTyping(true);
              setRefused(null);
            }}
            onBlur={add}
            end={
              <Button icon="plus" type="submit">
                {roleEditorWords.restrictions.add}
              </Button>
            }
          />
        </form>
        <span class="visually-hidden" role="status">
          {said()}
        </span>
      </Show>
      <MembersElsewhere draft={props.editing.draft} field="acceptedAddresses" />
    </div>
  );
}
